import { EmptyState } from '../../ui/controls/EmptyState.tsx'
import { EmptyView } from '../states/EmptyView.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** What was typed, where that leaves no row; otherwise the filters of the graph do. */
  readonly query: string
  readonly onClear: () => void
}

/** In the place of rows, where there are none: why, and the way back. */
export function Nothing({ query, onClear }: Props) {
  const t = useWords('app')
  const w = useWords('table')
  if (query === '') return <EmptyView title={t('state.empty.title')} text={t('state.empty.text')} />
  return (
    <EmptyState
      title={w('none.filter', { query })}
      text={w('none.filter.text')}
      action={{ label: w('clear'), perform: onClear }}
    />
  )
}
