import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SortValue } from '../../../src/domain/table/tableSort.ts'
import { sortRows } from '../../../src/domain/table/tableSort.ts'

const english = new Intl.Collator('en', { numeric: true })
const arabic = new Intl.Collator('ar', { numeric: true })

interface Row {
  readonly at: number
  readonly value: SortValue
}
const rowsOf = (value: fc.Arbitrary<SortValue>) =>
  fc.array(value, { maxLength: 40 }).map((values): Row[] => values.map((one, at) => ({ at, value: one })))
const text = fc.constantFrom('مالي', 'مالى', 'روسيا', 'Élan', 'Elan', 'elan', 'Zebra', 'actor 9', 'actor 10', '')

/** Insertion, pair by pair: what a stable sort must give. */
function oracle(rows: readonly Row[], descending: boolean, compare: (a: SortValue, b: SortValue) => number): Row[] {
  const sorted: Row[] = []
  for (const row of rows) {
    const isAfter = (other: Row) => {
      if (row.value === null) return false
      if (other.value === null) return true
      return (descending ? -1 : 1) * compare(row.value, other.value) < 0
    }
    const at = sorted.findIndex(isAfter)
    sorted.splice(at === -1 ? sorted.length : at, 0, row)
  }
  return sorted
}

describe('sorting rows', () => {
  it.each([
    ['English', english],
    ['Arabic', arabic],
  ])('orders texts as the collator does, and keeps equal ones in place, in %s', (_, collator) => {
    fc.assert(
      fc.property(rowsOf(fc.option(text)), fc.boolean(), (rows, descending) => {
        const compare = (a: SortValue, b: SortValue) => collator.compare(String(a), String(b))
        expect(sortRows(rows, ({ value }) => value, descending, collator)).toEqual(oracle(rows, descending, compare))
      }),
    )
  })

  it('orders numbers, and puts what is not known last in either direction', () => {
    fc.assert(
      fc.property(rowsOf(fc.option(fc.integer({ min: -3, max: 3 }))), fc.boolean(), (rows, descending) => {
        const compare = (a: SortValue, b: SortValue) => Number(a) - Number(b)
        expect(sortRows(rows, ({ value }) => value, descending, english)).toEqual(oracle(rows, descending, compare))
      }),
    )
  })

  it('leaves the rows that it was given as they are', () => {
    const rows = [
      { at: 0, value: 2 },
      { at: 1, value: 1 },
    ]
    sortRows(rows, ({ value }) => value, false, english)
    expect(rows.map(({ at }) => at)).toEqual([0, 1])
  })

  it('compares each of few distinct texts only, however many rows there are', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => ({ at, value: `الوزير البغدادي ${(at * 7919) % 200}` }))
    let compared = 0
    const counting = {
      compare: (a: string, b: string) => {
        compared += 1
        return arabic.compare(a, b)
      },
    }
    const sorted = sortRows(rows, ({ value }) => value, false, counting)
    expect(sorted[0]?.value).toBe('الوزير البغدادي 0')
    expect(sorted.at(-1)?.value).toBe('الوزير البغدادي 199')
    expect(compared).toBeLessThan(3_000)
  })
})
