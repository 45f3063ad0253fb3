import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SavedView } from '../../../src/domain/saved/savedViews.ts'
import { LONGEST_NAME, mergeViews, sortViews, tidyName } from '../../../src/domain/saved/savedViews.ts'

const views: fc.Arbitrary<readonly SavedView[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    name: fc.constantFrom('Mali', 'مالي', 'Russia'),
    dataset: fc.constantFrom('alliances', 'other'),
    view: fc.constantFrom('', 'v=1&entity=mali'),
    at: fc.integer({ min: 1, max: 9 }).map((day) => `2026-11-0${day}T08:00:00Z`),
  }),
  { selector: ({ id }) => id },
)
const byId = (list: readonly SavedView[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

describe('joined views', () => {
  it('are the same whichever side they come from, and the same again when joined twice', () => {
    fc.assert(
      fc.property(views, views, (a, b) => {
        const joined = mergeViews(a, b).views
        expect(byId(joined)).toEqual(byId(mergeViews(b, a).views))
        expect(mergeViews(joined, b).views).toEqual(joined)
      }),
    )
  })

  it('lose none: each id is there, with the latest of its states, and each arrival is told of', () => {
    fc.assert(
      fc.property(views, views, (a, b) => {
        const { views: joined, added, updated, kept } = mergeViews(a, b)
        expect(new Set(joined.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)))
        for (const one of [...a, ...b]) {
          expect(joined.find(({ id }) => id === one.id)?.at ?? '').toSatisfy((at: string) => at >= one.at)
        }
        expect(added.length + updated.length + kept.length).toBe(b.length)
      }),
    )
  })

  it('stand apart by dataset, the latest first', () => {
    fc.assert(
      fc.property(views, (all) => {
        const { here, elsewhere } = sortViews(all, 'alliances')
        expect(byId([...here, ...elsewhere])).toEqual(byId(all))
        expect(here.every(({ dataset }) => dataset === 'alliances')).toBe(true)
        for (const list of [here, elsewhere])
          expect(list.map(({ at }) => at)).toEqual(
            list
              .map(({ at }) => at)
              .toSorted()
              .toReversed(),
          )
      }),
    )
  })
})

describe('a name', () => {
  it('is kept as it was written, without spaces around it', () => {
    expect(tidyName('  من يسلّح\n مالي؟ ')).toBe('من يسلّح مالي؟')
    expect(tidyName(' \t ')).toBe('')
  })

  it('however long or odd, comes to a name that stays as it is', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('م', 'a', ' ', '\n', '\ud83d', '🌍', '\ufeff'), { maxLength: 200 })
          .map((all) => all.join('')),
        (text) => {
          const name = tidyName(text)
          expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME)
          expect(tidyName(name)).toBe(name)
        },
      ),
    )
    expect(tidyName('\ud83d Mali')).toBe('Mali')
  })
})
