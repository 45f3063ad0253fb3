import { citationText } from '../../domain/citation'
import type { Document, Evidence } from '../../domain/dataset'
import { known } from '../../domain/lookup'
import { sliceOf } from '../../domain/spans'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { ActionIcon } from '../../ui/ActionIcon'
import styles from './CopyActions.module.css'
import { translationFor } from './EvidenceQuote'
import { useCopy } from './useCopy'
import { locatorText, publishedText, textOf } from './wording'

/** Takes the sentence along: alone, or with everything that is needed to find it again. */
export function CopyActions({ evidence, document }: { readonly evidence: Evidence; readonly document: Document }) {
  const t = useText()
  const copy = useCopy()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const quote = sliceOf(document.text, evidence)
  const citation = () => {
    const { attributedTo, stance } = evidence
    const speaker = attributedTo === undefined ? '' : textOf(known(lookup.entity, attributedTo).labels, language)
    return citationText({
      quote,
      translation: translationFor(document, evidence, language)?.text,
      publisher: document.publisher,
      title: textOf(document.title, language),
      date: document.published === undefined ? undefined : publishedText(t, language, document),
      locator: locatorText(t, document, evidence),
      stance: [t(`stance.${stance}`), speaker && `${t('evidence.speaker')} ${speaker}`].filter(Boolean).join(' · '),
      link: location.href,
    })
  }
  return (
    <div className={styles['actions']}>
      <button type="button" onClick={() => void copy(quote, 'evidence.copied.sentence')}>
        <ActionIcon name="copy" size={15} />
        {t('evidence.copySentence')}
      </button>
      <button type="button" onClick={() => void copy(citation(), 'evidence.copied.citation')}>
        <ActionIcon name="cite" size={15} />
        {t('evidence.copyCitation')}
      </button>
    </div>
  )
}
