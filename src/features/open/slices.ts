import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { ReadDataset } from './readDataset.ts'

/** The lists of a dataset that grow with it. */
type Lists = Pick<Dataset, 'documents' | 'entities' | 'relations'>

/** A part of what was read, small enough that receiving it takes a page no longer than a frame or two. */
export type Slice = { readonly more: Partial<Lists> } | { readonly last: ReadDataset }

/** The number of items, with all that they list, after which a slice ends. */
const FULL = 20_000

/**
 * Cuts what was read into slices. What a worker hands over is copied in one task of the page, which is blocked for as long: half a second
 * for fifty thousand relations. Each slice is a task of its own.
 */
export function* slicesOf(read: ReadDataset, full = FULL): Generator<Slice> {
  if (read.ok) {
    const { documents, entities, relations } = read.dataset
    for (const items of runsOf(documents, ({ sentences }) => sentences.length, full))
      yield { more: { documents: items } }
    for (const items of runsOf(entities, ({ mentions }) => mentions.length, full)) yield { more: { entities: items } }
    for (const items of runsOf(relations, ({ evidence }) => evidence.length, full)) yield { more: { relations: items } }
    yield { last: { ok: true, dataset: { ...read.dataset, documents: [], entities: [], relations: [] } } }
  } else yield { last: read }
}

/** Items in runs, each as long as the items and what they list come to a full slice. */
function* runsOf<Item>(
  items: readonly Item[],
  listed: (item: Item) => number,
  full: number,
): Generator<readonly Item[]> {
  let [start, weight] = [0, 0]
  for (const [index, item] of items.entries()) {
    weight += 1 + listed(item)
    if (weight < full) continue
    yield items.slice(start, index + 1)
    ;[start, weight] = [index + 1, 0]
  }
  if (start < items.length) yield items.slice(start)
}

/** Puts slices together again, in their order. Gives what was read with the last one, and `null` before. */
export function joinSlices(): (slice: Slice) => ReadDataset | null {
  const documents: Dataset['documents'][number][] = []
  const entities: Dataset['entities'][number][] = []
  const relations: Dataset['relations'][number][] = []
  return (slice) => {
    if ('more' in slice) {
      for (const one of slice.more.documents ?? []) documents.push(one)
      for (const one of slice.more.entities ?? []) entities.push(one)
      for (const one of slice.more.relations ?? []) relations.push(one)
      return null
    }
    const { last } = slice
    return last.ok ? { ok: true, dataset: { ...last.dataset, documents, entities, relations } } : last
  }
}
