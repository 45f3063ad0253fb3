import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containment, shinglesOf } from '../../../src/domain/text/shingles.ts'
import { dataset } from '../../scene/bundled.ts'

const texts = dataset.documents.map(({ text }) => text)
const all = fc.constantFrom(...texts)
const share = (a: string, b: string) => containment(shinglesOf(a), shinglesOf(b))

describe('how much of a text is in another', () => {
  it('is all where one is a part of the other, whichever comes first', () => {
    fc.assert(
      fc.property(all, fc.nat(20), fc.integer({ min: 40, max: 80 }), (text, from, count) => {
        const part = text
          .split(/(?<=\s)/)
          .slice(from, from + count)
          .join('')
        expect(share(part, text)).toBe(1)
        expect(share(text, part)).toBe(1)
      }),
    )
  })

  it('is next to nothing between articles that were written independently', () => {
    for (const [at, text] of texts.entries())
      for (const other of texts.slice(at + 1)) expect(share(text, other)).toBeLessThan(0.2)
  })

  it('does not ask how the words are written or what stands between them', () => {
    expect(share('Mali received aircraft, from Russia.', 'MALI received aircraft from Russia')).toBe(1)
    expect(share('إنّ مالي تسلّمت طائرات روسية', 'ان مالي تسلمت طائرات روسيه')).toBe(1)
  })

  it('is nothing for two short texts that differ', () => {
    expect(share('Mali', 'Niger')).toBe(0)
  })
})
