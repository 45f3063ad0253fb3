import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../src/domain/dataset/dataset.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { viewTest } from '../../../src/domain/filters/viewLimits.ts'
import { applyShape } from '../../../src/domain/shape/focus.ts'
import { statedGroups } from '../../../src/domain/shape/statedGroups.ts'
import { AXIS, withAxis } from '../../scene/withAxis.ts'

type Stances = Readonly<Record<string, readonly Stance[]>>

const BOTH: Stances = { mali: ['attributed'], 'burkina-faso': ['attributed'] }

function groupsOf(stances: Stances, filters = NO_FILTERS) {
  const dataset = withAxis(stances)
  const lookup = lookupOf(dataset)
  return statedGroups(visibleGraph(dataset, lookup, filters), lookup)
}

describe('a group that somebody speaks of', () => {
  it('has the members that the evidence affirms, its stance and its speaker', () => {
    expect(groupsOf(BOTH)).toMatchObject([
      { entity: { id: AXIS }, members: ['mali', 'burkina-faso'], stance: 'attributed', speakers: ['observers'] },
    ])
  })

  it('needs two members, and one that is only denied is none', () => {
    expect(groupsOf({ mali: ['attributed'] })).toEqual([])
    expect(groupsOf({ mali: ['attributed'], 'burkina-faso': ['denied'] })).toEqual([])
    const [group] = groupsOf({ ...BOTH, guinea: ['denied'] })
    expect(group?.members).toEqual(['mali', 'burkina-faso'])
  })

  it('has no speaker where articles state it in their own voice', () => {
    expect(groupsOf({ mali: ['asserted'], 'burkina-faso': ['asserted'] })).toMatchObject([
      { stance: 'asserted', speakers: [] },
    ])
  })

  it('is shown with the most frequent affirming stance', () => {
    const more: Stances = { mali: ['hypothetical', 'denied', 'denied'], 'burkina-faso': ['hypothetical', 'denied'] }
    expect(groupsOf(more)).toMatchObject([{ stance: 'hypothetical' }])
  })

  it('goes where a filter, a lens of another voice or hiding takes a member away', () => {
    expect(groupsOf(BOTH, { ...NO_FILTERS, stance: new Set(['attributed']) })).toEqual([])
    const dataset = withAxis(BOTH)
    const lookup = lookupOf(dataset)
    const through = (speaker: string) => {
      const lens = { by: 'speaker', id: speaker } as const
      const view = {
        lens,
        flagged: new Set<never>(),
        flagView: 'all',
        scope: null,
        withheld: new Set<string>(),
      } as const
      return statedGroups(visibleGraph(dataset, lookup, NO_FILTERS, viewTest(view, lookup.document)), lookup)
    }
    expect(through('observers')).toHaveLength(1)
    expect(through('jnim')).toEqual([])
    const whole = visibleGraph(dataset, lookup, NO_FILTERS)
    expect(statedGroups(applyShape(whole, null, new Set(['russia'])), lookup)).toHaveLength(1)
    expect(statedGroups(applyShape(whole, null, new Set(['mali'])), lookup)).toEqual([])
  })
})
