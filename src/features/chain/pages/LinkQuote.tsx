import { FACING_PAGES } from '../../../domain/language/languages.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import type { Document, Evidence, MarkedWords, Relation } from '../../../domain/dataset/dataset.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { markedSpans } from '../../../domain/text/markedSpans.ts'
import type { TextMark } from '../../../ui/text/MarkedText.tsx'
import { MarkedText } from '../../../ui/text/MarkedText.tsx'
import { writtenIn } from '../../../ui/text/writtenIn.ts'
import { translationFor } from '../../../quote/EvidenceQuote.tsx'
import styles from './LinkQuote.module.css'
import type { PhraseContext } from '../phrases.ts'
import { usePhraseContext } from '../usePhraseContext.ts'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly document: Document
}

/** The marks as in the evidence panel: a flag before the words for a state, and a tooltip with the name of the entity. */
function textMarks({ t, ...context }: PhraseContext, marks: MarkedWords, relation: Relation): readonly TextMark[] {
  return markedSpans(marks).map((mark): TextMark => {
    if (mark.name === 'trigger') return mark
    const { labels, type, iso3166 } = known(
      context.lookup.entity,
      mark.name === 'subject' ? relation.source : relation.target,
    )
    const name = inLanguage(labels, context.language)
    const title =
      mark.implied === true ? { text: t('evidence.implied', { name: name.text }), language: context.language } : name
    return { ...mark, flag: type === 'country' ? iso3166 : undefined, title }
  })
}

/** The sentence as the article prints it. */
export function SourceQuote({ relation, evidence, document }: Props) {
  const context = usePhraseContext()
  return (
    <blockquote className={styles['source']} {...writtenIn(document.language)}>
      <MarkedText
        text={document.text}
        language={document.language}
        span={evidence}
        marks={textMarks(context, evidence, relation)}
      />
    </blockquote>
  )
}

/** The sentence in the language of the left page, or in another that it is translated into, with the same marks. */
export function TranslatedQuote({ relation, evidence, document }: Props) {
  const context = usePhraseContext()
  const translation = translationFor(document, evidence, FACING_PAGES.left)
  if (translation === undefined) return <p className={styles['missing']}>{context.w('untranslated')}</p>
  const { text, language } = translation
  const marks = textMarks(context, evidence.translationMarks?.[language] ?? {}, relation)
  return (
    <p className={styles['translation']} {...writtenIn(language)}>
      <MarkedText
        text={text}
        language={language}
        span={{ start: 0, end: text.length }}
        marks={marks.map(({ flag: _, ...mark }) => mark)}
      />
    </p>
  )
}
