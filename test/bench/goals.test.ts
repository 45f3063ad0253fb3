import { expect, it } from 'vitest'
import { goalTable } from './goals.ts'
import { median } from './measure.ts'

it('takes the middle, and nothing when most could not be measured', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([1, 4, 2, null])).toBe(2)
  expect(median([1, 2])).toBe(1.5)
  expect(median([1, null])).toBeNull()
  expect(median([])).toBeNull()
})

it('compares round by round and calls a missed goal missed', () => {
  const table = goalTable({
    Sanad: [
      { ready: 100, firstPicture: 20, click: 10 },
      { ready: 300, firstPicture: 30, click: 90 },
      { ready: 110, firstPicture: 40, click: 80 },
    ],
    'bare Cytoscape': [
      { ready: 100, click: 100 },
      { ready: 200, click: 100 },
      { ready: 100, click: 100 },
    ],
  })
  expect(table).toContain('| P1 | first picture of the graph | 30.0 | 100.0 (bare Cytoscape) | 0.20 | ≤ 0.3× | met |')
  expect(table).toContain('| P2 | interactive | 110.0 | 100.0 (bare Cytoscape) | 1.10 | ≤ 1.1× | met |')
  expect(table).toContain('| P5 | click to painted | 80.0 | 100.0 (bare Cytoscape) | 0.80 | ≤ 0.5× | **missed** |')
  expect(table).toMatch(/P9 .*\*\*not measured\*\*/)
})

it('holds what stands for itself against its limit alone', () => {
  expect(goalTable({ Sanad: [{ shifts: 0 }] })).toContain('| P4 | layout shift | 0.0 |  | 0.000 | ≤ 0 | met |')
})
