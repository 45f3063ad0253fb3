import fc from 'fast-check'
import { TOPICS } from '../../../src/domain/analysis/topic.ts'
import { CHAIN_RULES } from '../../../src/domain/chain/chainRule.ts'
import { POLARITIES, STANCES } from '../../../src/domain/dataset/dataset.ts'
import { STEPS } from '../../../src/domain/shape/focus.ts'
import { LAYOUTS } from '../../../src/domain/shape/layoutNames.ts'
import { LENS_KINDS, lensId, OWN_VOICE } from '../../../src/domain/lens/lens.ts'
import { decodeView } from '../../../src/domain/permalink/decodeView.ts'
import type { ViewState } from '../../../src/domain/permalink/viewState.ts'
import { HOME_VIEW, VIEWS } from '../../../src/domain/permalink/viewState.ts'
import type { SortedTab } from '../../../src/domain/table/tableTabs.ts'
import { SORTABLE, TABS } from '../../../src/domain/table/tableTabs.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

/** What a fragment, without `#`, leads to in the bundled dataset. */
export const decode = (fragment: string) => decodeView(fragment, dataset, lookup)

export const some = <T>(items: readonly T[]) => fc.constantFrom(...items)
const idOf = (items: readonly { readonly id: string }[]) => some(items.map(({ id }) => id))
/** What a filter takes away. */
export const off = (values: readonly string[]) => fc.uniqueArray(some(values)).map((chosen) => new Set(chosen))

/** A relation selected, with any of its sentences shown. */
export const relation = some(dataset.relations).chain(({ id, evidence }) =>
  fc.nat(evidence.length - 1).map((at) => ({ kind: 'relation' as const, id, evidence: at })),
)
const reading = some(dataset.documents).chain(({ id, sentences, text }) =>
  fc.record({
    document: fc.constant(id),
    sentence: fc.option(idOf(sentences)),
    span: fc.option(
      fc
        .nat(text.length - 1)
        .chain((start) => fc.integer({ min: start + 1, max: text.length }).map((end) => ({ start, end }))),
    ),
    along: fc.boolean(),
  }),
)
const lens = fc
  .tuple(some(LENS_KINDS), some(dataset.relations.flatMap(({ evidence }) => evidence)))
  .map(([by, evidence]) => ({ by, id: lensId(by, evidence, lookup.document) }))

const sortOf = (tab: SortedTab) => fc.record({ column: some<string>(SORTABLE[tab]), descending: fc.boolean() })

const pair = some(dataset.relations.filter(({ source, target }) => source !== target)).map(({ source, target }) =>
  [source, target].toSorted().join('|'),
)
const shape = {
  focus: fc.option(
    fc.record({ entities: fc.uniqueArray(idOf(dataset.entities), { minLength: 1 }), steps: some(STEPS) }),
  ),
  hidden: off(dataset.entities.map(({ id }) => id)),
  added: fc.uniqueArray(idOf(dataset.entities)),
  unbundled: fc.uniqueArray(pair).map((pairs) => new Set(pairs)),
  layout: some(LAYOUTS),
  centre: fc.option(idOf(dataset.entities)),
  moved: fc
    .uniqueArray(fc.tuple(some(['wide', 'tall', 'all']), idOf(dataset.entities)), { selector: String, maxLength: 9 })
    .chain((keys) =>
      fc
        .array(fc.record({ x: fc.integer({ min: -9000, max: 9000 }), y: fc.integer({ min: -9000, max: 9000 }) }), {
          minLength: keys.length,
          maxLength: keys.length,
        })
        .map((at) => new Map(keys.map(([frame, id], i) => [`${frame}/${id}`, at[i] ?? { x: 0, y: 0 }]))),
    ),
}

/** Any view of the bundled dataset. */
export const places: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.oneof(
    fc.constant(HOME_VIEW.selection),
    idOf(dataset.entities).map((id) => ({ kind: 'entity' as const, id })),
    pair.map((id) => ({ kind: 'pair' as const, id })),
    relation,
  ),
  reading: fc.option(reading),
  lens: fc.option(lens),
  chain: fc.option(
    fc.record({
      from: fc.option(idOf(dataset.entities)),
      to: fc.option(idOf(dataset.entities)),
      rule: some(CHAIN_RULES),
      chosen: fc.nat(9),
      drawn: fc.boolean(),
    }),
  ),
  filters: fc.record({
    category: off(dataset.vocabulary.categories.map(({ id }) => id)),
    entityType: off(dataset.vocabulary.entityTypes.map(({ id }) => id)),
    stance: off(STANCES),
    review: off(['reviewed', 'proposed']),
    document: off(dataset.documents.map(({ id }) => id)),
    relationType: off(dataset.vocabulary.relationTypes.map(({ id }) => id)),
    polarity: off(POLARITIES),
    publisher: off(dataset.documents.map(({ publisher }) => publisher)),
    speaker: off([OWN_VOICE, ...dataset.entities.map(({ id }) => id)]),
    dates: fc.option(
      fc
        .constantFrom(['2012', '2020'], ['2012', null], [null, '2023-03'], ['2023-03-18', '2035'], ['-0044', '0100'])
        .map(([from = null, to = null]) => ({ from, to })),
    ),
    undated: fc.boolean(),
    minSentences: fc.integer({ min: 1, max: 9999 }),
    minPublishers: fc.integer({ min: 1, max: 9999 }),
  }),
  flagView: some(['all', 'hide', 'only'] as const),
  detail: some(['main', 'all'] as const),
  view: some(VIEWS),
  tab: some(TABS),
  sorts: fc.record({
    relations: sortOf('relations'),
    entities: sortOf('entities'),
    sentences: sortOf('sentences'),
  }),
  rowFilter: fc.string({ unit: 'grapheme', maxLength: 30 }),
  matrixOf: fc.option(
    fc.oneof(
      fc.constant({ kind: 'mostDocumented' as const }),
      idOf(dataset.vocabulary.entityTypes).map((type) => ({ kind: 'type' as const, type })),
    ),
  ),
  silence: fc.boolean(),
  pairLanes: fc.boolean(),
  changes: fc.boolean(),
  analysis: fc.constantFrom(null, ...TOPICS),
  ...shape,
})
