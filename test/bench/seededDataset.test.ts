import { expect, it } from 'vitest'
import { decodeDataset } from '../../src/domain/dataset/decode.ts'
import { seededDataset } from './seededDataset.ts'
import { seededPlan } from './seededPlan.ts'

it('generates the same graph every time, and one that verifies', () => {
  const dataset = seededDataset('small', 40, 150)
  expect(seededDataset('small', 40, 150)).toEqual(dataset)
  expect(dataset.relations).toHaveLength(150)
  expect(decodeDataset(JSON.stringify(dataset))).toMatchObject({ ok: true })
})

it('places every entity inside the room, the same way every time', () => {
  const dataset = seededDataset('small', 40, 150)
  const plan = seededPlan(dataset, 800, 600)
  expect(seededPlan(dataset, 800, 600)).toEqual(plan)
  expect(Object.keys(plan.wide.nodes)).toHaveLength(40)
  for (const { x, y } of Object.values(plan.wide.nodes)) expect(x >= 0 && x <= 800 && y >= 0 && y <= 600).toBe(true)
})
