import { describe, expect, it } from 'vitest'
import { costOf } from '../../../src/domain/chain/links.ts'

describe('what a link costs', () => {
  it('is less with more sentences, less still with more documents, and never half as little', () => {
    expect(costOf('asserted', 1, 1)).toBe(1)
    expect(costOf('asserted', 2, 1)).toBe(0.75)
    expect(costOf('asserted', 2, 2)).toBeCloseTo(2 / 3)
    expect(costOf('asserted', 1000, 10)).toBeGreaterThan(0.5)
  })

  it('puts one assertion before any number of claims, and one claim before any number of hypotheses', () => {
    expect(costOf('asserted', 1, 1)).toBeLessThan(costOf('attributed', 500, 7))
    expect(costOf('attributed', 1, 1)).toBeLessThan(costOf('hypothetical', 500, 7))
  })
})
