import { describe, expect, it } from 'vitest'
import { NOTHING_SELECTED, selectionSlice, targetsOf } from '../../../src/store/slices/selection.ts'

const { press, selectPair, showEvidence, toggleMultiSelection } = selectionSlice.producers
const mali = { kind: 'entity', id: 'mali' } as const
const arms = { kind: 'relation', id: 'arms' } as const
const several = { selection: mali, multiSelection: new Set(['mali', 'jnim']) }

describe('a press on a picture', () => {
  it('selects the target alone', () => {
    expect(press(several, arms, false)).toEqual({ selection: { ...arms, evidence: 0 }, multiSelection: new Set() })
  })

  it('beside everything selects nothing', () => {
    expect(press(several, null, false)).toEqual(NOTHING_SELECTED)
  })

  it('with Shift adds an entity to those selected together, or takes it out, and leaves the panel', () => {
    expect(press(several, { kind: 'entity', id: 'russia' }, true)).toEqual({
      multiSelection: new Set(['mali', 'jnim', 'russia']),
    })
    expect(press(several, mali, true)).toEqual({ multiSelection: new Set(['jnim']) })
  })

  it('by touch joins an entity to those selected together, if there are any', () => {
    const russia = { kind: 'entity', id: 'russia' } as const
    expect(press(several, russia, false, true)).toEqual({ multiSelection: new Set(['mali', 'jnim', 'russia']) })
    expect(press(NOTHING_SELECTED, russia, false, true)).toEqual({ ...NOTHING_SELECTED, selection: russia })
  })

  it('with Shift on a relation keeps those selected together', () => {
    expect(press(several, arms, true)).toEqual({ selection: { ...arms, evidence: 0 } })
  })
})

it('turns to another piece of evidence only where a relation is selected', () => {
  expect(showEvidence(several, 2)).toEqual({})
  const relation = { ...NOTHING_SELECTED, selection: { ...arms, evidence: 0 } }
  expect(showEvidence(relation, 2)).toEqual({ selection: { ...arms, evidence: 2 } })
})

it('selects a pair whichever end is named first, and its ends stand for it in the picture', () => {
  const { selection } = { ...several, ...selectPair(several, 'russia', 'mali') }
  expect(selection).toEqual({ kind: 'pair', id: 'mali|russia' })
  expect(targetsOf(selection)).toEqual([mali, { kind: 'entity', id: 'russia' }])
  expect(showEvidence({ ...several, selection }, 2)).toEqual({})
})

it('changes no set that a state holds', () => {
  toggleMultiSelection(several, 'russia')
  expect(several.multiSelection).toEqual(new Set(['mali', 'jnim']))
})
