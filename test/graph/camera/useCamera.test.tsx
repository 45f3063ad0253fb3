import { act, render, screen } from '@testing-library/react'
import cytoscape from 'cytoscape'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PanelHost } from '../../../src/app/panel/PanelHost.tsx'
import { createGraphCamera } from '../../../src/graph/camera/graphCamera.ts'
import { useCamera } from '../../../src/graph/camera/useCamera.ts'
import { useCanvasPort } from '../../../src/graph/useCanvasPort.ts'
import { createPicture } from '../../../src/graph/drawing/picture.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { AppProvider } from '../../../src/store/hooks/useApp.ts'
import { dataset, plan } from '../../scene/bundled.ts'

/** A wide screen for which motion is unwelcome: the camera is at once where it goes. */
const holds = (query: string) => query.includes('reduced-motion') || query.includes('min-width')

/** What is told of another size, by the element that has it. */
const observers = new Map<Element, () => void>()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  Element.prototype.scrollTo = () => undefined
  // jsdom lays nothing out: only the ruler that measures the panel's width has one.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const isPanel = this instanceof HTMLElement && this.style.inlineSize.includes('--panel')
    return DOMRect.fromRect({ width: isPanel ? 376 : 0 })
  })
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: holds(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  observers.clear()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly notify: () => void) {}
      observe(element: Element) {
        observers.set(element, this.notify)
      }
      disconnect() {}
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Canvas({ cy, picture, store }: Parameters<typeof renderCanvas>[0]) {
  const camera = useCamera(cy, picture, store)
  useCanvasPort(cy, camera, picture, store)
  return null
}

function renderCanvas(parts: {
  cy: cytoscape.Core
  picture: ReturnType<typeof createPicture>
  store: ReturnType<typeof createAppStore>
}) {
  render(
    <AppProvider value={parts.store}>
      <Canvas {...parts} />
      <PanelHost />
    </AppProvider>,
  )
}

/** The canvas has another size, in CSS pixels. */
function resized(size: { readonly width: number; readonly height: number }): void {
  for (const [element, notify] of observers) {
    if (!element.hasAttribute('data-canvas')) continue
    Object.defineProperties(element, {
      clientWidth: { value: size.width, configurable: true },
      clientHeight: { value: size.height, configurable: true },
    })
    notify()
  }
}

/** Lets what is put off until an act is done happen. */
const settle = () =>
  act(() => {
    vi.advanceTimersByTime(50)
  })

/** A network of 1208 by 848 CSS pixels with its panel, and every move of its camera. */
function network(store = createAppStore(dataset)) {
  const picture = createPicture(store, plan)
  const cy = cytoscape({ headless: true, styleEnabled: true })
  vi.spyOn(cy, 'width').mockReturnValue(1208)
  vi.spyOn(cy, 'height').mockReturnValue(848)
  const container = document.createElement('div')
  container.toggleAttribute('data-canvas', true)
  vi.spyOn(cy, 'container').mockReturnValue(container)
  renderCanvas({ cy, picture, store })
  const moves = vi.spyOn(cy, 'viewport')
  const standsClear = (entity: string) => {
    const node = picture.figure().nodes.get(entity)
    if (node === undefined) return false
    const [x, y] = [node.x * cy.zoom() + cy.pan().x, node.y * cy.zoom() + cy.pan().y]
    return x > 0 && x < 1208 - store.getState().insets.end && y > 0 && y < 848
  }
  return { cy, store, picture, moves, standsClear }
}

const drawn = new Set(Object.keys(plan.wide.nodes))
/** The two that stand nearest to the end, where the panel opens. */
const [last, other] = Object.entries(plan.wide.nodes)
  .toSorted(([, a], [, b]) => b.x - a.x)
  .map(([id]) => id)

