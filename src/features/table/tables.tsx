import { useMemo } from 'react'
import type { EntityRow, RelationRow, SentenceRow, SupportedRelation } from '../../domain/table/tableRows.ts'
import type { Sort } from '../../domain/table/tableSort.ts'
import { entitiesOf, includesRelation } from '../../store/slices/selection.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { entityColumns } from './grid/entityColumns.tsx'
import { Grid } from './grid/Grid.tsx'
import { relationColumns } from './grid/relationColumns.tsx'
import { sentenceColumns } from './grid/sentenceColumns.tsx'
import { useIsDimmed } from './useIsDimmed.ts'
import { useSorted } from './useSorted.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props<Row> {
  readonly rows: readonly Row[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

export function RelationTable({ rows, sort, onSort }: Props<RelationRow>) {
  const w = useWords('table')
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const select = useApp((state) => state.select)
  const lookup = useApp((state) => state.lookup)
  const columns = useMemo(() => relationColumns(language, lookup), [language, lookup])
  const isDimmed = useIsDimmed()
  const sorted = useSorted(rows, columns, sort)
  return (
    <Grid
      label={w('relations')}
      layout="relations"
      columns={columns}
      rows={sorted}
      sort={sort}
      onSort={onSort}
      targetOf={({ id }) => ({ kind: 'relation', id })}
      isDimmed={({ id }) => isDimmed('relation', [id])}
      onOpen={({ id }) => select({ kind: 'relation', id })}
      isSelected={({ relation }) => includesRelation(selection, relation)}
    />
  )
}

export function EntityTable({ rows, sort, onSort }: Props<EntityRow>) {
  const w = useWords('table')
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const select = useApp((state) => state.select)
  const columns = useMemo(() => entityColumns(language), [language])
  const chosen = useMemo(() => new Set(entitiesOf(selection)), [selection])
  const isDimmed = useIsDimmed()
  const sorted = useSorted(rows, columns, sort)
  return (
    <Grid
      label={w('entities')}
      layout="entities"
      columns={columns}
      rows={sorted}
      sort={sort}
      onSort={onSort}
      targetOf={({ id }) => ({ kind: 'entity', id })}
      isDimmed={({ id }) => isDimmed('entity', [id])}
      onOpen={({ id }) => select({ kind: 'entity', id })}
      isSelected={({ id }) => chosen.has(id)}
    />
  )
}

export function SentenceTable({ rows, sort, onSort }: Props<SentenceRow>) {
  const w = useWords('table')
  const store = useAppStore()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const selection = useApp((state) => state.selection)
  const { columns, open } = useMemo(() => {
    const open = ({ row, evidence }: SupportedRelation) => {
      store.getState().select({ kind: 'relation', id: row.id })
      store.getState().showEvidence(evidence)
    }
    return { open, columns: sentenceColumns(language, lookup, open) }
  }, [language, lookup, store])
  const isDimmed = useIsDimmed()
  const sorted = useSorted(rows, columns, sort)
  const isSelected = ({ supports }: SentenceRow) =>
    supports.some(({ row, evidence }) => includesRelation(selection, row.relation, [evidence]))
  return (
    <Grid
      label={w('sentences')}
      layout="sentences"
      columns={columns}
      rows={sorted}
      sort={sort}
      onSort={onSort}
      targetOf={({ supports: [first] }) => (first === undefined ? null : { kind: 'relation', id: first.row.id })}
      isDimmed={({ supports }) =>
        isDimmed(
          'relation',
          supports.map(({ row }) => row.id),
        )
      }
      onOpen={({ supports: [first] }) => first !== undefined && open(first)}
      isSelected={isSelected}
    />
  )
}
