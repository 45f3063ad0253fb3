import { useId } from 'react'
import type { CategoryTypes } from '../../domain/vocabulary/typesByCategory.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './CategorySection.module.css'
import { TypeEntry } from './TypeEntry.tsx'

interface Props extends CategoryTypes {
  /** The types that the search has found; the others are hidden. */
  readonly found: ReadonlySet<string>
  /** The type for which the dialog was opened. */
  readonly marked: string | null
}

/** A category with its types, and whether it binds or divides. */
export function CategorySection({ category, types, found, marked }: Props) {
  const heading = useId()
  const w = useWords('filters')
  const language = useApp((state) => state.language)
  return (
    <section aria-labelledby={heading} className={styles['category']} hidden={!types.some(({ id }) => found.has(id))}>
      <header className={styles['head']}>
        <LineSample category={category.id} stance="asserted" glyph width={32} />
        <h3 id={heading}>
          <LocalText of={category.labels} language={language} />
        </h3>
        <p>{w(`vocabulary.category.${category.polarity}`)}</p>
      </header>
      <ul>
        {types.map((type) => (
          <TypeEntry
            key={type.id}
            type={type}
            ofCategory={category.polarity}
            isMarked={type.id === marked}
            isHidden={!found.has(type.id)}
          />
        ))}
      </ul>
    </section>
  )
}
