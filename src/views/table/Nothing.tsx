import { tableWords } from '../../i18n/tableWords'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { EmptyState } from '../../ui/EmptyState'
import { EmptyView } from '../EmptyView'

interface Props {
  /** What was typed, where that leaves no row; otherwise the filters of the graph do. */
  readonly query: string
  readonly onClear: () => void
}

/** In the place of rows, where there are none: why, and the way back. */
export function Nothing({ query, onClear }: Props) {
  const t = useText()
  const w = useWords(tableWords)
  if (query === '') return <EmptyView title={t('state.empty.title')} text={t('state.empty.text')} />
  return (
    <EmptyState
      title={w('none.filter', { query })}
      text={w('none.filter.text')}
      action={{ label: w('clear'), perform: onClear }}
    />
  )
}
