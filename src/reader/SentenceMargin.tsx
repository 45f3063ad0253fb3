import { Languages } from 'lucide'
import type { CategoryCount } from '../domain/readingRelations'
import { readerWords } from '../i18n/readerWords'
import { categoryInk } from '../scene/inks'
import { useWords } from '../store/useWords'
import { Icon } from '../ui/Icon'
import styles from './SentenceMargin.module.css'

interface Props {
  readonly id: string
  readonly categories: readonly CategoryCount[]
  readonly relations: number
  readonly isTranslated: boolean
  /** `null`: translation is not offered here. */
  readonly onTranslate: (() => void) | null
}

/** More ticks than this are drawn shorter, so that a sentence's ticks stay beside it. */
const MANY = 3

/** Beside a sentence's first line: a tick for each category of relation that it supports, and how many relations there are. */
export function SentenceMargin({ id, categories, relations, isTranslated, onTranslate }: Props) {
  const w = useWords(readerWords)
  return (
    <span className={styles.margin}>
      {relations > 0 && (
        <span id={id} className={styles.ticks} role="img" aria-label={w('relations', { count: relations })}>
          {categories.map(({ category, count }) => (
            <span
              key={category}
              className={styles.tick}
              style={{
                background: `var(--${categoryInk(category)})`,
                blockSize: categories.length > MANY ? 6 : Math.min(12, 5 + 2 * count),
              }}
            />
          ))}
          <span className={styles.count}>{relations}</span>
        </span>
      )}
      {onTranslate !== null && (
        <button
          type="button"
          className={styles.translate}
          aria-label={w(isTranslated ? 'translation.hide' : 'translation.one')}
          title={w(isTranslated ? 'translation.hide' : 'translation.one')}
          aria-pressed={isTranslated}
          onClick={onTranslate}
        >
          <Icon of={Languages} size={14} />
        </button>
      )}
    </span>
  )
}
