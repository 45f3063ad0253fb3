import { describe, expect, it } from 'vitest'
import { closest, meant, suggester } from '../../../src/domain/dataset/nearest.ts'

const TYPES = ['opposes', 'acquires', 'supplies-arms', 'trains']

describe('a suggestion', () => {
  it.each([
    ['suplies-arms', 'supplies-arms'],
    ['train', 'trains'],
    ['oposes', 'opposes'],
  ])('for %s is %s', (written, wanted) => {
    expect(meant(written, TYPES)).toEqual({ nearest: wanted })
  })

  it.each(['supports', 'accuses', 'nope', ''])('for %s is none: nothing is similar enough', (written) => {
    expect(meant(written, TYPES)).toEqual({})
  })

  it('of words is the closest, however far', () => {
    expect(closest('supports', TYPES)).toEqual({ nearest: 'opposes' })
    expect(closest('supports', [])).toEqual({})
  })

  it('costs no more than the work it is given, and then there is none', () => {
    let asked = 0
    function* endless() {
      for (;;) yield `id-${asked++}`
    }
    const suggest = suggester(10_000)
    expect(suggest.meant('trains', TYPES)).toEqual({ nearest: 'trains' })
    expect(suggest.meant('id-x', endless())).toEqual({})
    expect(asked).toBeLessThan(10_000)
    expect(suggest.meant('trains', TYPES)).toEqual({})
  })
})