it('moves the camera once for one click, though the click also opens a panel over the canvas', () => {
  const { cy, store, moves, standsClear } = network()
  // Beyond the edge at which the panel opens.
  cy.pan({ x: 2400, y: 0 })
  const ofLast = dataset.relations.find(
    ({ source, target }) => [source, target].includes(last ?? '') && drawn.has(source) && drawn.has(target),
  )
  act(() => store.getState().select({ kind: 'relation', id: ofLast?.id ?? '' }))
  settle()
  expect(screen.getByRole('complementary')).toBeInTheDocument()
  expect(store.getState().insets.end).toBe(376)
  expect(moves).toHaveBeenCalledTimes(1)
  expect(standsClear(last ?? '')).toBe(true)
})

it('shows what an opened file begins with, beyond the edge of the first view', () => {
  const store = createAppStore(dataset, { isOpenedFile: true })
  store.getState().select({ kind: 'entity', id: last ?? '' })
  const { cy, standsClear } = network(store)
  cy.pan({ x: 2400, y: 0 })
  settle()
  expect(standsClear(last ?? '')).toBe(true)
})

it('keeps a selection in sight where an article takes its room, and leaves the picture where it was out of sight', () => {
  const { cy, store, picture } = network()
  const camera = createGraphCamera(cy, picture, store)
  act(() => store.getState().select({ kind: 'entity', id: last ?? '' }))
  settle()
  const width = vi.spyOn(cy, 'width').mockReturnValue(700)
  const isInSight = () => {
    const node = picture.figure().nodes.get(last ?? '')
    const x = (node?.x ?? 0) * cy.zoom() + cy.pan().x
    return x > 0 && x < 700 - store.getState().insets.end
  }
  camera.resize({ width: 1208, height: 848 })
  expect(isInSight()).toBe(true)
  width.mockReturnValue(1208)
  cy.pan({ x: 2400, y: 0 })
  camera.resize({ width: 1208, height: 848 })
  expect(cy.pan()).toEqual({ x: 2400, y: 0 })
})

it('reveals both of two that are asked for at once, when the arrangement that draws them is shown', () => {
  const { store, picture, moves, standsClear } = network()
  const [first = '', second = ''] = dataset.entities.map(({ id }) => id).filter((id) => !drawn.has(id))
  const { canvas } = store.getState()
  canvas?.reveal({ kind: 'entity', id: first })
  canvas?.reveal({ kind: 'entity', id: second })
  expect(moves).not.toHaveBeenCalled()
  const place = (x: number, y: number) => ({ x, y, label: { en: null, ar: null } })
  const nodes = { ...plan.wide.nodes, [first]: place(-900, 100), [second]: place(2100, 700) }
  act(() => picture.state.setState({ shown: { base: picture.base(), arrangement: { ...plan.wide, nodes } } }))
  expect(standsClear(first)).toBe(true)
  expect(standsClear(second)).toBe(true)
})

it('does not go to what was selected before it was drawn, once something else is selected', () => {
  const { store, picture, standsClear } = network()
  const [undrawn = ''] = dataset.entities.map(({ id }) => id).filter((id) => !drawn.has(id))
  act(() => store.getState().select({ kind: 'entity', id: undrawn }))
  settle()
  act(() => store.getState().select({ kind: 'entity', id: other ?? '' }))
  settle()
  const nodes = { ...plan.wide.nodes, [undrawn]: { x: -4000, y: 100, label: { en: null, ar: null } } }
  act(() => picture.state.setState({ shown: { base: picture.base(), arrangement: { ...plan.wide, nodes } } }))
  expect(standsClear(other ?? '')).toBe(true)
  expect(standsClear(undrawn)).toBe(false)
})

it('makes room for those whom lines join to the selected one, where they fit', () => {
  const { cy, store, standsClear } = network()
  cy.pan({ x: 300, y: 0 })
  const [few = '', neighbours = []] =
    [...drawn]
      .map((id): [string, string[]] => [
        id,
        dataset.relations.flatMap(({ source, target }) =>
          source === id && drawn.has(target) ? [target] : target === id && drawn.has(source) ? [source] : [],
        ),
      ])
      .find(([, others]) => new Set(others).size === 2) ?? []
  expect(new Set(neighbours).size).toBe(2)
  act(() => store.getState().select({ kind: 'entity', id: few }))
  settle()
  for (const id of [few, ...neighbours]) expect(standsClear(id), id).toBe(true)
})

