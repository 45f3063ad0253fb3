import type { Dataset, Relation, RelationType, Vocabulary } from '../dataset.ts'
import type { Suggestion } from '../nearest.ts'
import { suggester } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { Verification } from './verification.ts'
import { verifyEntity } from './verifyEntity.ts'
import { verifyRelation } from './verifyRelation.ts'
import { verifyDocument, verifyRange } from './verifyDocument.ts'
import { verifyFormerIds } from './verifyFormerIds.ts'
import { verifyQuestions } from './verifyQuestions.ts'

/** Thrown to end the second pass when it has found its maximum number of problems. */
class TooManyProblems extends Error {}

interface Limits {
  readonly most?: number
  /** See `suggester`. */
  readonly work?: number
}

/**
 * The second pass over a dataset of the right shape: references, ranges and meaning. Returns its problems, in the order of the
 * file; without limits, all of them.
 */
export function verify(dataset: Dataset, { most = Infinity, work }: Limits = {}): Problem[] {
  const problems: Problem[] = []
  const report: Verification['report'] = (code, path, params = {}) => {
    if (problems.length >= most) throw new TooManyProblems()
    problems.push({ code, path, params })
  }
  try {
    verifyAll(dataset, report, work)
  } catch (error) {
    if (!(error instanceof TooManyProblems)) throw error
  }
  return problems
}

function verifyAll(dataset: Dataset, report: Verification['report'], work: number | undefined): void {
  let isSound = true
  const verification = start(dataset, work, (...problem) => {
    isSound = false
    report(...problem)
  })
  dataset.sources.forEach((source, index) => verification.claim('source', source.file, `sources[${index}].file`))
  dataset.documents.forEach((document, index) => verifyDocument(document, `documents[${index}]`, verification))
  dataset.entities.forEach((entity, index) => verifyEntity(entity, `entities[${index}]`, verification))
  dataset.agents?.forEach(({ id }, index) => verification.claim('agent', id, `agents[${index}].id`))
  const seen = new Map<string, Relation>()
  dataset.relations.forEach((relation, index) => verifyRelation(relation, `relations[${index}]`, seen, verification))
  verifyVocabulary(dataset.vocabulary, verification)
  verifyFormerIds(dataset, verification)
  // The views of a dataset with other problems cannot be evaluated reliably.
  if (isSound) verifyQuestions(dataset, verification.report)
}

function start(dataset: Dataset, work: number | undefined, report: Verification['report']): Verification {
  const { documents, entities, vocabulary } = dataset
  const suggest = suggester(work)
  const suggested = new Map<string, Suggestion>()
  const taken = new Map<string, string>()
  return {
    documents: byId(documents),
    entities: byId(entities),
    entityTypes: byId(vocabulary.entityTypes),
    relationTypes: byId(vocabulary.relationTypes),
    units: vocabulary.units === undefined ? null : new Set(vocabulary.units.map(({ id }) => id)),
    sources: new Set(dataset.sources.map((source) => source.file)),
    agents: new Set(dataset.agents?.map(({ id }) => id)),
    people: new Set(dataset.agents?.flatMap(({ id, person }) => (person === true ? [id] : []))),
    claim: (kind, id, path) => {
      const first = taken.get(`${kind} ${id}`)
      if (first === undefined) taken.set(`${kind} ${id}`, path)
      else report('id-twice', path, { id, first })
    },
    require: (id, known, code, path) => {
      if (known.has(id)) return true
      // One id that is written wrong is often written many times. A sentence's id is looked for in one document.
      const key = `${code} ${code === 'unknown-sentence' ? path : ''} ${id}`
      const suggestion = suggested.get(key) ?? suggest.meant(id, known.keys())
      suggested.set(key, suggestion)
      report(code, path, { id, ...suggestion })
      return false
    },
    suggest,
    ordered: new Set(),
    report,
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function verifyVocabulary(vocabulary: Vocabulary, verification: Verification): void {
  const { claim, require, entityTypes } = verification
  const categories = byId(vocabulary.categories)
  vocabulary.units?.forEach(({ id }, index) => claim('unit', id, `vocabulary.units[${index}].id`))
  vocabulary.entityTypes.forEach(({ id }, index) => claim('entity type', id, `vocabulary.entityTypes[${index}].id`))
  vocabulary.categories.forEach(({ id }, index) => claim('category', id, `vocabulary.categories[${index}].id`))
  vocabulary.relationTypes.forEach((type, index) => {
    const path = `vocabulary.relationTypes[${index}]`
    claim('relation type', type.id, `${path}.id`)
    require(type.category, categories, 'unknown-category', `${path}.category`)
    verifyExample(type, path, verification)
    for (const end of ['source', 'target'] as const) {
      type.joins[end].forEach((id, at) =>
        require(id, entityTypes, 'unknown-entity-type', `${path}.joins.${end}[${at}]`),
      )
    }
  })
}

function verifyExample({ example }: RelationType, path: string, verification: Verification): void {
  if (example === undefined) return
  const document = verification.documents.get(example.document)
  if (document === undefined) {
    verification.require(example.document, verification.documents, 'unknown-document', `${path}.example.document`)
    return
  }
  verifyRange(example, document.text, `${path}.example`, verification)
}
