import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MoreFilters } from '../../../src/features/filters/MoreFilters.tsx'
import { Legend } from '../../../src/features/filters/Legend.tsx'
import { SlimLegend } from '../../../src/features/filters/SlimLegend.tsx'
import { selectHighlight } from '../../../src/store/selectors.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'

beforeEach(() => {
  vi.useFakeTimers()
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => vi.useRealTimers())

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
// By their values: asking for the role of each of seventy takes seconds here.
const row = (value: string) => {
  const found = document.querySelector<HTMLElement>(`[data-preview="${value}"]`)
  if (found === null) throw new Error(`There is no row ${value}`)
  return found
}
const choice = (value: string) => row(value).querySelector<HTMLElement>('[role="checkbox"]') ?? row(value)
const pointAt = (element: Element, pointerType = 'mouse') => fireEvent.pointerOver(element, { pointerType })
/** The pointer goes from one element to another, or out of the window. */
const leave = (from: Element, to: Element | null = null) => fireEvent.pointerOut(from, { relatedTarget: to })
const typeOf = new Map(dataset.vocabulary.relationTypes.map((type) => [type.id, type]))
const ofCategory = (category: string) =>
  new Set(dataset.relations.filter(({ type }) => typeOf.get(type)?.category === category).map(({ id }) => id))

describe('a row that is pointed at', () => {
  it('lights what it stands for after a moment, and nothing once it is left', () => {
    const { store } = renderApp(<Legend />)
    pointAt(choice('military'))
    pass(159)
    expect(selectHighlight(store.getState())).toBeNull()
    pass(1)
    expect(selectHighlight(store.getState())?.relations).toEqual(ofCategory('military'))
    leave(choice('military'))
    expect(selectHighlight(store.getState())).toBeNull()
  })

  it('lights nothing where the pointer only passes, and nothing by touch', () => {
    const { store } = renderApp(<Legend />)
    pointAt(choice('military'))
    pass(100)
    leave(choice('military'))
    pointAt(choice('economy'), 'touch')
    pass(1000)
    expect(store.getState().preview).toBeNull()
  })

  it('keeps its light until the next row has its own', () => {
    const { store } = renderApp(<Legend />)
    pointAt(choice('military'))
    pass(160)
    leave(choice('military'), choice('economy'))
    pointAt(choice('economy'))
    pass(159)
    expect(store.getState().preview).toEqual({ of: 'category', value: 'military' })
    pass(1)
    expect(store.getState().preview).toEqual({ of: 'category', value: 'economy' })
  })

  it('lights the entities of a type', () => {
    const { store } = renderApp(<Legend />, { language: 'ar' })
    pointAt(choice('person'))
    pass(160)
    const highlighted = selectHighlight(store.getState())
    expect(highlighted?.entities).toEqual(
      new Set(dataset.entities.filter(({ type }) => type === 'person').map(({ id }) => id)),
    )
  })

  it('leaves what the reader, a chain or an analysis has highlighted, and what they change meanwhile', () => {
    const { store } = renderApp(<Legend />)
    const [first, second] = [new Set(['first']), new Set(['second'])]
    act(() => store.getState().highlightRelations(first))
    pointAt(choice('military'))
    pass(160)
    expect(selectHighlight(store.getState())?.relations).toEqual(ofCategory('military'))
    expect(store.getState().highlight?.relations).toBe(first)
    act(() => store.getState().highlightRelations(second))
    expect(selectHighlight(store.getState())?.relations).toEqual(ofCategory('military'))
    leave(choice('military'))
    expect(selectHighlight(store.getState())?.relations).toBe(second)
  })

  it('lights nothing while it is switched off, and again once it is on; undo knows of the switch alone', () => {
    const { store } = renderApp(<Legend />)
    pointAt(choice('military'))
    pass(160)
    fireEvent.click(choice('military'))
    expect(selectHighlight(store.getState())).toBeNull()
    fireEvent.click(choice('military'))
    expect(selectHighlight(store.getState())?.relations).toEqual(ofCategory('military'))
    leave(choice('military'))
    expect(store.temporal.getState().pastStates).toHaveLength(2)
  })

  it('lights nothing any longer when its list is gone', () => {
    const { store, unmount } = renderApp(<Legend />)
    pointAt(choice('military'))
    pass(160)
    unmount()
    expect(store.getState().preview).toBeNull()
  })
})

describe('a row that the keyboard has come to', () => {
  it('lights what it stands for, until the focus is elsewhere', () => {
    const { store } = renderApp(<Legend />)
    fireEvent.keyDown(document.body, { key: 'Tab' })
    act(() => choice('military').focus())
    pass(160)
    expect(store.getState().preview).toEqual({ of: 'category', value: 'military' })
    act(() => choice('military').blur())
    expect(store.getState().preview).toBeNull()
  })
})

describe.each([
  ['en', 'Click hides or shows it, Alt-click shows nothing else.'],
  ['ar', 'النقر يخفي أو يُظهر، والنقر مع Alt يُبقي هذا وحده.'],
] as const)('the rows in %s', (language, how) => {
  it('say what a press does, and with Alt show nothing else, also as glyphs alone', () => {
    const { store } = renderApp(<SlimLegend />, { language })
    const military = row('military')
    expect(military).toHaveAccessibleName()
    pointAt(military)
    pass(160)
    expect(selectHighlight(store.getState())?.relations).toEqual(ofCategory('military'))
    fireEvent.click(military, { altKey: true })
    expect(store.getState().filters.category.has('military')).toBe(false)
    expect(store.getState().filters.category.size).toBe(dataset.vocabulary.categories.length - 1)
    fireEvent.click(military, { altKey: true })
    expect(store.getState().filters.category.size).toBe(0)
  })

  it('of the further filters preview too: of polarity, of a speaker, of a minimum, of what has no date', () => {
    const { store } = renderApp(<MoreFilters />, { language })
    expect(choice('conflictual').closest('li')).toHaveAttribute('title', how)
    // What the pointer shows speaks of the mouse: it is not read aloud.
    expect(choice('conflictual')).toHaveAccessibleDescription('')
    const highlighted = (element: Element) => {
      pointAt(element)
      pass(160)
      const found = selectHighlight(store.getState())
      leave(element)
      return found?.relations.size
    }
    const dividing = dataset.relations.filter(({ type }) => typeOf.get(type)?.polarity === 'conflictual')
    expect(highlighted(choice('conflictual'))).toBe(dividing.length)
    const jnim = dataset.relations.filter(({ evidence }) => evidence.some((one) => one.attributedTo === 'jnim'))
    expect(highlighted(choice('jnim'))).toBe(jnim.length)
    const two = dataset.relations.filter(({ evidence }) => sentenceOracle(dataset).count(evidence) > 1)
    expect(highlighted(row('2'))).toBe(two.length)
    act(() => store.getState().setDates({ from: '2020', to: null }))
    act(() => store.getState().setUndated(true))
    const { size } = selectHighlight(store.getState())?.relations ?? { size: 0 }
    expect(size).toBe(0)
    const undated = screen.getByText(language === 'en' ? 'Stated without a date' : 'ما ذُكر بلا تاريخ')
    expect(highlighted(undated)).toBeGreaterThan(0)
  })
})
