import { useMemo } from 'react'
import type { DerivedQuestion } from '../../domain/questions/derivedQuestions.ts'
import { derivedQuestions } from '../../domain/questions/derivedQuestions.ts'
import type { Entity } from '../../domain/dataset/dataset.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import { relationText } from '../../i18n/sentences/relationSentence.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** A question, with the fragment of a link to the view that answers it. */
export interface AskedQuestion {
  readonly text: string
  /** The language of the text. */
  readonly language: string
  readonly view: string
}

function textOf(question: DerivedQuestion, lookup: Lookup, language: Language): string {
  const w = wordsIn('questions', language)
  const name = (entity: Entity) => nameInSentence(entity, 'object', language).text
  switch (question.kind) {
    case 'mostDocumented':
    case 'speaker':
      return w(`derived.${question.kind}`, { name: name(question.entity) })
    case 'connected':
      return w('derived.connected', { from: name(question.from), to: name(question.to) })
    case 'contested': {
      const { relation } = question
      return w('derived.contested', {
        relation: relationText(lookup, relation, relation.evidence, language),
      })
    }
  }
}

/** The dataset's own questions; if it has none, questions derived from its relations. */
export function useQuestions(): readonly AskedQuestion[] {
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const derived = useMemo(
    () => (dataset.questions === undefined ? derivedQuestions(dataset, lookup) : []),
    [dataset, lookup],
  )
  return useMemo(() => {
    const written = (dataset.questions ?? []).map(({ labels, view }) => ({ ...inLanguage(labels, language), view }))
    const made = derived.map((one) => ({ text: textOf(one, lookup, language), language, view: one.view }))
    return [...written, ...made]
  }, [dataset, derived, lookup, language])
}
