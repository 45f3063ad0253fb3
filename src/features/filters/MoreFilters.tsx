import { useEffect, useRef } from 'react'
import { DateFields } from './DateFields.tsx'
import { LongGroup } from './LongGroup.tsx'
import { Minimum } from './Minimum.tsx'
import styles from './MoreFilters.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** The filters that are not part of the legend: dates, documentation, sources, and exact types. */
export function MoreFilters() {
  const w = useWords('filters')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'start' })
  }, [])
  return (
    <div ref={place} role="group" aria-label={w('title')} tabIndex={-1} className={styles['more']}>
      <DateFields />
      <div role="group" aria-label={w('minima')} className={styles['part']}>
        <h2>{w('minima')}</h2>
        <Minimum of="minSentences" />
        <p className={styles['note']}>{w('minima.how')}</p>
        <Minimum of="minPublishers" />
      </div>
      <LongGroup facet="polarity" />
      <LongGroup facet="speaker" />
      <LongGroup facet="publisher" />
      <LongGroup facet="relationType" />
    </div>
  )
}
