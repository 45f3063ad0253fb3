import type { Document, Sentence } from '../../domain/dataset/dataset.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import { translationOf } from './translationOf.ts'
import styles from './ReadingSentence.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly document: Document
  readonly sentence: Sentence
}

/** The translation of a sentence. */
export function SentenceTranslation({ document, sentence }: Props) {
  const w = useWords('reader')
  const language = useApp((state) => state.language)
  const translated = translationOf(document, sentence, language)
  if (translated === undefined)
    return (
      <span className={styles.note} {...writtenIn(language)}>
        {w('translation.missing')}
      </span>
    )
  return (
    <span className={styles.translation} {...writtenIn(translated.language)} data-translation>
      {translated.text}
    </span>
  )
}
