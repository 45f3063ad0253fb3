import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as atlas from '../../../src/features/map/land/atlas.ts'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { MapView } from '../../../src/features/map/MapView.tsx'
import { excerpt as dataset, wholeDataset } from '../excerpt.ts'
import { relationOf, renderExcerpt } from '../renderApp.tsx'

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const button = (name: string) => {
  // By their labels: asking for the role of each of hundreds takes seconds here.
  const found = [...document.querySelectorAll('button')].find((one) => plain(one.getAttribute('aria-label')) === name)
  if (found === undefined) throw new Error(`No button is called ${name}`)
  return found
}
const arms = relationOf('russia', 'supplies-arms', 'mali')
const texts = {
  en: {
    tray: 'No fixed place',
    arms: `Russia supplies arms to Mali, ${arms.evidence.length} sentences`,
    mali: 'Mali, Country',
    russia: 'Russia, Country',
    list: 'Actors and relations on the map',
    nobody: 'Nobody here has a place',
    filtered: 'No line passes these filters',
    reset: 'Clear all filters',
    jnim: /^JNIM, \d+ relations/,
    all: /^All \d+/,
    inset: 'Enlarge where actors crowd',
    forward: '{ArrowRight}',
  },
  ar: {
    tray: 'بلا مكان ثابت',
    arms: 'روسيا تسلّح مالي، 4 جمل',
    mali: 'مالي، دولة',
    russia: 'روسيا، دولة',
    list: 'الأطراف والعلاقات على الخريطة',
    nobody: 'ليس لأحد هنا مكان على الخريطة',
    filtered: 'لا خط يوافق عوامل التصفية هذه',
    reset: 'امسح كل عوامل التصفية',
    jnim: /^نصرة الإسلام والمسلمين، \d+ علاق/,
    all: /^الكل: /,
    inset: 'كبّر المنطقة المزدحمة',
    forward: '{ArrowLeft}',
  },
} as const

afterEach(() => vi.restoreAllMocks())

it('says that the land could not be fetched, and fetches it again when asked', async () => {
  const load = vi.spyOn(atlas, 'loadAtlas').mockRejectedValueOnce(new TypeError('offline'))
  const { user, container } = renderExcerpt(<MapView />)
  expect(await screen.findByText(/The land could not be fetched/)).toBeInTheDocument()
  expect(container.querySelector('[data-land="named"]')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(container.querySelector('[data-land="named"]')).not.toBeNull())
  expect(screen.queryByText(/The land could not be fetched/)).toBeNull()
  expect(load).toHaveBeenCalledTimes(2)
})

describe.each(['en', 'ar'] as const)('the map in %s', (language) => {
  const text = texts[language]

  it('has a button for every actor with a place and every relation between two, by name', () => {
    const { store } = renderExcerpt(<MapView />, { language })
    const list = screen.getByLabelText(text.list)
    const located = dataset.entities.filter(({ location }) => location !== undefined)
    expect(list.querySelectorAll('[data-entity]')).toHaveLength(located.length)
    fireEvent.click(button(text.arms))
    expect(store.getState().selection).toEqual({ kind: 'relation', id: arms.id, evidence: 0 })
    expect(button(text.arms)).toHaveAttribute('aria-pressed', 'true')
  })

  it('is walked by keyboard: one stop of Tab, the arrows, Enter; what has the focus is highlighted', async () => {
    const { store, user } = renderExcerpt(<MapView />, { language })
    await user.tab()
    const first = document.activeElement
    expect(first).toHaveAttribute('data-entity')
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toHaveAttribute('data-relation')
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(first)
    await user.keyboard(text.forward)
    const next = document.activeElement
    expect(next).not.toBe(first)
    const id = next?.getAttribute('data-entity') ?? ''
    expect(store.getState().hover).toEqual({ kind: 'entity', id })
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'entity', id })
    await user.tab()
    expect(screen.getByLabelText(text.list)).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('keeps who has no place in a tray, most related first, and opens them', () => {
    const { store } = renderExcerpt(<MapView />, { language })
    const tray = screen.getByLabelText(text.tray)
    const chips = [...tray.querySelectorAll<HTMLElement>('button[data-entity]')]
    const ids = chips.map((one) => one.dataset['entity'])
    const unplaced = new Set(dataset.entities.filter(({ location }) => location === undefined).map(({ id }) => id))
    expect(ids.every((id) => id !== undefined && unplaced.has(id))).toBe(true)
    const counts = chips.map((one) => Number(one.querySelector('small')?.textContent))
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    const jnim = chips.find((one) => text.jnim.test(plain(one.getAttribute('aria-label'))))
    if (jnim === undefined) throw new Error('JNIM is not in the tray')
    fireEvent.click(jnim)
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'jnim' })
    expect(jnim).toHaveAttribute('aria-pressed', 'true')
    const more = tray.querySelector('[aria-expanded]')
    if (more === null) throw new Error('The tray does not open')
    expect(plain(more.textContent)).toMatch(text.all)
    fireEvent.click(more)
    expect(more).toHaveAttribute('aria-expanded', 'true')
  })

  it('says so where nobody has a place, and keeps all in the tray', () => {
    const data = { ...dataset, entities: dataset.entities.map(({ location: _, ...rest }) => rest) }
    renderExcerpt(<MapView />, { language, data })
    expect(screen.getByText(text.nobody).closest('[role=status]')).toBeVisible()
    expect(screen.getByLabelText(text.tray).querySelectorAll('li')).toHaveLength(
      new Set(dataset.relations.flatMap(({ source, target }) => [source, target])).size,
    )
  })
})

