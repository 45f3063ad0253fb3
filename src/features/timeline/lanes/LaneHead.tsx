import { known } from '../../../domain/dataset/lookup.ts'
import type { LaneKind } from '../../../domain/timeline/timelineEvents.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import styles from './LaneHead.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Count } from '../../../ui/controls/Count.tsx'
import { formatNumber } from '../../../i18n/engine/list.ts'

interface Props {
  /** A category, or two entities joined by a space. */
  readonly id: string
  readonly by: LaneKind
  /** The number of its sentences. */
  readonly count: number
}

/** The head of a lane: a category by its line, or a pair by its discs and names. */
export function LaneHead({ id, by, count }: Props) {
  const t = useWords('app')
  const w = useWords('timeline')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const number = (
    <Count className={styles['count']} number={formatNumber(language, count)} text={t('app.sentences', { count })} />
  )
  if (by === 'category') {
    return (
      <h2 className={styles['head']}>
        <LineSample category={id} stance="asserted" glyph />
        <LocalText of={known(lookup.category, id).labels} language={language} className={styles['name']} />
        {number}
      </h2>
    )
  }
  const ends = id.split(' ').map((end) => known(lookup.entity, end))
  const [first, second] = ends.map(({ labels }) => inLanguage(labels, language).text)
  return (
    <h2 className={styles['head']}>
      <span className={styles['discs']}>
        {[...new Set(ends)].map((entity) => (
          <EntityDisc key={entity.id} entity={entity} language={language} size={20} />
        ))}
      </span>
      <span className={styles['name']}>{w('lane.pair', { first: first ?? '', second: second ?? '' })}</span>
      {number}
    </h2>
  )
}
