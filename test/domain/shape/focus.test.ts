import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { applyShape, shapeTest, STEPS, stepsFrom } from '../../../src/domain/shape/focus.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const whole = visibleGraph(dataset, lookup, NO_FILTERS)
const entity = fc.constantFrom(...dataset.entities.map(({ id }) => id))
const focus = fc.record({
  entities: fc.uniqueArray(entity, { minLength: 1, maxLength: 3 }),
  steps: fc.constantFrom(...STEPS),
})

/** Steps by going from everyone one step further, so many times. */
function slowly(entities: readonly string[], steps: number): Map<string, number> {
  let reached = new Map(entities.map((id) => [id, 0]))
  for (let step = 1; step <= steps; step += 1) {
    const next = new Map(reached)
    for (const { source, target } of dataset.relations) {
      if (reached.has(source) && !next.has(target)) next.set(target, step)
      if (reached.has(target) && !next.has(source)) next.set(source, step)
    }
    reached = next
  }
  return reached
}

describe('a focus', () => {
  it('reaches whom so many steps reach', () => {
    fc.assert(
      fc.property(focus, (chosen) => {
        expect(stepsFrom(whole, chosen)).toEqual(slowly(chosen.entities, chosen.steps))
      }),
    )
  })

  it('leaves the relations between those whom it reaches, but for what is hidden', () => {
    fc.assert(
      fc.property(focus, fc.uniqueArray(entity, { maxLength: 5 }), (chosen, gone) => {
        const hidden = new Set(gone)
        const near = slowly(chosen.entities, chosen.steps)
        const stays = (id: string) => near.has(id) && !hidden.has(id)
        const left = dataset.relations.filter(({ source, target }) => stays(source) && stays(target))
        const { relations, entities } = applyShape(whole, stepsFrom(whole, chosen), hidden)
        expect(relations.map(({ relation }) => relation.id)).toEqual(left.map(({ id }) => id))
        const ends = new Set(left.flatMap(({ source, target }) => [source, target]))
        expect(entities.map(({ id }) => id)).toEqual(dataset.entities.map(({ id }) => id).filter((id) => ends.has(id)))
        const passes = shapeTest(null, stepsFrom(whole, chosen), hidden)
        const counted = dataset.relations.filter((one) => one.evidence.some((it) => passes?.(it, one) ?? true))
        expect(counted).toEqual(left)
      }),
    )
  })

  it('without one and with nothing hidden leaves the graph as it is', () => {
    expect(applyShape(whole, null, new Set())).toBe(whole)
    expect(shapeTest(null, null, new Set())).toBeNull()
  })
})
