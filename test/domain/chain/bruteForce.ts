import type { ChainRule } from '../../../src/domain/chain/chainRule.ts'
import type { Dataset, Stance } from '../../../src/domain/dataset/dataset.ts'

/** The rules as the interface states them, written again from the words: nothing here is shared with the code under test. */
const COSTS: Partial<Record<Stance, number>> = { asserted: 1, attributed: 2, hypothetical: 4 }

function relationCost(dataset: Dataset, rule: ChainRule, relation: Dataset['relations'][number]): number {
  const type = dataset.vocabulary.relationTypes.find(({ id }) => id === relation.type)
  if (type === undefined || type.category === 'attribution') return Infinity
  if (rule === 'cooperation' && type.polarity !== 'cooperative') return Infinity
  let [most, cost] = [0, Infinity]
  // The stance of most sentences is the link's; of equally many, the weaker, which is looked at first.
  for (const stance of ['hypothetical', 'attributed', 'asserted'] as const) {
    if (rule === 'asserted' && stance !== 'asserted') continue
    const wordings = new Set<string>()
    const said = relation.evidence.filter((one) => {
      const document = dataset.documents.find(({ id }) => id === one.document)
      const before = wordings.size
      if (one.stance !== stance) return false
      // Evidence may be two sentences that only together say it: both are counted.
      for (const { start, end } of document?.sentences ?? []) {
        if (start < one.start || end > one.end) continue
        wordings.add((document?.text ?? '').slice(start, end).split(/\s+/).filter(Boolean).join(' '))
      }
      return wordings.size > before
    })
    if (wordings.size <= most) continue
    most = wordings.size
    const furtherDocuments = new Set(said.map(({ document }) => document)).size - 1
    cost = (COSTS[stance] ?? Infinity) * (0.5 + 0.5 / (wordings.size + furtherDocuments))
  }
  return cost
}

/** The least that a link between two entities costs. */
export function pairCost(dataset: Dataset, rule: ChainRule, a: string, b: string): number {
  const between = dataset.relations.filter(
    ({ source, target }) => (source === a && target === b) || (source === b && target === a),
  )
  return Math.min(Infinity, ...between.map((relation) => relationCost(dataset, rule, relation)))
}

/** The least sum between every two entities, by trying every entity in between (Floyd and Warshall). */
export function matrixOf(dataset: Dataset, rule: ChainRule, weigh: (cost: number) => number) {
  const ids = dataset.entities.map(({ id }) => id)
  const index = new Map(ids.map((id, at) => [id, at]))
  const least = ids.map((_, i) => ids.map((_, j) => (i === j ? 0 : Infinity)))
  const get = (i: number, j: number) => least[i]?.[j] ?? Infinity
  const lower = (i: number, j: number, value: number) => {
    const row = least[i]
    if (row !== undefined && value < get(i, j)) row[j] = value
  }
  for (const relation of dataset.relations) {
    const cost = relationCost(dataset, rule, relation)
    const [i, j] = [index.get(relation.source) ?? 0, index.get(relation.target) ?? 0]
    if (cost === Infinity) continue
    lower(i, j, weigh(cost))
    lower(j, i, weigh(cost))
  }
  for (const k of ids.keys()) {
    for (const i of ids.keys()) for (const j of ids.keys()) lower(i, j, get(i, k) + get(k, j))
  }
  return { between: (a: string, b: string) => get(index.get(a) ?? -1, index.get(b) ?? -1) }
}
