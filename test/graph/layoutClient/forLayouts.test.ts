import { expect, it } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { countSentences } from '../../../src/domain/evidence/countSentences.ts'
import { forLayouts } from '../../../src/graph/layoutClient/layoutWorker.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

it('counts in the worker what the page counts, so that discs and blocs are the same', () => {
  const copied = structuredClone(forLayouts(dataset))
  const copiedLookup = lookupOf(copied)
  expect(copied.relations.length).toBeGreaterThan(200)
  for (const { id, evidence } of copied.relations) {
    const original = lookup.relation.get(id)?.evidence ?? []
    expect(countSentences(evidence, copiedLookup), id).toBe(countSentences(original, lookup))
    expect(countSentences(evidence, copiedLookup), id).toBeGreaterThan(0)
  }
})
