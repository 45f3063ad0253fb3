import { known } from '../../domain/dataset/lookup.ts'
import type { Matcher } from '../../domain/search/matches.ts'
import { countMatched } from '../../domain/search/matches.ts'
import type { RelationEntry } from '../../domain/search/searchIndex.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { isRtl } from '../../scene/marks/lettering.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { RelationLine } from '../../quote/RelationLine.tsx'
import { Matched } from './Matched.tsx'
import styles from './Row.module.css'
import { nearestLanguage, profileOf } from '../../domain/language/languages.ts'
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
  const parts = [
    known(lookup.entity, relation.source).labels,
    type.labels,
    known(lookup.entity, relation.target).labels,
  ]
  const inTongue = (tongue: string) => parts.map((labels) => inLanguage(labels, tongue))
  const matched = (tongue: string) =>
    countMatched(
      inTongue(tongue)
        .map(({ text }) => text)
        .join(' '),
      matchers,
    )
  const other = languagesOf(type.labels, language).find((tongue) => matched(tongue) > matched(language))
  const { stance, contested } = strengthOf(relation.evidence)
  const stances = contested ? [stance, 'denied' as const] : [stance]

  const sentence = (tongue: string) =>
    inTongue(tongue).map(({ text, language: found }, at) => (
      <span key={at} className={at === 1 ? styles['predicate'] : styles['end']}>
        {/* Arabic phrases are nouns; dots separate them from the names. */}
        {at > 0 && profileOf(nearestLanguage(tongue)).join}
        <Matched text={text} language={found} matchers={matchers} />
      </span>
    ))

  return (
    <>
      <span className={styles['figure']}>
        <RelationLine type={type} evidence={relation.evidence} width={28} line={Math.min(5, 1.15 + 0.62 * sentences)} />
      </span>
      <span className={`${styles['words']} ${styles['line']}`}>
        <span className={styles['relation']}>{sentence(language)}</span>
        <span className={styles['about']}>
          {other !== undefined && (
            <bdi lang={other} dir={isRtl(other) ? 'rtl' : 'ltr'}>
              {sentence(other)}
            </bdi>
          )}
          <span>{[...new Set(stances)].map((one) => t(`stance.${one}`)).join(' · ')}</span>
          <span>{t('app.sentences', { count: sentences })}</span>
        </span>
      </span>
    </>
  )
}
