import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tidyName } from '../../../src/domain/saved/savedViews.ts'
import { readViewsFile, writeViewsFile } from '../../../src/formats/entries/viewsFile.ts'

const NOW = '2026-11-23T08:30:00.000Z'
const view = { id: 'a1', name: 'Who arms Mali?', dataset: 'alliances', view: 'v=1&entity=mali', at: NOW }
const fileOf = (...views: readonly unknown[]) => JSON.stringify({ format: 'sanad-views/1', exported: NOW, views })
const problemsOf = (...views: readonly unknown[]) => {
  const file = readViewsFile(fileOf(...views))
  return file.ok ? file.problems.map(({ code, path, found }) => [code, path, found]) : file.fault
}

describe('a file of views', () => {
  it('gives back what was written, whatever the names and views hold', () => {
    const views = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
        name: fc
          .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
          .map(tidyName)
          .filter((name) => name !== ''),
        dataset: fc.constantFrom('alliances', 'other-2'),
        view: fc.string({ unit: 'grapheme', maxLength: 200 }),
        at: fc.constant(NOW),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(views, (written) => {
        expect(readViewsFile(writeViewsFile(NOW, written))).toEqual({ ok: true, views: written, problems: [] })
      }),
    )
  })

  it('of another kind is refused as a whole', () => {
    expect(readViewsFile('{')).toEqual({ ok: false, fault: 'not-json' })
    expect(readViewsFile('[]')).toEqual({ ok: false, fault: 'not-views' })
    expect(readViewsFile('{"format":"sanad-flags/1","views":[]}')).toEqual({ ok: false, fault: 'not-views' })
    expect(readViewsFile(fileOf(...Array.from({ length: 2001 }, () => view)))).toEqual({ ok: false, fault: 'too-many' })
    expect(readViewsFile(' '.repeat(8_000_001))).toEqual({ ok: false, fault: 'too-large' })
  })

  it('keeps its good entries, and names the place and the fault of each other', () => {
    const bad = [
      7,
      [view],
      { ...view, id: 'A 1' },
      { ...view, name: '  ' },
      { ...view, name: 'x'.repeat(300) },
      { ...view, view: 'x'.repeat(8001) },
      { ...view, at: 'yesterday' },
      { ...view, dataset: undefined },
      { ...view, colour: 'red' },
      { ...view, name: 12 },
    ]
    const file = readViewsFile(fileOf(view, ...bad, view, { ...view, id: 'b2' }))
    if (!file.ok) throw new Error(file.fault)
    expect(file.views.map(({ id }) => id)).toEqual(['a1', 'b2'])
    expect(file.problems.map(({ code, path }) => [code, path])).toEqual([
      ['not-entry', 'views[1]'],
      ['not-entry', 'views[2]'],
      ['bad-id', 'views[3].id'],
      ['bad-name', 'views[4].name'],
      ['too-long', 'views[5].name'],
      ['too-long', 'views[6].view'],
      ['bad-time', 'views[7].at'],
      ['missing-key', 'views[8].dataset'],
      ['unknown-key', 'views[9].colour'],
      ['not-text', 'views[10].name'],
      ['twice', 'views[11]'],
    ])
  })

  it('with a prototype in it stays data', () => {
    const text = fileOf(view).replace('"id":"a1"', '"__proto__":{"isAdmin":true},"id":"a1"')
    const file = readViewsFile(text)
    expect(file.ok && file.views).toEqual([])
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined()
    expect(problemsOf({ ...view, constructor: 1 })).toEqual([['unknown-key', 'views[0].constructor', 'constructor']])
  })

  it('made of anything never throws', () => {
    fc.assert(fc.property(fc.json(), (text) => void readViewsFile(text)))
    fc.assert(
      fc.property(fc.jsonValue(), (one) => {
        expect(readViewsFile(fileOf(one))).toMatchObject({ ok: true, views: [] })
      }),
    )
  })
})
