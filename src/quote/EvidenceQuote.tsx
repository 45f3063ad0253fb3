import { inLanguage } from '../domain/language/inLanguage.ts'
import type { Document, Evidence, MarkedWords, Relation, Span } from '../domain/dataset/dataset.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import { known } from '../domain/dataset/lookup.ts'
import { translatedEvidence } from '../domain/evidence/evidenceText.ts'
import type { PairStatement } from '../domain/pair/pairSentences.ts'
import { markedSpans } from '../domain/text/markedSpans.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { isTranslated } from '../store/slices/settings.ts'
import type { TextMark } from '../ui/text/MarkedText.tsx'
import { MarkedText } from '../ui/text/MarkedText.tsx'
import { writtenIn } from '../ui/text/writtenIn.ts'
import styles from './EvidenceQuote.module.css'
import type { Language } from '../domain/language/languages.ts'
import type { Translate } from '../i18n/engine/words.ts'
import { useWords } from '../store/hooks/useWords.ts'

interface Props extends PairStatement {
  readonly document: Document
  /** What else the same sentences state; its words are marked too. */
  readonly also?: readonly PairStatement[]
  /** The sentences to show, if they are more than the evidence covers. */
  readonly passage?: Span
}

/** The marks with what the picture knows about the ends: the flag of a state, and the name that the words stand for. */
function textMarks(
  marks: MarkedWords,
  relation: Relation,
  lookup: Lookup,
  t: Translate,
  language: Language,
): readonly TextMark[] {
  return markedSpans(marks).map((mark): TextMark => {
    if (mark.name === 'trigger') return mark
    const entity = known(lookup.entity, mark.name === 'subject' ? relation.source : relation.target)
    const name = inLanguage(entity.labels, language)
    return {
      ...mark,
      flag: entity.type === 'country' ? entity.iso3166 : undefined,
      title: mark.implied === true ? { text: t('evidence.implied', { name: name.text }), language } : name,
    }
  })
}

/** The translation for a user: in the interface's language, else in English, else in any other; never the original again. */
export function translationFor(document: Document, span: Span, language: Language) {
  const others = document.sentences.flatMap(({ translations }) => Object.keys(translations ?? {}))
  for (const into of new Set([language, 'en', ...others])) {
    if (into === document.language) continue
    const text = translatedEvidence(document, span, into)
    if (text !== undefined && text !== '') return { text, language: into }
  }
  return undefined
}

/** The marks of evidence in the translation of a passage that contains it. */
function translatedMarks(document: Document, passage: Span, evidence: Evidence, language: string): MarkedWords {
  const marks = evidence.translationMarks?.[language] ?? {}
  const before = { start: passage.start, end: evidence.start }
  const shift = before.end > before.start ? (translatedEvidence(document, before, language) ?? '').length + 1 : 0
  const shifted = <M extends Span>(mark: M): M => ({ ...mark, start: mark.start + shift, end: mark.end + shift })
  return {
    ...(marks.subject && { subject: shifted(marks.subject) }),
    ...(marks.object && { object: shifted(marks.object) }),
    ...(marks.trigger && { trigger: shifted(marks.trigger) }),
  }
}

/** The sentence as the article prints it, and below it the translation with the same marks. */
export function EvidenceQuote({ relation, evidence, document, also = [], passage = evidence }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const isShown = useApp((state) => isTranslated(state, document.language))
  const translation = isShown ? translationFor(document, passage, language) : undefined
  // A copy of a sentence has its marks at other offsets.
  const inPassage = (one: PairStatement) =>
    one.evidence.document === document.id && one.evidence.start < passage.end && passage.start < one.evidence.end
  const statements = [{ relation, evidence }, ...also.filter(inPassage)]
  return (
    <>
      <blockquote className={styles['source']} {...writtenIn(document.language)}>
        <MarkedText
          text={document.text}
          language={document.language}
          span={passage}
          marks={statements.flatMap((one) => textMarks(one.evidence, one.relation, lookup, t, language))}
        />
      </blockquote>
      {translation !== undefined && (
        <p className={styles['translation']} {...writtenIn(translation.language)}>
          <MarkedText
            text={translation.text}
            language={translation.language}
            span={{ start: 0, end: translation.text.length }}
            marks={statements
              .flatMap((one) =>
                textMarks(
                  translatedMarks(document, passage, one.evidence, translation.language),
                  one.relation,
                  lookup,
                  t,
                  language,
                ),
              )
              .map(({ flag: _, ...mark }) => mark)}
          />
        </p>
      )}
      {isShown && translation === undefined && document.language !== language && (
        <p className={styles['missing']}>{t('evidence.untranslated')}</p>
      )}
    </>
  )
}
