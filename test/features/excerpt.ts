import { readFileSync } from 'node:fs'
import type { Dataset, Relation } from '../../src/domain/dataset/dataset.ts'

/** The dataset that the app ships. Rendering all of it takes seconds in jsdom, so component tests use `excerpt`. */
export const wholeDataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset

/** Whose relations among one another are kept. */
const CORE = new Set([
  'algeria',
  'assimi-goita',
  'brazil',
  'burkina-faso',
  'china',
  'guinea',
  'jnim',
  'mali',
  'malian-army',
  'rio-de-janeiro',
  'russia',
  'sadio-camara',
  'sahel-armed-groups',
  'turkey',
  'ukraine',
])
/** A pair of whom more is said than a list shows at once. */
const CROWDED = new Set(['china', 'united-states'])

const isKept = ({ source, target, evidence }: Relation): boolean =>
  evidence.some(({ when }) => when !== undefined) ||
  [CORE, CROWDED].some((kept) => kept.has(source) && kept.has(target))

/**
 * An excerpt of the shipped dataset: all its articles and dates, and less than a third of its relations, with every
 * entity that these need. Everything in it is as the whole dataset has it.
 */
export const excerpt = excerptOf(wholeDataset)

function excerptOf(dataset: Dataset): Dataset {
  const relations = dataset.relations.filter(isKept)
  const needed = new Set([
    ...relations.flatMap(({ source, target }) => [source, target]),
    ...relations.flatMap(({ evidence }) => evidence.flatMap(({ attributedTo }) => attributedTo ?? [])),
  ])
  return { ...dataset, relations, entities: dataset.entities.filter(({ id }) => needed.has(id)) }
}
