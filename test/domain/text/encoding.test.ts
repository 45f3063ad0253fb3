import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingOf } from '../../../src/domain/text/encoding.ts'
import { anyCharacter } from '../../anyCharacter.ts'

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}
const isWhole = (bytes: Uint8Array, encoding: string) => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

describe('encodingOf', () => {
  it('agrees with the decoder of the platform about any bytes', () => {
    const arabic = fc.string({ unit: anyCharacter }).map((text) => Buffer.from(`«السبت» ${text}`))
    const damaged = fc.tuple(arabic, fc.nat(40), fc.nat(255)).map(([bytes, at, byte]) => {
      const changed = Uint8Array.from(bytes)
      changed[at % changed.length] = byte
      return changed
    })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), arabic, damaged), (bytes) => {
        const { name, brokenAt } = encodingOf(bytes)
        expect(brokenAt === null).toBe(isWhole(bytes, name))
        if (brokenAt !== null && name === 'utf-8') expect(isWhole(bytes.subarray(0, brokenAt), name)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a windows-1256 file', Buffer.from([0x7b, 0x22, 0xc7, 0xe1, 0xd3, 0x22]), 'utf-8', 2],
    ['one bad byte', Buffer.from([0x61, 0xff, 0x62]), 'utf-8', 1],
    ['a letter that is cut off', Buffer.from('«').subarray(0, 1), 'utf-8', 0],
    ['UTF-8 with its mark', Buffer.from('\uFEFFالسبت'), 'utf-8', null],
    ['UTF-16, little end first', utf16('السبت 🂡', true), 'utf-16le', null],
    ['UTF-16, big end first', utf16('السبت 🂡', false), 'utf-16be', null],
    ['UTF-16 with half a pair', utf16('ab\uD800', true), 'utf-16le', 6],
    ['UTF-16 with an odd byte', Buffer.concat([utf16('ab', true), Buffer.from([0x61])]), 'utf-16le', 6],
    ['nothing', Buffer.alloc(0), 'utf-8', null],
  ] as const)('%s', (_, bytes, name, brokenAt) => {
    expect(encodingOf(bytes)).toEqual({ name, brokenAt })
  })
})
