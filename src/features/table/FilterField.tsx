import { Search, X } from 'lucide'
import { Button } from '../../ui/controls/Button.tsx'
import { LONGEST_ROW_FILTER } from '../../domain/table/tableTabs.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './FilterField.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
}

/** Filters the rows by text. Escape clears the field before it closes anything else. */
export function FilterField({ query, onQuery }: Props) {
  const w = useWords('table')
  return (
    <div className={styles['field']}>
      <Icon of={Search} size={15} />
      <input
        type="search"
        dir="auto"
        value={query}
        maxLength={LONGEST_ROW_FILTER}
        aria-label={w('filter')}
        placeholder={w('filter')}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          event.stopPropagation()
          onQuery('')
        }}
      />
      {query !== '' && (
        <Button look="bare" aria-label={w('clear')} onClick={() => onQuery('')}>
          <Icon of={X} size={14} />
        </Button>
      )}
    </div>
  )
}
