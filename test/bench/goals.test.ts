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
  const run = {
    Sanad: [
      { ready: 100, firstPicture: 20, click: 10 },
      { ready: 300, firstPicture: 30, click: 90 },
      { ready: 110, firstPicture: 40, click: 55 },
    ],
    'bare Cytoscape': [
      { ready: 100, click: 100 },
      { ready: 200, click: 100 },
      { ready: 100, click: 100 },
    ],
  }
  const inBundled = goalTable(run, 'bundled')
  expect(inBundled).toContain(
    '| first picture of the graph | 30.0 | 100.0 (bare Cytoscape) | 0.20 |  | ≤ 0.22× | met |',
  )
  expect(inBundled).toContain('| interactive | 110.0 | 100.0 (bare Cytoscape) | 1.10 |  | ≤ 0.7× | **missed** |')
  expect(inBundled).toContain('| click to painted panel | 55.0 | 100.0 (bare Cytoscape) | 0.55 |  | ≤ 0.6× | met |')
  expect(inBundled).toMatch(/PNG .*\*\*not measured\*\*/)
  const inSeeded = goalTable(run, 'seeded')
  expect(inSeeded).toContain(
    '| click to painted panel | 55.0 | 100.0 (bare Cytoscape) | 0.55 |  | ≤ 0.5× | **missed** |',
  )
  expect(inSeeded).not.toContain('first picture')
})

it('holds what stands for itself against its limit alone', () => {
  expect(goalTable({ Sanad: [{ shifts: 0 }] }, 'bundled')).toContain('| layout shift | 0.0 |  | 0.000 |  | ≤ 0 | met |')
})