describe('the map in either language', () => {
  const language = 'ar'
  const text = texts[language]

  it('selects several by Shift, among the placed and in the tray, and lets go of them by a plain press', async () => {
    const { store, user, container } = renderExcerpt(<MapView />, { language })
    const rings = () =>
      [...container.querySelectorAll('[data-layer="node"]')].filter((one) =>
        one.querySelector('[stroke="var(--marker)"]'),
      )
    const jnim = screen.getByLabelText(text.tray).querySelector<HTMLElement>('[data-entity="jnim"]')
    if (jnim === null) throw new Error('JNIM is not in the tray')
    fireEvent.click(button(text.mali), { shiftKey: true })
    fireEvent.click(jnim, { shiftKey: true })
    act(() => button(text.russia).focus())
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    expect([...store.getState().multiSelection]).toEqual(['mali', 'jnim', 'russia'])
    expect(store.getState().selection.kind).toBe('none')
    for (const one of [button(text.mali), button(text.russia), jnim])
      expect(one).toHaveAttribute('aria-pressed', 'true')
    // Mali is drawn on the map and in the inset.
    expect(new Set(rings().map((one) => one.getAttribute('data-piece')))).toEqual(new Set(['mali', 'russia']))
    fireEvent.click(button(text.mali), { shiftKey: true })
    expect([...store.getState().multiSelection]).toEqual(['jnim', 'russia'])
    fireEvent.click(button(text.mali))
    expect(store.getState().multiSelection.size).toBe(0)
    expect(rings().map((one) => one.getAttribute('data-piece'))).toContain('mali')
    expect(rings().map((one) => one.getAttribute('data-piece'))).not.toContain('russia')
  })

  it('lights what a choice of the filters stands for, in the tray too', () => {
    const { store, container } = renderExcerpt(<MapView />, { language })
    const raised = () => container.querySelectorAll('[data-layer="strand"][data-piece="' + arms.id + '"]').length
    const before = raised()
    act(() => store.getState().setPreview({ of: 'category', value: 'military' }))
    expect(raised()).toBe(before + 1)
    expect(container.querySelector('g[opacity="0.22"]')).not.toBeNull()
    act(() => store.getState().setPreview({ of: 'entityType', value: 'armed-group' }))
    const chips = [...screen.getByLabelText(text.tray).querySelectorAll<HTMLElement>('[data-entity]')]
    const types = new Map(dataset.entities.map(({ id, type }) => [id, type]))
    const highlighted = chips.filter((one) => one.dataset['concerned'] === 'true')
    expect(highlighted.length).toBeGreaterThan(0)
    for (const one of highlighted) expect(types.get(one.dataset['entity'] ?? '')).toBe('armed-group')
    act(() => store.getState().setPreview(null))
    expect(raised()).toBe(before)
    expect(container.querySelector('g[opacity="0.22"]')).toBeNull()
  })

  it('says so where the filters leave nobody, and leads back', () => {
    const { store } = renderExcerpt(<MapView />, { language })
    act(() => {
      const category = new Set(dataset.vocabulary.categories.map(({ id }) => id))
      store.setState({ filters: { ...NO_FILTERS, category } })
    })
    expect(screen.getByText(text.filtered).closest('[role=status]')).toBeVisible()
    fireEvent.click(screen.getByText(text.reset))
    expect(screen.queryByText(text.filtered)).toBeNull()
    expect(button(text.mali)).toBeVisible()
  })

  it('enlarges where actors crowd, and not when told not to', () => {
    const { container } = renderExcerpt(<MapView />, { language, data: wholeDataset })
    expect(container.querySelector('[data-lens]')).not.toBeNull()
    fireEvent.click(button(text.inset))
    expect(container.querySelector('[data-lens]')).toBeNull()
    fireEvent.click(button(text.inset))
    expect(container.querySelector('[data-lens]')).not.toBeNull()
  })
})

