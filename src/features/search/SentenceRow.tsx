import { isProposed } from '../../domain/review/reviewState.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { excerptAround } from '../../domain/search/excerpt.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { countMatched, matchesIn } from '../../domain/search/matches.ts'
import type { SentenceEntry } from '../../domain/search/searchIndex.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { ActionIcon } from '../../ui/controls/ActionIcon.tsx'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { locatorText } from '../../quote/wording.ts'
import { Matched } from './Matched.tsx'
import styles from './Row.module.css'
import { evidenceToOpen } from './visibleResults.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly entry: SentenceEntry
  readonly matchers: readonly Matcher[]
}

/** A translation is shown if the user reads its language, or if the match is in it. */
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
  const t = useWords('app')
  const w = useWords('search')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const { document, sentence, repeats, supports } = entry
  const source = sliceOf(document.text, sentence)
  const translation = shownTranslation(source, sentence.translations, language, matchers)
  const evidence = evidenceToOpen(visible, entry, matchers, lookup)
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
            isProposed={isProposed(piece)}
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
