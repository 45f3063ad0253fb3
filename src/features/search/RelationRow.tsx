import { known } from '../../domain/dataset/lookup.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { countMatched } from '../../domain/search/matches.ts'
import type { RelationEntry } from '../../domain/search/relationEntries.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import type { SentenceParts } from '../../domain/sentence/sentenceParts.ts'
import { sentenceParts } from '../../domain/sentence/sentenceParts.ts'
import { tenseOf } from '../../domain/sentence/tense.ts'
import { relationSentence } from '../../i18n/sentences/relationSentence.ts'
import { isRtl } from '../../scene/marks/lettering.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { RelationLine } from '../../quote/RelationLine.tsx'
import { Matched } from './Matched.tsx'
import styles from './Row.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly entry: RelationEntry
  readonly matchers: readonly Matcher[]
}

/** The languages in which the ends and the predicate can be shown, the user's first. */
function languagesOf(labels: Readonly<Record<string, string>>, first: string): readonly string[] {
  return [first, ...Object.keys(labels).filter((language) => language !== first)]
}

export function RelationRow({ entry: { relation, sentences }, matchers }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const type = known(lookup.relationType, relation.type)
  const { evidence } = relation
  const tense = tenseOf(evidence)
  const own = relationSentence(lookup, relation, evidence, language)
  const partsIn = (tongue: string) => (tongue === language ? own : sentenceParts(lookup, relation, tongue, tense))
  const matched = (tongue: string) => {
    const { source, predicate, target } = partsIn(tongue)
    return countMatched([source.text, predicate.text, target.text].join(' '), matchers)
  }
  const other = languagesOf(type.labels, language).find((tongue) => matched(tongue) > matched(language))
  const { stance, contested } = strengthOf(relation.evidence, lookup)
  const stances = contested ? [stance, 'denied' as const] : [stance]

  const sentence = ({ source, predicate, target, gaps: [afterSource, beforeTarget] }: SentenceParts) => (
    <>
      <Matched className={styles['end']} text={source.text} language={source.language} matchers={matchers} />
      {afterSource}
      <Matched
        className={styles['predicate']}
        text={predicate.text}
        language={predicate.language}
        matchers={matchers}
      />
      {beforeTarget}
      <Matched className={styles['end']} text={target.text} language={target.language} matchers={matchers} />
    </>
  )

  return (
    <>
      <span className={styles['figure']}>
        <RelationLine type={type} evidence={relation.evidence} width={28} line={Math.min(5, 1.15 + 0.62 * sentences)} />
      </span>
      <span className={`${styles['words']} ${styles['line']}`}>
        <span className={styles['relation']}>
          {own.lead !== '' && `${own.lead} `}
          {sentence(own)}
          {own.end !== '' && ` ${own.end}`}
        </span>
        <span className={styles['about']}>
          {other !== undefined && (
            <bdi lang={other} dir={isRtl(other) ? 'rtl' : 'ltr'}>
              {sentence(partsIn(other))}
            </bdi>
          )}
          <span>{[...new Set(stances)].map((one) => t(`stance.${one}`)).join(' · ')}</span>
          <span>{t('app.sentences', { count: sentences })}</span>
        </span>
      </span>
    </>
  )
}
