import cytoscape from 'cytoscape'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchHulls } from '../../../src/graph/drawing/fetchHulls.ts'
import type { hullsIn } from '../../../src/graph/drawing/hulls.ts'
import { createPicture } from '../../../src/graph/drawing/picture.ts'
import { createPrinter } from '../../../src/graph/export/png.ts'
import * as drafting from '../../../src/layout/page/draftFigure.ts'
import { FIXED } from '../../../src/scene/page/format.ts'
import * as composing from '../../../src/scene/page/page.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import type { PictureRequest } from '../../../src/store/printer.ts'
import { present } from '../../features/present.ts'
import { dataset, plan } from '../../scene/bundled.ts'

const WIDE: PictureRequest = {
  what: 'whole',
  most: 40,
  format: 'wide',
  size: FIXED.wide,
  scale: 1,
  background: 'light',
  hasWordmark: false,
  text: { title: 'Who arms Mali?', subtitle: '', legend: [], quotes: [], foot: ['Source: Test'], language: 'en' },
}

const ROOM = { width: 800, height: 600 }

/** A canvas that draws nothing, and says how often it was cleared for a picture. */
function aDrawnCanvas() {
  const clear = vi.fn<() => void>()
  const own: object = { clearRect: clear }
  const context = new Proxy(own, {
    get: (_, name) => (Reflect.has(own, name) ? Reflect.get(own, name) : () => undefined),
    set: () => true,
  })
  const canvas = document.createElement('canvas')
  Object.defineProperty(canvas, 'getContext', { value: () => context })
  return { canvas, clear }
}

const giveFonts = (value: Partial<FontFaceSet>) =>
  Object.defineProperty(document, 'fonts', { configurable: true, value })

beforeEach(() => {
  vi.stubGlobal('Path2D', vi.fn<() => void>())
  giveFonts({ check: () => true, load: async () => [] })
})

// The next file has the same document, which has no fonts in jsdom.
afterEach(() => {
  Reflect.deleteProperty(document, 'fonts')
})

it('draws a choice once, arranges only for another room or other actors, and places names only then', async () => {
  const store = createAppStore(dataset)
  const printer = createPrinter(cytoscape({ headless: true }), createPicture(store, plan), store)
  const { canvas, clear } = aDrawnCanvas()
  // Not `vi.mock`: test files share modules, and those that were loaded before would not have the mock.
  const [composePage, draftFigure] = [vi.spyOn(composing, 'composePage'), vi.spyOn(drafting, 'draftFigure')]
  /** What a choice costs until its preview is final: pages composed, pictures arranged, times drawn. */
  const workOf = async (request: PictureRequest) => {
    for (const mock of [composePage, draftFigure, clear]) mock.mockClear()
    printer.report(request)
    printer.preview(request, canvas, ROOM)
    if (await printer.prepare(request)) {
      printer.report(request)
      printer.preview(request, canvas, ROOM)
    }
    const { isDraft } = printer.report(request)
    return {
      pages: composePage.mock.calls.length,
      arranged: draftFigure.mock.calls.length,
      drawn: clear.mock.calls.length,
      isDraft,
    }
  }
  const first = { pages: 2, arranged: 1, drawn: 2, isDraft: false }
  const again = { pages: 1, arranged: 0, drawn: 1, isDraft: false }
  expect(await workOf(WIDE)).toEqual(first)
  expect(await workOf({ ...WIDE, background: 'dark' })).toEqual(again)
  expect(await workOf({ ...WIDE, background: 'transparent' })).toEqual(again)
  expect(await workOf({ ...WIDE, hasWordmark: true })).toEqual(again)
  expect(await workOf({ ...WIDE, text: { ...WIDE.text, title: 'Who arms Niger?' } })).toEqual(again)
  expect(await workOf({ ...WIDE, format: 'square', size: FIXED.square })).toEqual(first)
  expect(await workOf({ ...WIDE, most: 20 })).toEqual(first)
  expect(await workOf(WIDE)).toEqual(again)
})

