import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/domain/dataset/dataset.ts'
import { STANCES } from '../../../src/domain/dataset/dataset.ts'
import { shownStance, strengthOf } from '../../../src/domain/evidence/strength.ts'
import { dataset, lookup } from '../../scene/bundled.ts'
import { sentenceOracle } from './sentenceOracle.ts'

const oracle = sentenceOracle(dataset)
const annotated = dataset.relations.flatMap(({ evidence }) => evidence)
const all = annotated.map((one, at): Evidence => (at % 3 === 0 ? { ...one, review: 'proposed' } : one))

describe('the stance that evidence is shown with', () => {
  it('is what most distinct sentences affirm, and of equally many the weaker', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...all), { maxLength: 12 }), (evidence) => {
        expect(shownStance(evidence, lookup)).toBe(oracle.stanceOf(evidence))
        const { stances, contested } = strengthOf(evidence, lookup)
        for (const stance of STANCES)
          expect(stances[stance]).toBe(oracle.count(evidence.filter((one) => one.stance === stance)))
        const reviewed = evidence.filter(({ review }) => review !== 'proposed')
        const deciding = reviewed.length > 0 ? reviewed : evidence
        const denials = deciding.filter(({ stance }) => stance === 'denied').length
        expect(contested).toBe(denials > 0 && denials < deciding.length)
      }),
    )
  })

  it('is never a denial beside an affirmation, however many deny', () => {
    const [first, ...others] = annotated
    if (first === undefined) throw new Error('The dataset has no evidence')
    const evidence = [
      { ...first, stance: 'hypothetical' as const },
      ...others.map((one) => ({ ...one, stance: 'denied' as const })),
    ]
    expect(shownStance(evidence, lookup)).toBe('hypothetical')
    expect(shownStance(evidence.slice(1), lookup)).toBe('denied')
  })
})
