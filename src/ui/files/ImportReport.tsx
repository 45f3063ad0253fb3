import { X } from 'lucide'
import type { JoinResult } from '../../domain/flags/joinLatest.ts'
import { Button } from '../controls/Button.tsx'
import { Icon } from '../symbols/Icon.tsx'
import styles from './ImportReport.module.css'

/** A group of entries that were not imported: a message, the place of each entry, and the reason. */
export interface LeftOut {
  readonly heading: string
  readonly places: readonly { readonly key: string; readonly place: string; readonly why: string }[]
}

interface Props {
  readonly title: string
  readonly closeLabel: string
  /** Why the file was refused, one paragraph each; `null` if it was imported. */
  readonly refusal: readonly string[] | null
  /** A message above the counts. */
  readonly notes?: readonly string[]
  readonly arrivals?: JoinResult<unknown> | undefined
  /** How many entries were added, replaced an earlier one, or were already there. */
  readonly sayCount: (key: 'report.added' | 'report.updated' | 'report.kept', count: number) => string
  /** Entries that were left out, by group. */
  readonly leftOut?: readonly LeftOut[]
  /** A message about the entries that are not listed. */
  readonly sayMore: (count: number) => string
  readonly onClose: () => void
}

/** The result of importing a file that the user chose. */
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

/** Whether a file contained nothing: no valid entries and no invalid ones. */
export const isNothing = ({ added, updated, kept }: JoinResult<unknown>, problems: readonly unknown[]): boolean =>
  [added, updated, kept, problems].every((list) => list.length === 0)

interface ArrivalCountsProps {
  readonly arrivals: JoinResult<unknown>
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

/** The maximum number of listed entries. More would not help, and a hostile file could contain thousands. */
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