it('shows a draft whose actors already have their places, and saves no draft', async () => {
  const store = createAppStore(dataset)
  const printer = createPrinter(cytoscape({ headless: true }), createPicture(store, plan), store)
  expect(printer.report(WIDE)).toMatchObject({ isDraft: true, actors: 40 })
  const own = new AbortController()
  own.abort(new Error('another choice'))
  await printer.prepare(WIDE, own.signal).catch(() => undefined)
  const svg = await printer.svg(WIDE, { title: '', description: '', metadata: null })
  expect(svg.size).toBeGreaterThan(1000)
  expect(printer.report(WIDE)).toMatchObject({ isDraft: false, actors: 40, named: 40 })
})

it('names the fonts that did not load, once they were asked for', async () => {
  const load = vi.fn<() => Promise<never>>(() => Promise.reject(new DOMException('offline', 'NetworkError')))
  giveFonts({ check: (font) => !font.includes('Newsreader'), load })
  const store = createAppStore(dataset)
  const printer = createPrinter(cytoscape({ headless: true }), createPicture(store, plan), store)
  expect(printer.report(WIDE).missingFonts).toEqual([])
  expect(await printer.prepare(WIDE)).toBe(true)
  expect(load).toHaveBeenCalled()
  expect(printer.report(WIDE).missingFonts).toEqual(['Newsreader'])
})

it('arranges nothing again for fonts that only the page around the picture wants', async () => {
  let isLoaded = false
  giveFonts({
    check: (font) => isLoaded || !font.includes('Naskh'),
    load: async () => {
      isLoaded = true
      return []
    },
  })
  const store = createAppStore(dataset)
  const printer = createPrinter(cytoscape({ headless: true }), createPicture(store, plan), store)
  const draftFigure = vi.spyOn(drafting, 'draftFigure')
  draftFigure.mockClear()
  const request = { ...WIDE, text: { ...WIDE.text, title: 'من يسلّح مالي؟', language: 'ar' } } as const
  // Nothing is said to be missing that is on its way.
  expect(printer.report(request).missingFonts).toEqual([])
  expect(await printer.prepare(request)).toBe(true)
  expect(isLoaded).toBe(true)
  expect(printer.report(request)).toMatchObject({ missingFonts: [], isDraft: false })
  expect(draftFigure).toHaveBeenCalledTimes(1)
})

it('tells what a picture contains without drawing it, and counts the groups that it will draw', async () => {
  const store = createAppStore(dataset)
  const picture = createPicture(store, plan)
  await fetchHulls(picture)
  const { drawHulls } = picture.state.getState()
  const drawn = vi.fn<typeof hullsIn>((...given) => present(drawHulls)(...given))
  picture.state.setState({ drawHulls: drawn })
  const printer = createPrinter(cytoscape({ headless: true }), picture, store)
  const { statedGroups } = printer.contents(WIDE)
  expect(drawn).not.toHaveBeenCalled()
  await printer.prepare(WIDE)
  const [layer] = drawn.mock.results
  expect(layer?.type === 'return' && layer.value.stated.map(({ stance }) => stance)).toEqual([...statedGroups])
  expect(statedGroups.size).toBeGreaterThan(0)
})

it('draws the whole graph as it is arranged now: while a large one still is, its first view stands for it', async () => {
  const store = createAppStore(dataset)
  const picture = createPicture(store, { ...plan, all: plan.wide })
  const printer = createPrinter(cytoscape({ headless: true }), picture, store)
  const whole: PictureRequest = { ...WIDE, most: null }
  const arranged = vi.fn<() => void>()
  const end = printer.watch(arranged)
  const some = printer.counts().whole ?? NaN
  expect(printer.report(whole).actors).toBe(some)
  picture.state.setState({ drawHulls: null })
  expect(arranged).not.toHaveBeenCalled()
  // It comes while a file is made.
  const svg = printer.svg(whole, { title: '', description: '', metadata: null })
  picture.state.setState({ plan })
  expect(arranged).toHaveBeenCalledOnce()
  await svg
  const all = printer.counts().whole ?? NaN
  expect(all).toBeGreaterThan(some)
  const again = { ...whole }
  expect(printer.report(again).actors).toBe(all)
  await printer.prepare(again)
  expect(printer.report(again)).toMatchObject({ isDraft: false, actors: all })
  end()
  picture.state.setState({ plan: { ...plan } })
  expect(arranged).toHaveBeenCalledOnce()
})
