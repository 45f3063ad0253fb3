import { known } from '../../domain/lookup'
import { excerptAround } from '../../domain/search/excerpt'
import type { Matcher } from '../../domain/search/matches'
import { countMatched, matchesIn } from '../../domain/search/matches'
import type { SentenceEntry } from '../../domain/search/searchIndex'
import { sliceOf } from '../../domain/spans'
import { searchWords } from '../../i18n/searchWords'
import { selectVisible } from '../../store/selectors'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { ActionIcon } from '../../ui/ActionIcon'
import { LineSample } from '../../ui/LineSample'
import { LocalText } from '../../ui/LocalText'
import { locatorText } from '../evidence/wording'
import { Matched } from './Matched'
import styles from './Row.module.css'
import { evidenceOf } from './shown'

interface Props {
  readonly entry: SentenceEntry
  readonly matchers: readonly Matcher[]
}

/** A translation is shown to who reads its language, and to whom it shows what was found. */
function shownTranslation(
  source: string,
  translations: SentenceEntry['sentence']['translations'],
  language: string,
  matchers: readonly Matcher[],
) {
  const found = Object.entries(translations ?? {})
  const telling = found.find(([, text]) => countMatched(text, matchers) > countMatched(source, matchers))
  return telling ?? found.find(([tongue]) => tongue === language)
}

function Quoted({
  text,
  language,
  matchers,
}: {
  readonly text: string
  readonly language: string
  readonly matchers: readonly Matcher[]
}) {
  const span = excerptAround(text, matchesIn(text, matchers))
  return <Matched text={text} language={language} matchers={matchers} span={span} />
}

export function SentenceRow({ entry, matchers }: Props) {
  const t = useText()
  const w = useWords(searchWords)
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const { document, sentence, repeats, supports } = entry
  const source = sliceOf(document.text, sentence)
  const translation = shownTranslation(source, sentence.translations, language, matchers)
  const evidence = evidenceOf(visible, entry)
  const piece = evidence?.relation.evidence[evidence.at]
  const relations = new Set(supports.map(({ relation }) => relation)).size
  return (
    <>
      <span className={styles['figure']}>
        {evidence === undefined || piece === undefined ? (
          <ActionIcon name="article" size={18} />
        ) : (
          <LineSample
            category={known(lookup.relationType, evidence.relation.type).category}
            stance={piece.stance}
            width={28}
          />
        )}
      </span>
      <span className={styles['words']}>
        <span className={styles['source']} lang={document.language}>
          <Quoted text={source} language={document.language} matchers={matchers} />
        </span>
        {translation !== undefined && (
          <span className={styles['translation']} lang={translation[0]}>
            <Quoted text={translation[1]} language={translation[0]} matchers={matchers} />
          </span>
        )}
        <span className={styles['about']}>
          <LocalText of={document.title} language={language} className={styles['title']} />
          <span>{locatorText(t, document, sentence)}</span>
          {repeats > 0 && <span>{w('repeated', { count: repeats })}</span>}
          <span>{relations === 0 ? w('unrelated') : w('supports', { count: relations })}</span>
        </span>
      </span>
      <span className={styles['read']} data-read title={w('read')} aria-hidden="true">
        <ActionIcon name="article" size={16} />
      </span>
    </>
  )
}
