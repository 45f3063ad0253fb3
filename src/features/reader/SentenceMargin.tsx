import { useApp } from '../../store/hooks/useApp.ts'
import type { CategoryCount } from '../../domain/reader/readingRelations.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import styles from './SentenceMargin.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly id: string
  readonly categories: readonly CategoryCount[]
  readonly relations: number
}

/** The maximum height of all ticks, in CSS pixels: one line, because the next line may begin another sentence. */
const STACK = 27
const GAP = 2
const TALLEST = 12

/** Beside a sentence's first line: a tick for each category of relation that it supports, and the number of relations. */
export function SentenceMargin({ id, categories, relations }: Props) {
  const w = useWords('reader')
  const language = useApp((state) => state.language)
  const most = Math.min(TALLEST, STACK / categories.length - GAP)
  return (
    <span
      id={id}
      className={styles.margin}
      lang={language}
      role="img"
      aria-label={w('relations', { count: relations })}
    >
      <span className={styles.ticks} title={w('relations', { count: relations })}>
        {categories.map(({ category, count }) => (
          <span
            key={category}
            className={styles.tick}
            style={{ background: `var(--${categoryInk(category)})`, blockSize: Math.min(most, 5 + 2 * count) }}
          />
        ))}
      </span>
      <span className={styles.count}>{relations}</span>
    </span>
  )
}
