import type { Document, Sentence } from '../../domain/dataset/dataset.ts'
import { readerWords } from '../../i18n/readerWords.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { writtenIn } from '../../ui/marks/writtenIn.ts'
import { translationOf } from './names.ts'
import styles from './ReadingSentence.module.css'

interface Props {
  readonly document: Document
  readonly sentence: Sentence
}

/** What a sentence says in another language. */
export function SentenceTranslation({ document, sentence }: Props) {
  const w = useWords(readerWords)
  const language = useApp((state) => state.language)
  const translated = translationOf(document, sentence, language)
  if (translated === undefined) return <span className={styles.note}>{w('translation.missing')}</span>
  return (
    <span className={styles.translation} {...writtenIn(translated.language)} data-translation>
      {translated.text}
    </span>
  )
}
