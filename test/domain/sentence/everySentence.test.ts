import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { known, lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { inLanguage } from '../../../src/domain/language/inLanguage.ts'
import { LANGUAGES, profileOf } from '../../../src/domain/language/languages.ts'
import { sentenceParts } from '../../../src/domain/sentence/sentenceParts.ts'
import { tenseOf } from '../../../src/domain/sentence/tense.ts'
import { dataset } from '../../scene/bundled.ts'
import { ARMS, withPredicates } from './withPredicates.ts'

const aLanguage = fc.constantFrom(...LANGUAGES)
const evidence: fc.Arbitrary<Evidence[]> = fc.array(
  fc.record(
    {
      document: fc.constant('news'),
      start: fc.constant(0),
      end: fc.constant(4),
      stance: fc.constantFrom(...STANCES),
      tense: fc.constant('past' as const),
    },
    { requiredKeys: ['document', 'start', 'end', 'stance'] },
  ),
)

/** A dataset without grammar, which is optional: a user's own file may have labels only. */
function withoutGrammar(given: Dataset): Dataset {
  const entities = given.entities.map(({ grammar: _, ...entity }) => entity)
  const relationTypes = given.vocabulary.relationTypes.map(
    ({ predicates: _present, pastPredicates: _past, ...type }) => type,
  )
  return { ...given, entities, vocabulary: { ...given.vocabulary, relationTypes } }
}

describe.each([
  ['the published dataset', dataset],
  ['a dataset with the predicates of one of its types', withPredicates('supplies-arms', ARMS)],
])('in %s', (_, given) => {
  test('a relation is never told with a bare label where its type has a predicate', () => {
    const lookup = lookupOf(given)
    fc.assert(
      fc.property(fc.constantFrom(...given.relations), evidence, aLanguage, (relation, shown, language) => {
        const { predicates, pastPredicates, labels } = known(lookup.relationType, relation.type)
        const parts = sentenceParts(lookup, relation, language, tenseOf(shown))
        const forms = [predicates?.[language], pastPredicates?.[language]].flatMap((one) => Object.values(one ?? {}))
        if (forms.length === 0) {
          expect(parts.predicate.text).toBe(inLanguage(labels, language).text)
          expect(parts.gaps[0]).toBe(profileOf(language).join)
        } else {
          expect(
            forms.some((form) => form === parts.predicate.text || form.startsWith(`${parts.predicate.text} `)),
          ).toBe(true)
          expect(parts.gaps[0]).toBe(' ')
        }
      }),
    )
  })
})

test('a file without predicates and grammar opens, and its relations are told with their labels', () => {
  const decoded = decodeDataset(JSON.stringify(withoutGrammar(dataset)))
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
  const lookup = lookupOf(decoded.dataset)
  for (const relation of decoded.dataset.relations) {
    for (const language of LANGUAGES) {
      const { source, predicate, target } = sentenceParts(lookup, relation, language, 'present')
      const { labels } = known(lookup.relationType, relation.type)
      expect(predicate.text).toBe(labels[language])
      expect(source.text).toBe(known(lookup.entity, relation.source).labels[language])
      expect(target.text).toBe(known(lookup.entity, relation.target).labels[language])
    }
  }
})
