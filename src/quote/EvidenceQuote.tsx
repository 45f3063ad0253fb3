import type { Document, Evidence, Marks, Relation } from '../domain/dataset/dataset.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'
import { known } from '../domain/dataset/lookup.ts'
import { translatedEvidence } from '../domain/evidence/evidenceText.ts'
import { marksIn } from '../domain/text/marks.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { isTranslated } from '../store/slices/settings.ts'
import type { TextMark } from '../ui/marks/MarkedText.tsx'
import { MarkedText } from '../ui/marks/MarkedText.tsx'
import { writtenIn } from '../ui/marks/writtenIn.ts'
import styles from './EvidenceQuote.module.css'
import { textOf } from './wording.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Translate } from '../i18n/engine/words.ts'
import { useWords } from '../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
  readonly document: Document
}

/** The marks with what the picture knows about the ends: the flag of a state, and the name that the words stand for. */
function textMarks(
  marks: Marks,
  relation: Relation,
  lookup: Lookup,
  t: Translate,
  language: Language,
): readonly TextMark[] {
  return marksIn(marks).map((mark): TextMark => {
    if (mark.name === 'trigger') return mark
    const entity = known(lookup.entity, mark.name === 'subject' ? relation.source : relation.target)
    const name = textOf(entity.labels, language)
    return {
      ...mark,
      flag: entity.type === 'country' ? entity.iso3166 : undefined,
      title: mark.implied === true ? t('evidence.implied', { name }) : name,
    }
  })
}

/** The translation for a user: in the interface's language, else in English, else in any other; never the original again. */
export function translationFor(document: Document, evidence: Evidence, language: Language) {
  const others = document.sentences.flatMap(({ translations }) => Object.keys(translations ?? {}))
  for (const into of new Set([language, 'en', ...others])) {
    if (into === document.language) continue
    const text = translatedEvidence(document, evidence, into)
    if (text !== undefined && text !== '') return { text, language: into }
  }
  return undefined
}

/** The sentence as the article prints it, and below it the translation with the same marks. */
export function EvidenceQuote({ relation, evidence, document }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const isShown = useApp((state) => isTranslated(state, document.language))
  const translation = isShown ? translationFor(document, evidence, language) : undefined
  return (
    <>
      <blockquote className={styles['source']} {...writtenIn(document.language)}>
        <MarkedText text={document.text} span={evidence} marks={textMarks(evidence, relation, lookup, t, language)} />
      </blockquote>
      {translation !== undefined && (
        <p className={styles['translation']} {...writtenIn(translation.language)}>
          <MarkedText
            text={translation.text}
            span={{ start: 0, end: translation.text.length }}
            marks={textMarks(
              evidence.translationMarks?.[translation.language] ?? {},
              relation,
              lookup,
              t,
              language,
            ).map(({ flag: _, ...mark }) => mark)}
          />
        </p>
      )}
      {isShown && translation === undefined && document.language !== language && (
        <p className={styles['missing']}>{t('evidence.untranslated')}</p>
      )}
    </>
  )
}
