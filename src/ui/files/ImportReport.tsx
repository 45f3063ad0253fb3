import { X } from 'lucide'
import type { ReactNode } from 'react'
import type { Arrivals } from '../../domain/flags/joinLatest.ts'
import { Button } from '../controls/Button.tsx'
import { Icon } from '../marks/Icon.tsx'
import styles from './ImportReport.module.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly isRefused: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What came of a file that the user chose. */
export function ImportReport({ title, closeLabel, isRefused, onClose, children }: Props) {
  return (
    <section className={styles['report']} role="alert" data-refused={isRefused}>
      <div className={styles['head']}>
        <h3>{title}</h3>
        <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
          <Icon of={X} size={16} />
        </Button>
      </div>
      {children}
    </section>
  )
}

interface ArrivalCountsProps {
  readonly arrivals: Arrivals<unknown>
  readonly say: (key: 'report.added' | 'report.updated' | 'report.kept', count: number) => string
}

/** Counts of added, replaced and unchanged entries; zero counts are omitted. */
export function ArrivalCounts({ arrivals: { added, updated, kept }, say }: ArrivalCountsProps) {
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

interface LeftOutProps {
  readonly heading: string
  readonly places: readonly { readonly key: string; readonly place: string; readonly why: string }[]
  /** What is said of those that are not listed. */
  readonly more: (count: number) => string
}

/** Entries that the app does nothing with: where each stands, and why. */
export function LeftOut({ heading, places, more }: LeftOutProps) {
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
      {places.length > LISTED && <p>{more(places.length - LISTED)}</p>}
    </>
  )
}
