import type { Dataset, Entity, RelationType } from '../dataset.ts'
import type { Problem } from '../problem.ts'

/**
 * Warnings of a valid dataset: names whose grammar is missing, so that sentences about them are told with the basic form of the
 * verb. The dataset can be used nevertheless.
 */
export function verifyGrammar({ entities, relations, vocabulary }: Dataset): Problem[] {
  const sources = new Set(relations.map(({ source }) => source))
  const gendered = genderedLanguages(vocabulary.relationTypes)
  return entities.flatMap((entity, index) => {
    const path = `entities[${index}].grammar`
    const missing = sources.has(entity.id) ? gendered.filter((language) => isUngendered(entity, language)) : []
    return [
      ...missing.map((language): Problem => ({
        code: 'grammar-missing',
        path,
        params: { id: entity.id, language },
      })),
      ...unnumbered(entity).map((language): Problem => ({
        code: 'number-missing',
        path: `${path}.${language}`,
        params: { id: entity.id, language },
      })),
    ]
  })
}

/** The languages whose predicates have a feminine form. */
function genderedLanguages(types: readonly RelationType[]): readonly string[] {
  const forms = types.flatMap(({ predicates, pastPredicates }) =>
    [predicates, pastPredicates].flatMap((one) => Object.entries(one ?? {})),
  )
  return [...new Set(forms.flatMap(([language, { feminine }]) => (feminine === undefined ? [] : [language])))]
}

const isUngendered = ({ labels, grammar }: Entity, language: string) =>
  labels[language] !== undefined && grammar?.[language]?.gender === undefined

/** The languages in which a name changes after a verb, as only duals and plurals do, and has no number. */
const unnumbered = ({ grammar }: Entity) =>
  Object.entries(grammar ?? {}).flatMap(([language, { oblique, number }]) =>
    oblique !== undefined && number === undefined ? [language] : [],
  )