it('goes back after a selection to where it stood', () => {
  const { store, moves } = network()
  act(() => store.getState().select({ kind: 'entity', id: last ?? '' }))
  settle()
  act(() => store.getState().clearSelection())
  settle()
  expect(moves).toHaveBeenCalledTimes(2)
})

it('shows the whole graph again after a selection, also if the canvas has become lower in between', () => {
  const { cy, store, picture, standsClear } = network()
  act(() => store.getState().select({ kind: 'entity', id: last ?? '' }))
  settle()
  // As when the strip of years opens.
  vi.spyOn(cy, 'height').mockReturnValue(600)
  act(() => resized({ width: 1208, height: 600 }))
  act(() => store.getState().clearSelection())
  settle()
  const isInSight = (id: string) => (picture.figure().nodes.get(id)?.y ?? 0) * cy.zoom() + cy.pan().y < 600
  for (const id of drawn) expect(standsClear(id) && isInSight(id), id).toBe(true)
})

it('shows the whole graph after an article, and again when the canvas then becomes lower', () => {
  const { cy, store, picture, standsClear } = network()
  const goBack = store.getState().canvas?.remember()
  act(() => store.getState().canvas?.reveal({ kind: 'entity', id: last ?? '' }))
  cy.pan({ x: 2400, y: 0 })
  act(() => goBack?.())
  for (const id of drawn) expect(standsClear(id), id).toBe(true)
  vi.spyOn(cy, 'height').mockReturnValue(600)
  act(() => resized({ width: 1208, height: 600 }))
  const isInSight = (id: string) => (picture.figure().nodes.get(id)?.y ?? 0) * cy.zoom() + cy.pan().y < 600
  for (const id of drawn) expect(standsClear(id) && isInSight(id), id).toBe(true)
})

it('shows both ends of a relation between hubs with all their neighbours, though the panel takes a third of the canvas', () => {
  const { store, standsClear } = network()
  for (const id of ['russia-supplies-arms-mali', 'turkey-supplies-arms-mali']) {
    const ends = dataset.relations.flatMap((one) => (one.id === id ? [one.source, one.target] : []))
    const joined = dataset.relations
      .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
      .flatMap(({ source, target }) => (ends.includes(source) || ends.includes(target) ? [source, target] : []))
    expect(new Set(joined).size).toBeGreaterThan(15)
    act(() => store.getState().select({ kind: 'relation', id }))
    settle()
    expect(store.getState().insets.end).toBe(376)
    expect([...new Set(joined)].filter((one) => !standsClear(one))).toEqual([])
  }
})

it('shows the whole graph beside the panel that is about it, and again after a selection', () => {
  const { store, standsClear } = network()
  act(() => store.getState().setAnalysis('blocs'))
  settle()
  expect(store.getState().insets.end).toBe(376)
  for (const id of drawn) expect(standsClear(id), id).toBe(true)
  act(() => store.getState().setAnalysis(null))
  act(() => store.getState().select({ kind: 'entity', id: last ?? '' }))
  settle()
  act(() => store.getState().clearSelection())
  settle()
  act(() => store.getState().setAnalysis('blocs'))
  settle()
  for (const id of drawn) expect(standsClear(id), id).toBe(true)
})

it('leaves the picture where the user moved it when that panel opens', () => {
  const { cy, store } = network()
  cy.emit('dragpan')
  cy.pan({ x: 5, y: 7 })
  act(() => store.getState().setAnalysis('blocs'))
  settle()
  expect(store.getState().insets.end).toBe(376)
  expect(cy.pan()).toEqual({ x: 5, y: 7 })
})
