import type { Dataset, Entity, Relation, RelationType } from '../../../src/domain/dataset/dataset.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import type { Language } from '../../../src/domain/language/languages.ts'
import type { Claim } from '../../../src/domain/sentence/sentenceParts.ts'
import { sentenceParts } from '../../../src/domain/sentence/sentenceParts.ts'
import { tenseOf } from '../../../src/domain/sentence/tense.ts'
import { plainRelationText } from '../../../src/i18n/sentences/relationSentence.ts'

interface Kind {
  readonly gender?: string
  readonly number?: string
}

/** The genders and numbers of sources that the verbs of a language distinguish. */
const KINDS: Readonly<Record<Language, readonly Kind[]>> = {
  en: [{}, { number: 'plural' }],
  ar: [{ gender: 'masculine' }, { gender: 'feminine' }, { gender: 'masculine', number: 'plural' }],
}

/**
 * Sentences of every relation type with a source of each gender and number. What the dataset states is told as the app tells it. For
 * what it does not state, a name stands in, and the sentence is in brackets, because only its grammar is meant.
 */
export function goldenLines(dataset: Dataset, language: Language): string {
  const lookup = lookupOf(dataset)
  const bracketed = (claim: Claim, tense: 'present' | 'past') => {
    const { source, predicate, target, gaps } = sentenceParts(lookup, claim, language, tense)
    return `(${source.text}${gaps[0]}${predicate.text}${gaps[1]}${target.text})`
  }
  const blocks = dataset.vocabulary.relationTypes.map((type) => {
    const hasPast = type.pastPredicates?.[language] !== undefined
    const lines = KINDS[language].flatMap((kind) => {
      const isWanted = (id: string) => isOfKind(known(lookup.entity, id), language, kind)
      const stated = dataset.relations.find((one) => one.type === type.id && isWanted(one.source))
      const claim = stated ?? claimFor(dataset, type, isWanted)
      return [
        stated === undefined
          ? bracketed(claim, 'present')
          : plainRelationText(lookup, stated, stated.evidence, language),
        ...(hasPast && (stated === undefined || tenseOf(stated.evidence) === 'present')
          ? [bracketed(claim, 'past')]
          : []),
      ]
    })
    return [type.id, ...lines.map((line) => `  ${line}`)].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function isOfKind({ grammar }: Entity, language: Language, { gender, number }: Kind): boolean {
  const own = grammar?.[language]
  return (gender === undefined || own?.gender === gender) && (own?.number ?? 'singular') === (number ?? 'singular')
}

/** A source that the type may have, or else any but a person, with a target of the type. */
function claimFor(dataset: Dataset, type: RelationType, isWanted: (id: string) => boolean): Claim {
  const target = dataset.relations.find((one: Relation) => one.type === type.id)?.target
  const others = dataset.entities.filter((one) => one.id !== target && one.type !== 'person' && isWanted(one.id))
  const source = others.find((entity) => type.joins.source.includes(entity.type)) ?? others[0]
  if (source === undefined || target === undefined) throw new Error(`The dataset has no names for "${type.id}"`)
  return { source: source.id, type: type.id, target }
}
