import { readFileSync } from 'node:fs'
import { findBlocs } from '../../../src/analysis/blocs.ts'
import { rankByCentrality } from '../../../src/analysis/centrality.ts'
import { balanceOf } from '../../../src/domain/analysis/balance.ts'
import { tiesOf } from '../../../src/domain/analysis/ties.ts'
import { linkGraph } from '../../../src/domain/chain/links.ts'
import { answer } from '../../../src/domain/chain/question.ts'
import { REACHES } from '../../../src/domain/chain/reach.ts'
import { CHAIN_RULES } from '../../../src/domain/chain/chainRule.ts'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { seeded } from '../../../src/domain/random/seeded.ts'
import { createSearchIndex, type SearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { search } from '../../../src/domain/search/search.ts'
import { seededDataset } from '../seededDataset.ts'
import { viewActs } from './viewActs.ts'

/** What one act took, in milliseconds of script: the middle of all tries, and the slowest. */
interface Timing {
  readonly dataset: string
  readonly act: string
  readonly median: number
  readonly worst: number
  readonly goal?: number
}

/** Of what takes so long that few tries must do. */
const FEW = 5
const TRIES = 60
const SHOWN = { entities: 6, relations: 6, sentences: 6 }

function timed(acts: readonly (() => unknown)[]): { readonly median: number; readonly worst: number } {
  // Once without the clock: a user's first keystroke is not the first time that the code runs.
  acts.slice(0, 5).forEach((act) => act())
  const times = acts
    .map((act) => {
      const start = performance.now()
      act()
      return performance.now() - start
    })
    .toSorted((a, b) => a - b)
  return { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0 }
}

/** What people type: names and words of the dataset, letter by letter. */
function keystrokes(dataset: Dataset, index: SearchIndex, random: () => number): (() => unknown)[] {
  const words = dataset.documents.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word.length > 3)
  return Array.from({ length: TRIES }, () => {
    const query = `${words[Math.floor(random() * words.length)]} ${words[Math.floor(random() * words.length)]}`
    const typed = query.slice(0, 1 + Math.floor(random() * query.length))
    return () => search(index, typed, SHOWN)
  })
}

function actsOn(name: string, dataset: Dataset, goals: { readonly search: number; readonly chain: number }): Timing[] {
  const random = seeded(7)
  const lookup = lookupOf(dataset)
  const { relations } = visibleGraph(dataset, lookup, NO_FILTERS)
  let index: SearchIndex | undefined
  const indexing = timed([() => (index = createSearchIndex(dataset, lookup))])
  const anyone = () => dataset.entities[Math.floor(random() * dataset.entities.length)]?.id ?? ''
  const chains = Array.from({ length: TRIES }, (_, at) => {
    const [from, to, rule] = [anyone(), anyone(), CHAIN_RULES[at % CHAIN_RULES.length] ?? 'any']
    return () => answer(relations, lookup, { from, to, rule })
  })
  return [
    { dataset: name, act: 'search index, once', ...indexing },
    ...(index === undefined
      ? []
      : [
          {
            dataset: name,
            act: 'search, a keystroke',
            goal: goals.search,
            ...timed(keystrokes(dataset, index, random)),
          },
        ]),
    // For one rule, of relations that nobody has asked about before.
    {
      dataset: name,
      act: 'chains: links of a rule, once',
      goal: goals.chain,
      ...timed(Array.from({ length: FEW }, () => () => linkGraph([...relations], lookup, REACHES.any))),
    },
    { dataset: name, act: 'chains of two entities', goal: goals.chain, ...timed(chains) },
    ...viewActs(dataset).map(({ act, goal, tries }) => ({ dataset: name, act, goal, ...timed(tries) })),
  ]
}

/** The page does the first part of an analysis, its worker the rest. */
function analysisOn(name: string, dataset: Dataset): Timing[] {
  const lookup = lookupOf(dataset)
  const graph = visibleGraph(dataset, lookup, NO_FILTERS)
  const ties = tiesOf(graph, lookup)
  const few = (act: () => unknown) => timed(Array.from({ length: FEW }, () => act))
  return [
    { dataset: name, act: 'analysis: ties', goal: 200, ...few(() => tiesOf(graph, lookup)) },
    { dataset: name, act: 'analysis, in the worker: triads', ...few(() => balanceOf(ties)) },
    { dataset: name, act: 'analysis, in the worker: blocs', ...few(() => findBlocs(ties)) },
    { dataset: name, act: 'analysis, in the worker: who is between', ...few(() => rankByCentrality(ties)) },
  ]
}

/** A Markdown table of what the pure acts cost on the bundled dataset and on one of 20,000 sentences; in Node, unslowed. */
export function actTable(): string {
  const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
  const large = seededDataset('large', 2_000, 10_000, { sentencesEach: 2 })
  const timings = [
    ...actsOn('bundled', bundled, { search: 16, chain: 50 }),
    ...analysisOn('bundled', bundled),
    ...actsOn('2,000 entities, 10,000 relations, 20,000 sentences', large, { search: 50, chain: 200 }),
    ...analysisOn('2,000 entities, 10,000 relations, 20,000 sentences', large),
  ]
  return [
    '| dataset | act | median ms | slowest ms | goal |  |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...timings.map(({ dataset, act, median, worst, goal }) => {
      const verdict = goal === undefined ? '' : worst <= goal ? 'met' : median <= goal ? 'met by most' : '**missed**'
      return `| ${dataset} | ${act} | ${median.toFixed(1)} | ${worst.toFixed(1)} | ${goal === undefined ? '' : `≤ ${goal}`} | ${verdict} |`
    }),
  ].join('\n')
}
