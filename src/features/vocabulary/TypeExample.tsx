import type { RelationType } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { QuoteWords } from '../../quote/QuoteWords.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './TypeExample.module.css'

/** Words of an article that the type describes well, unless the article's text has changed since it was annotated. */
export function TypeExample({ example }: { readonly example: NonNullable<RelationType['example']> }) {
  const language = useApp((state) => state.language)
  const document = useApp(({ lookup }) => known(lookup.document, example.document))
  const isWithheld = useApp(({ withheld }) => withheld.has(example.document))
  if (isWithheld) return null
  return (
    <figure className={styles['example']}>
      <QuoteWords document={document} span={example} language={language} />
      <figcaption>
        <LocalText of={document.title} language={language} />
      </figcaption>
    </figure>
  )
}