it('zooms by the event that Safari has for two fingers on a trackpad, and keeps the page from zooming', () => {
  renderExcerpt(<MapView />)
  const surface = screen.getByRole('presentation', { hidden: true })
  const left = (name: string) => Number(/translate\((-?\d+)px/.exec(button(name).style.transform)?.[1])
  const apart = () => Math.abs(left('China, Country') - left(texts.en.russia))
  const pinch = (type: string, scale: number) =>
    fireEvent(surface, Object.assign(new Event(type, { cancelable: true }), { scale, clientX: 300, clientY: 200 }))
  const before = apart()
  // What was prevented answers false.
  expect(pinch('gesturestart', 1)).toBe(false)
  expect(pinch('gesturechange', 1.5)).toBe(false)
  expect(pinch('gesturechange', 2)).toBe(false)
  expect(apart() / before).toBeCloseTo(2, 1)
  // Fingers on a screen are pointers too, whose movement zooms already.
  fireEvent.pointerDown(surface, { button: 0, pointerId: 1 })
  expect(pinch('gesturestart', 1)).toBe(false)
  expect(pinch('gesturechange', 2)).toBe(false)
  expect(apart() / before).toBeCloseTo(2, 1)
})

describe('a finger that rests', () => {
  afterEach(() => vi.useRealTimers())

  /** The surface, and what a finger does on it where an actor stands. */
  function atMali() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { store } = renderExcerpt(<MapView />)
    const surface = screen.getByRole('presentation', { hidden: true })
    const { style } = button(texts.en.mali)
    const [x = 0, y = 0] = [...(/translate\((-?\d+)px, (-?\d+)px/.exec(style.transform)?.slice(1) ?? [])].map(Number)
    const at = (size: string) => Number.parseFloat(size) / 2
    const mali = { clientX: x + at(style.inlineSize), clientY: y + at(style.blockSize) }
    const finger = { button: 0, pointerId: 1, pointerType: 'touch', ...mali }
    const lift = () => {
      fireEvent.pointerUp(surface, finger)
      fireEvent.click(surface, { detail: 1, ...mali })
    }
    return { store, surface, finger, lift }
  }

  it('on an actor begins a selection of several, and lifting it does no more', () => {
    const { store, surface, finger, lift } = atMali()
    fireEvent.pointerDown(surface, finger)
    act(() => void vi.advanceTimersByTime(499))
    expect(store.getState().multiSelection.size).toBe(0)
    act(() => void vi.advanceTimersByTime(1))
    expect([...store.getState().multiSelection]).toEqual(['mali'])
    // The browser's own menu for a resting finger stays away.
    expect(fireEvent.contextMenu(surface)).toBe(false)
    lift()
    expect([...store.getState().multiSelection]).toEqual(['mali'])
    expect(store.getState().selection.kind).toBe('none')
    expect(fireEvent.contextMenu(surface)).toBe(true)
  })

  it('does nothing of the kind if it moves, if another joins it, or if it is a mouse', () => {
    const { store, surface, finger, lift } = atMali()
    fireEvent.pointerDown(surface, finger)
    fireEvent.pointerDown(surface, { ...finger, pointerId: 2 })
    act(() => void vi.advanceTimersByTime(600))
    fireEvent.pointerUp(surface, { ...finger, pointerId: 2 })
    lift()
    fireEvent.pointerDown(surface, { ...finger, pointerType: 'mouse' })
    act(() => void vi.advanceTimersByTime(600))
    fireEvent.pointerUp(surface, finger)
    surface.setPointerCapture = () => undefined
    fireEvent.pointerDown(surface, finger)
    fireEvent.pointerMove(surface, { ...finger, clientX: finger.clientX + 20 })
    act(() => void vi.advanceTimersByTime(600))
    expect(store.getState().multiSelection.size).toBe(0)
  })
})
