import { STANCES } from '../../domain/dataset'
import { translatedEvidence } from '../../domain/evidenceText'
import { sliceOf } from '../../domain/spans'
import type { SentenceRow, Supported } from '../../domain/tableRows'
import type { Language } from '../../i18n/translate'
import { translate } from '../../i18n/translate'
import { wordsIn } from '../../i18n/words'
import { tableWords } from '../../i18n/tableWords'
import { LocalText } from '../../ui/LocalText'
import { placeText, StanceCell, textOf } from './cells'
import type { Column } from './column'
import { Quote } from './Quote'
import { SupportedRelations } from './SupportedRelations'

/** What the table of sentences shows, in a language. */
export function sentenceColumns(
  language: Language,
  onOpen: (supported: Supported) => void,
): readonly Column<SentenceRow>[] {
  const t = translate(language)
  const w = wordsIn(tableWords, language)
  const says = ({ row: { source, type, target } }: Supported) =>
    [source.labels, type.labels, target.labels].map((labels) => textOf(labels, language)).join(' ')
  return [
    {
      id: 'sentence',
      title: w('sentence'),
      value: null,
      cell: ({ document, sentence }) => <Quote document={document} span={sentence} language={language} />,
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
      value: ({ supports }) => supports.length,
      cell: ({ supports }, isActive) => (
        <SupportedRelations supports={supports} language={language} isActive={isActive} onOpen={onOpen} />
      ),
      text: ({ supports }) => supports.map(says).join('; '),
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
