import { X } from 'lucide'
import type { Arrivals } from '../../domain/flags/joinLatest.ts'
import { Button } from '../controls/Button.tsx'
import { Icon } from '../marks/Icon.tsx'
import styles from './ImportReport.module.css'

/** Entries of one kind that the app does nothing with: what is said of them, where each stands, and why. */
export interface LeftOut {
  readonly heading: string
  readonly places: readonly { readonly key: string; readonly place: string; readonly why: string }[]
}

interface Props {
  readonly title: string
  readonly closeLabel: string
  /** Why the file was refused, a paragraph each; `null` where it was taken. */
  readonly refusal: readonly string[] | null
  /** What is to be known before the counts. */
  readonly notes?: readonly string[]
  readonly arrivals?: Arrivals<unknown> | undefined
  /** How many entries came, replaced an earlier one, or were here already. */
  readonly sayCount: (key: 'report.added' | 'report.updated' | 'report.kept', count: number) => string
  /** Entries that were left out, kind by kind. */
  readonly leftOut?: readonly LeftOut[]
  /** What is said of those that are not listed. */
  readonly sayMore: (count: number) => string
  readonly onClose: () => void
}

/** What came of a file that the user chose. */
export function ImportReport(props: Props) {
  const { title, closeLabel, refusal, notes = [], arrivals, sayCount, leftOut = [], sayMore, onClose } = props
  return (
    <section className={styles['report']} role="alert" data-refused={refusal !== null}>
      <div className={styles['head']}>
        <h3>{title}</h3>
        <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
          <Icon of={X} size={16} />
        </Button>
      </div>
      {[...(refusal ?? []), ...notes].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {arrivals !== undefined && <ArrivalCounts arrivals={arrivals} say={sayCount} />}
      {leftOut.map((one) => (
        <LeftOutList key={one.heading} of={one} sayMore={sayMore} />
      ))}
    </section>
  )
}

/** Whether a file held nothing, neither entries nor what should have been one. */
export const isNothing = ({ added, updated, kept }: Arrivals<unknown>, problems: readonly unknown[]): boolean =>
  [added, updated, kept, problems].every((list) => list.length === 0)

interface ArrivalCountsProps {
  readonly arrivals: Arrivals<unknown>
  readonly say: Props['sayCount']
}

/** Counts of added, replaced and unchanged entries; zero counts are omitted. */
function ArrivalCounts({ arrivals: { added, updated, kept }, say }: ArrivalCountsProps) {
  const counts = [
    ['report.added', added.length],
    ['report.updated', updated.length],
    ['report.kept', kept.length],
  ] as const
  const said = counts.filter(([, count]) => count > 0)
  if (said.length === 0) return null
  return (
    <ul>
      {said.map(([key, count]) => (
        <li key={key}>{say(key, count)}</li>
      ))}
    </ul>
  )
}

/** More of them help nobody, and a hostile file could hold thousands. */
const LISTED = 50

function LeftOutList({
  of: { heading, places },
  sayMore,
}: {
  readonly of: LeftOut
  readonly sayMore: Props['sayMore']
}) {
  if (places.length === 0) return null
  return (
    <>
      <p>{heading}</p>
      <ul className={styles['places']}>
        {places.slice(0, LISTED).map(({ key, place, why }) => (
          <li key={key}>
            <code dir="ltr">{place}</code> <span>{why}</span>
          </li>
        ))}
      </ul>
      {places.length > LISTED && <p>{sayMore(places.length - LISTED)}</p>}
    </>
  )
}
