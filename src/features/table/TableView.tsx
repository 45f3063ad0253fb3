import { BookOpen, Download } from 'lucide'
import { useDeferredValue } from 'react'
import type { Sort } from '../../domain/table/tableSort.ts'
import type { SortedTab } from '../../domain/table/tableTabs.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { entityColumns } from './grid/entityColumns.tsx'
import { FilterField } from './FilterField.tsx'
import { NoRows } from './NoRows.tsx'
import { Outline } from './outline/Outline.tsx'
import { relationColumns } from './grid/relationColumns.tsx'
import { saveTable } from './saveTable.ts'
import { sentenceColumns } from './grid/sentenceColumns.tsx'
import { EntityTable, RelationTable, SentenceTable } from './tables.tsx'
import styles from './TableView.module.css'
import { PANEL_ID, tabId, Tabs } from './Tabs.tsx'
import { useLists } from './useLists.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** What the rows of a tab are. The outline has a row for each entity, and more inside. */
const COUNTED = {
  relations: 'relations.count',
  entities: 'entities.count',
  sentences: 'app.sentences',
  outline: 'entities.count',
} as const

/** The visible graph as rows that can be sorted and searched, and as an outline to read from top to bottom. */
export function TableView() {
  const t = useWords('app')
  const w = useWords('table')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const dataset = useApp((state) => state.dataset.id)
  const insets = useApp((state) => state.insets)
  const tab = useApp((state) => state.tab)
  const setTab = useApp((state) => state.setTab)
  const query = useApp((state) => state.rowFilter)
  const setQuery = useApp((state) => state.setRowFilter)
  const openVocabulary = useApp((state) => state.openVocabulary)
  const sorts = useApp((state) => state.sorts)
  const sortBy = useApp((state) => state.sortBy)
  const searched = useDeferredValue(query)
  const { left, total, counts } = useLists(tab, searched)
  const sorted = (key: SortedTab) => ({ sort: sorts[key], onSort: (sort: Sort) => sortBy(key, sort) })
  const save = () => {
    const name = `${dataset}-${tab}`
    if (tab === 'relations')
      saveTable(name, relationColumns(language, lookup), left.relations, sorts.relations, language)
    if (tab === 'entities') saveTable(name, entityColumns(language), left.entities, sorts.entities, language)
    if (tab === 'sentences') {
      saveTable(
        name,
        sentenceColumns(language, lookup, () => undefined),
        left.sentences,
        sorts.sentences,
        language,
      )
    }
  }
  const shown = left[tab].length
  const counted = t(COUNTED[tab], { count: total })

  return (
    <main
      className={styles['view']}
      data-printed="view"
      aria-label={w('title')}
      style={{ paddingInlineStart: insets.start, paddingInlineEnd: insets.end, paddingBlockEnd: insets.bottom }}
    >
      <div className={styles['content']}>
        <div className={styles['bar']}>
          <Tabs open={tab} onOpen={setTab} counts={{ ...counts, outline: null }} />
          <FilterField query={query} onQuery={setQuery} />
          <p className={styles['count']} role="status">
            {shown === total ? counted : w('count.filtered', { shown, counted })}
          </p>
          <IconButton
            className={styles['meaning']}
            label={t('command.vocabulary')}
            onClick={() => openVocabulary(null)}
          >
            <Icon of={BookOpen} size={16} />
          </IconButton>
          {tab !== 'outline' && shown > 0 && (
            <IconButton label={w('save')} onClick={save}>
              <Icon of={Download} size={16} />
              <span className={styles['short']}>{w('save.short')}</span>
            </IconButton>
          )}
        </div>
        <div role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(tab)} className={styles['panel']}>
          {shown === 0 ? (
            <NoRows query={searched} onClear={() => setQuery('')} />
          ) : (
            <>
              {tab === 'relations' && <RelationTable rows={left.relations} {...sorted('relations')} />}
              {tab === 'entities' && <EntityTable rows={left.entities} {...sorted('entities')} />}
              {tab === 'sentences' && <SentenceTable rows={left.sentences} {...sorted('sentences')} />}
              {tab === 'outline' && <Outline outline={left.outline} isFiltered={searched !== ''} />}
            </>
          )}
        </div>
      </div>
    </main>
  )
}
