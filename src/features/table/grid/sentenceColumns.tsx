import { STANCES } from '../../../domain/dataset/dataset.ts'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import { translatedEvidence } from '../../../domain/evidence/evidenceText.ts'
import { sliceOf } from '../../../domain/text/spans.ts'
import type { SentenceRow, SupportedRelation } from '../../../domain/table/tableRows.ts'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { placeText, StanceCell, textOf } from '../cells.tsx'
import type { Column } from './column.ts'
import { QuoteWords } from '../../../quote/QuoteWords.tsx'
import { evidenceOf, SupportedRelations } from './SupportedRelations.tsx'
import type { Language } from '../../../domain/language/languages.ts'
import { plainRelationText } from '../../../i18n/sentences/relationSentence.ts'
import { wordsIn } from '../../../i18n/engine/words.ts'

/** A sentence that is printed twice may be evidence of one relation twice. */
const relationsOf = (supports: readonly SupportedRelation[]): readonly SupportedRelation[] =>
  supports.filter(({ row }, at) => supports.findIndex((one) => one.row.id === row.id) === at)

/** The columns of the table of sentences, in a language. */
export function sentenceColumns(
  language: Language,
  lookup: Lookup,
  onOpen: (supported: SupportedRelation) => void,
): readonly Column<SentenceRow>[] {
  const t = wordsIn('app', language)
  const w = wordsIn('table', language)
  const says = (supported: SupportedRelation) =>
    plainRelationText(lookup, supported.row.relation, evidenceOf(supported), language)
  return [
    {
      id: 'sentence',
      title: w('sentence'),
      value: null,
      cell: ({ document, sentence }) => <QuoteWords document={document} span={sentence} language={language} />,
      text: ({ document, sentence }) => sliceOf(document.text, sentence),
    },
    {
      id: 'translation',
      title: w('translation'),
      value: null,
      cell: null,
      text: ({ document, sentence }) =>
        document.language === language ? '' : (translatedEvidence(document, sentence, language) ?? ''),
    },
    {
      id: 'says',
      title: w('says'),
      value: ({ supports }) => relationsOf(supports).length,
      cell: ({ supports }, isActive) => (
        <SupportedRelations supports={relationsOf(supports)} isActive={isActive} onOpen={onOpen} />
      ),
      text: ({ supports }) => relationsOf(supports).map(says).join('; '),
    },
    {
      id: 'stance',
      title: w('stance'),
      value: ({ stance }) => STANCES.indexOf(stance),
      cell: ({ stance }) => <StanceCell t={t} stance={stance} contested={null} />,
      text: ({ stance }) => t(`stance.${stance}`),
    },
    {
      id: 'where',
      title: w('where'),
      value: ({ place }) => place,
      cell: ({ document, sentence }) => (
        <>
          <LocalText of={document.title} language={language} />
          <small>{placeText(t, document, sentence)}</small>
        </>
      ),
      text: ({ document, sentence }) => `${textOf(document.title, language)}, ${placeText(t, document, sentence)}`,
    },
  ]
}
