import { describe, expect, it } from 'vitest'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { FIRST_SHAPE } from '../../../src/domain/permalink/shapeParts.ts'
import { filtersSlice } from '../../../src/store/slices/filters.ts'
import { highlightSlice } from '../../../src/store/slices/highlight.ts'
import { readingSlice } from '../../../src/store/slices/reading.ts'
import { NOTHING_SELECTED } from '../../../src/store/slices/selection.ts'
import { FIRST_SETTINGS, isTranslated, settingsSlice } from '../../../src/store/slices/settings.ts'
import { shapeSlice } from '../../../src/store/slices/shape.ts'

describe('filters', () => {
  const { toggle, only, showEverything } = filtersSlice.producers
  const all = ['asserted', 'denied', 'alleged']

  it('switch a choice off and on again', () => {
    const off = toggle({ filters: NO_FILTERS }, 'stance', 'denied')
    expect(off.filters.stance).toEqual(new Set(['denied']))
    expect(toggle(off, 'stance', 'denied').filters.stance).toEqual(new Set())
  })

  it('leave one choice alone, and all when it is pressed again', () => {
    const one = only({ filters: NO_FILTERS }, 'stance', 'denied', all)
    expect(one.filters.stance).toEqual(new Set(['asserted', 'alleged']))
    expect(only(one, 'stance', 'denied', all).filters.stance).toEqual(new Set())
  })

  it('are taken away with all else that hides a sentence', () => {
    expect(showEverything()).toEqual({
      filters: NO_FILTERS,
      lens: null,
      flagView: 'all',
      focus: null,
      hidden: new Set(),
    })
  })
})

describe('reading', () => {
  const { openReading, closeReading, leaveReading } = readingSlice.producers
  const mali = { kind: 'entity', id: 'mali' } as const
  const before = { reading: null, scope: null, selection: mali, multiSelection: new Set<string>() }

  it('comes back to what was selected when the first article was opened', () => {
    const first = { ...before, ...openReading(before, 'one') }
    const second = { ...first, ...openReading({ ...first, selection: NOTHING_SELECTED.selection }, 'two') }
    expect(second.reading).toMatchObject({ document: 'two', from: mali })
    expect(closeReading(second)).toEqual({ reading: null, scope: null, highlight: null, selection: mali })
  })

  it('ends without a change of the selection when it leads to something on the graph', () => {
    expect(leaveReading()).toEqual({ reading: null, scope: null, highlight: null })
  })

  it('that is not open closes without a change', () => {
    expect(closeReading(before)).toEqual({})
  })
})

describe('the shape', () => {
  const { hide, unhide, toggleUnbundled } = shapeSlice.producers

  it('leaves out who is hidden, and selects nobody', () => {
    expect(hide(FIRST_SHAPE, ['mali'])).toEqual({ hidden: new Set(['mali']), ...NOTHING_SELECTED })
  })

  it('shows again some, or all', () => {
    const hidden = { ...FIRST_SHAPE, hidden: new Set(['mali', 'jnim']) }
    expect(unhide(hidden, ['jnim'])).toEqual({ hidden: new Set(['mali']) })
    expect(unhide(hidden)).toEqual({ hidden: new Set() })
  })

  it('unbundles a pair and bundles it again', () => {
    const toggled = toggleUnbundled(FIRST_SHAPE, 'a|b')
    expect(toggled.unbundled).toEqual(new Set(['a|b']))
    expect(toggleUnbundled({ ...FIRST_SHAPE, ...toggled }, 'a|b').unbundled).toEqual(new Set())
  })
})

describe('the highlight', () => {
  const { setHover, highlightRelations } = highlightSlice.producers
  const first = highlightSlice.notUndoable

  it('changes nothing when the pointer stays over the same thing', () => {
    const over = { ...first, ...setHover(first, { kind: 'entity', id: 'mali' }) }
    expect(setHover(over, { kind: 'entity', id: 'mali' })).toBe(over)
    expect(setHover(over, null)).toEqual({ hover: null })
  })

  it('is of relations, until it ends', () => {
    const relations = new Set(['arms'])
    expect(highlightRelations(first, relations).highlight?.relations).toBe(relations)
    expect(highlightRelations(first, null)).toEqual({ highlight: null })
  })
})

describe('settings', () => {
  const { setTheme, setTranslation, showLanguage } = settingsSlice.producers

  it('are remembered when they are the user’s choice', () => {
    expect(setTheme(FIRST_SETTINGS, 'dark')).toEqual({ theme: 'dark', chosen: { theme: 'dark' } })
  })

  it('are not remembered when a link or the system decides', () => {
    expect(setTheme(FIRST_SETTINGS, 'dark', false)).toEqual({ theme: 'dark', chosen: {} })
    expect(showLanguage(FIRST_SETTINGS, 'ar', false)).toEqual({ language: 'ar', chosen: {}, unfetched: null })
  })

  it.each([
    ['en', 'ar', true],
    ['ar', 'ar', false],
    ['ar', 'ar-SY', false],
    ['ar', 'fr', true],
  ] as const)('in %s, an article in %s is translated unless the user says otherwise: %s', (language, of, isShown) => {
    expect(isTranslated({ ...FIRST_SETTINGS, language }, of)).toBe(isShown)
    const chosen = setTranslation(FIRST_SETTINGS, !isShown)
    expect(chosen).toEqual({ translation: !isShown, chosen: { translation: !isShown } })
    expect(isTranslated({ ...FIRST_SETTINGS, ...chosen, language }, of)).toBe(!isShown)
  })
})
