import { EmptyState } from '../../ui/controls/EmptyState.tsx'
import { EmptyView } from '../empty/EmptyView.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** The typed text, if it leaves no row; otherwise the filters of the graph are the reason. */
  readonly query: string
  readonly onClear: () => void
}

/** Shown in place of rows if there are none: the reason, and how to reset it. */
export function NoRows({ query, onClear }: Props) {
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
