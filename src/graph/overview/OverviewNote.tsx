import { known } from '../../domain/dataset/lookup.ts'
import { MOST_TIES } from '../../scene/overview/farMarks.ts'
import type { NearPart } from '../../scene/overview/nearFigure.ts'
import type { Overview } from '../../scene/overview/overview.ts'
import type { VisibleOverview } from '../../scene/overview/visibleOverview.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './OverviewNote.module.css'

interface Props {
  readonly overview: Overview
  readonly visible: VisibleOverview
  readonly near: NearPart | null
  /** Brings the camera nearer to a community, by its index. */
  readonly onApproach: (community: number) => void
}

/** Says what the circles are and what is not drawn, and lists the communities for those who use no pointer. */
export function OverviewNote({ overview, visible, near, onApproach }: Props) {
  const w = useWords('overview')
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const present = [...visible.members.entries()].filter(([, members]) => members.length > 0)
  return (
    <section className={styles['note']} aria-label={w('title')}>
      <p role="status">
        {near === null
          ? visible.ties.length > MOST_TIES && w('ties', { shown: MOST_TIES, count: visible.ties.length })
          : near.others.length > 0 && w('near', { shown: near.figure.nodes.size, count: near.others.length })}
      </p>
      <details>
        <summary>{w('list', { count: present.length })}</summary>
        <p>{w('note')}</p>
        <ul>
          {present.map(([at, members]) => {
            const { labels } = known(lookup.entity, overview.ids[members[0] ?? 0] ?? '')
            return (
              <li key={at}>
                <TextButton onClick={() => onApproach(at)}>
                  <LocalText of={labels} language={language} />
                </TextButton>{' '}
                {w('actors', { count: members.length })}
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}
