import type { Document, Span } from '../domain/dataset/dataset.ts'
import { translatedEvidence } from '../domain/evidence/evidenceText.ts'
import { sliceOf } from '../domain/text/spans.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { isTranslated } from '../store/slices/settings.ts'
import { writtenIn } from '../ui/text/writtenIn.ts'
import styles from './QuoteWords.module.css'
import type { Language } from '../domain/language/languages.ts'

interface Props {
  readonly document: Document
  readonly span: Span
  readonly language: Language
}

/** The words as the article prints them, with the translation below for users of another language. */
export function QuoteWords({ document, span, language }: Props) {
  const isShown = useApp((state) => isTranslated(state, document.language))
  const translation =
    isShown && document.language !== language ? translatedEvidence(document, span, language) : undefined
  return (
    <>
      <blockquote className={styles['source']} {...writtenIn(document.language)}>
        {sliceOf(document.text, span)}
      </blockquote>
      {translation !== undefined && (
        <p className={styles['translation']} {...writtenIn(language)}>
          {translation}
        </p>
      )}
    </>
  )
}
