import type { Document, Span } from '../../domain/dataset'
import { translatedEvidence } from '../../domain/evidenceText'
import { sliceOf } from '../../domain/spans'
import { isRtl } from '../../scene/lettering'
import type { Language } from '../../i18n/translate'
import styles from './Quote.module.css'

interface Props {
  readonly document: Document
  readonly span: Span
  readonly language: Language
}

const direction = (language: string) => (isRtl(language) ? 'rtl' : 'ltr')

/** The words as the article prints them, and below them the translation for those who read another language. */
export function Quote({ document, span, language }: Props) {
  const translation = document.language === language ? undefined : translatedEvidence(document, span, language)
  return (
    <>
      <blockquote className={styles['source']} lang={document.language} dir={direction(document.language)}>
        {sliceOf(document.text, span)}
      </blockquote>
      {translation !== undefined && (
        <p className={styles['translation']} lang={language} dir={direction(language)}>
          {translation}
        </p>
      )}
    </>
  )
}
