import type { EntityRow } from '../../../domain/table/tableRows.ts'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { Name, textOf } from '../cells.tsx'
import type { Column } from './column.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { wordsIn } from '../../../i18n/engine/words.ts'

/** The columns of the table of entities, in a language. */
export function entityColumns(language: Language): readonly Column<EntityRow>[] {
  const w = wordsIn('table', language)
  const name = ({ entity }: EntityRow) => textOf(entity.labels, language)
  const type = ({ type }: EntityRow) => textOf(type.labels, language)
  const count = (id: 'relations' | 'sentences' | 'mentions') => ({
    id,
    title: w(`number.${id}`),
    value: (row: EntityRow) => row[id],
    numeric: true as const,
    cell: (row: EntityRow) => row[id],
    text: (row: EntityRow) => String(row[id]),
  })
  return [
    {
      id: 'name',
      title: w('name'),
      value: name,
      cell: ({ entity }) => <Name entity={entity} language={language} />,
      text: name,
    },
    {
      id: 'type',
      title: w('type'),
      value: type,
      cell: ({ type }) => <LocalText of={type.labels} language={language} />,
      text: type,
    },
    count('relations'),
    count('sentences'),
    count('mentions'),
  ]
}
