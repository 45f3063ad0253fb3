import { STANCES } from '../../../domain/dataset/dataset.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import { stanceCounts } from '../../../domain/evidence/countSentences.ts'
import { sortableTime } from '../../../domain/text/edtfTime.ts'
import type { RelationRow } from '../../../domain/table/tableRows.ts'
import { stancesText } from '../../../quote/wording.ts'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { Name, Predicate, StanceCell, textOf, timeText } from '../cells.tsx'
import type { Column } from './column.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { profileOf } from '../../../domain/language/languages.ts'
import { wordsIn } from '../../../i18n/engine/words.ts'

/** Whether the evidence of a relation has several stances, which the word for one of them would hide. */
const mixedStances = ({ evidence }: RelationRow, lookup: Lookup) => stanceCounts(evidence, lookup).length > 1

/** The columns of the table of relations, in a language. `lookup` is that of their dataset. */
export function relationColumns(language: Language, lookup: Lookup): readonly Column<RelationRow>[] {
  const t = wordsIn('app', language)
  const w = wordsIn('table', language)
  const count = (id: 'sentences' | 'documents' | 'publishers', of: (row: RelationRow) => number) => ({
    id,
    title: w(`number.${id}`),
    value: of,
    numeric: true as const,
    cell: of,
    text: (row: RelationRow) => String(of(row)),
  })
  const named = (id: 'source' | 'target') => ({
    id,
    title: w(id),
    value: (row: RelationRow) => textOf(row[id].labels, language),
    cell: (row: RelationRow) => <Name entity={row[id]} language={language} />,
    text: (row: RelationRow) => textOf(row[id].labels, language),
  })
  const category = ({ category }: RelationRow) => textOf(category.labels, language)
  const predicate = ({ type }: RelationRow) => textOf(type.labels, language)
  return [
    named('source'),
    {
      id: 'relation',
      title: w('relation'),
      value: predicate,
      cell: (row) => <Predicate row={row} language={language} />,
      text: predicate,
    },
    named('target'),
    {
      id: 'category',
      title: w('category'),
      value: category,
      cell: (row) => <LocalText of={row.category.labels} language={language} />,
      text: category,
    },
    {
      id: 'stance',
      title: w('stance'),
      value: ({ stance, contested }) => STANCES.indexOf(stance) + (contested ? 0.5 : 0),
      cell: (row) => (
        <StanceCell
          t={t}
          stance={row.stance}
          contested={row.contested ? w('contested') : null}
          mixed={mixedStances(row, lookup) ? stancesText(t, language, lookup, row.evidence) : null}
        />
      ),
      text: (row) =>
        [
          t(`stance.${row.stance}`),
          ...(row.contested ? [w('contested')] : []),
          ...(mixedStances(row, lookup) ? [stancesText(t, language, lookup, row.evidence)] : []),
        ].join(profileOf(language).semicolon),
    },
    count('sentences', ({ sentences }) => sentences),
    count('documents', ({ documents }) => documents),
    count('publishers', ({ publishers }) => publishers),
    {
      id: 'when',
      title: w('when'),
      value: ({ first }) => (first === null ? null : sortableTime(first)),
      cell: (row) => timeText(row, language),
      text: (row) => timeText(row, language),
    },
  ]
}
