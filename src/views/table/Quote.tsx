import type { Document, Span } from '../../domain/dataset'
import { translatedEvidence } from '../../domain/evidenceText'
import { sliceOf } from '../../domain/spans'
import type { Language } from '../../i18n/translate'
import { writtenIn } from '../../ui/writtenIn'
import styles from './Quote.module.css'

interface Props {
  readonly document: Document
  readonly span: Span
  readonly language: Language
}

/** The words as the article prints them, and below them the translation for those who read another language. */
export function Quote({ document, span, language }: Props) {
  const translation = document.language === language ? undefined : translatedEvidence(document, span, language)
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
