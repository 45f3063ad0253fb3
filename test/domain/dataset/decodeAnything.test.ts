import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { categoryGlyph, typeGlyph } from '../../../src/scene/marks/glyphs.ts'
import * as failures from '../../../src/domain/dataset/failures.ts'
import { aDataset, withChanges } from '../aDataset.ts'
import { anyCharacter } from '../../anyCharacter.ts'

describe('a file that is no dataset is refused', () => {
  test.each([
    ['', 'file-empty', {}],
    [' \n', 'file-empty', {}],
    ['{"a": 1,\n "b": [tru', 'json-stops', { line: 2, column: 11, byte: 19 }],
    ['{"ا": "', 'json-stops', { line: 1, column: 8, byte: 8 }],
    ['{"a": 1}}', 'json-broken', { line: 1, column: 9, byte: 8, words: '}' }],
    ['<!doctype html>', 'json-broken', { line: 1, column: 1, byte: 0, words: '<!doctype html>' }],
  ] as const)('%j', (text, code, params) => {
    expect(decodeDataset(text)).toEqual({ ok: false, problems: [{ code, path: '', params }] })
  })

  test('over the size limit, counted in bytes', () => {
    const text = JSON.stringify('ا'.repeat(10))
    expect(decodeDataset(text, { maxBytes: 21 })).toEqual({
      ok: false,
      problems: [{ code: 'file-too-large', path: '', params: { size: 22, max: 21 } }],
    })
    expect(decodeDataset(text, { maxBytes: 22 })).toMatchObject({ problems: [{ code: 'not-object' }] })
  })

  test('with too many values, however few bytes each has; brackets and commas are counted without parsing it', () => {
    const parse = vi.spyOn(JSON, 'parse')
    expect(decodeDataset('[{},{},[]]', { mostValues: 6 })).toEqual({
      ok: false,
      problems: [{ code: 'file-too-full', path: '', params: { max: 6 } }],
    })
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
    expect(decodeDataset('[{},{},[]]', { mostValues: 7 })).toMatchObject({ problems: { 0: { code: 'missing-key' } } })
  })

  test('cut off anywhere, it stops at its end', () => {
    const text = JSON.stringify(aDataset())
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
        const decoded = decodeDataset(text.slice(0, length))
        const byte = Buffer.byteLength(text.slice(0, length))
        expect(decoded).toMatchObject({ ok: false, problems: [{ code: 'json-stops', params: { byte } }] })
      }),
    )
  })

  test('a byte order mark is no fault', () => {
    expect(decodeDataset(`\uFEFF${JSON.stringify(aDataset())}`).ok).toBe(true)
  })

  test('nested a million deep', () => {
    const deep = '['.repeat(1_000_000)
    expect(decodeDataset(deep)).toMatchObject({ problems: [{ code: 'json-stops' }] })
    expect(decodeDataset(deep + ']'.repeat(1_000_000)).ok).toBe(false)
    expect(
      decodeDataset(JSON.stringify(aDataset()).replace('"id":"small"', `"id":${deep}${']'.repeat(1_000_000)}`)).ok,
    ).toBe(false)
  })

  test('with more faults than can be described: the first of each item, and none is described that is not wanted', () => {
    const [relation] = aDataset().relations
    const many = (count: number) =>
      JSON.stringify(withChanges(aDataset(), { relations: [] })).replace(
        '"relations":[]',
        `"relations":[${JSON.stringify(relation)},${'{},'.repeat(count)}{}]`,
      )
    const described = vi.spyOn(failures, 'countFailure')
    const decoded = decodeDataset(many(200_000))
    expect(decoded).toMatchObject({
      problems: { length: 1000, 0: { code: 'missing-key', path: 'relations[1].id', params: { key: 'id' } } },
    })
    // Each item is left at its first fault, and the thousandth is the last one that is looked at.
    expect(described.mock.calls.length).toBeGreaterThan(1000)
    expect(described.mock.calls.length).toBeLessThan(3000)
    described.mockRestore()
  })

  test('with more faults than can be described in one place', () => {
    const text = JSON.stringify(withChanges(aDataset(), { sources: [] })).replace('[]', `[${'{},'.repeat(100_000)}{}]`)
    expect(decodeDataset(text)).toMatchObject({ problems: [{ code: 'missing-key', path: 'sources[0].file' }] })
  })

  test('an id that every object has as a key is an id like others', () => {
    const renamed = JSON.stringify(aDataset())
      .replaceAll('"military"', '"constructor"')
      .replaceAll('"country"', '"constructor"')
      .replaceAll('"mali"', '"constructor"')
      .replaceAll('"supplies-arms"', '"constructor"')
    const decoded = decodeDataset(renamed)
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
    const { entity, entityType, category, relationType } = lookupOf(decoded.dataset)
    expect([entity, entityType, category, relationType].map((map) => map.get('constructor')?.id)).toEqual(
      Array.from({ length: 4 }, () => 'constructor'),
    )
    expect([categoryGlyph('constructor'), typeGlyph('constructor')]).toEqual([
      categoryGlyph('nothing-known'),
      typeGlyph('nothing-known'),
    ])
  })

  test('a hostile key changes no prototype', () => {
    const text = JSON.stringify(aDataset()).replace('"labels":{', '"labels":{"__proto__":"x","constructor":"y",')
    decodeDataset(text)
    expect(Reflect.get({}, 'x')).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('decoding never throws', () => {
  test('whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => typeof decodeDataset(text).ok === 'boolean'))
  })

  test('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => !decodeDataset(new TextDecoder().decode(bytes)).ok),
    )
  })

  test('whatever the JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => !decodeDataset(text).ok))
  })

  test('whatever stands in the place of any part', () => {
    const paths = pathsOf(aDataset(), '')
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const decoded = decodeDataset(JSON.stringify(withChanges(aDataset(), { [path]: value })))
        if (!decoded.ok) expect(decoded.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  test('and what it accepts is what was written', () => {
    const decoded = decodeDataset(JSON.stringify(aDataset()))
    expect(decoded).toEqual({ ok: true, dataset: aDataset() })
  })
})

function pathsOf(value: unknown, prefix: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const path = Array.isArray(value) ? `${prefix}[${key}]` : prefix === '' ? key : `${prefix}.${key}`
    return [path, ...pathsOf(child, path)]
  })
}
