import { screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportDialog } from '../../../src/features/export/ExportDialog.tsx'
import { pictureName } from '../../../src/features/export/pictureName.ts'
import { readPictureView } from '../../../src/formats/picture/pictureView.ts'
import type { CanvasPort } from '../../../src/store/canvas.ts'
import type { PictureReport, PictureRequest, Printer, SvgAbout } from '../../../src/store/printer.ts'
import { giveDialogs } from '../dialogs.ts'
import { dataset, renderApp } from '../renderApp.tsx'

/** A header and an end: what every PNG has, without pixels. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
)

const requests: PictureRequest[] = []
const previewed: PictureRequest[] = []
const saved: string[] = []
const described: SvgAbout[] = []

/** A printer of pictures of 1200 × 800 that can be drawn at up to 3×. */
const printer = (png: Printer['png'], about: Partial<PictureReport>): Printer => ({
  title: null,
  needless: [],
  counts: () => ({ view: 2, drawn: 3, whole: 100, selection: 0 }),
  contents: () => ({
    actors: 2,
    sentences: 3,
    articles: 2,
    categories: new Set(['military']),
    stances: new Set(['denied']),
    reviews: new Set(['reviewed', 'proposed']),
    entityTypes: new Set(['country']),
    hulls: 'bloc',
    statedGroups: new Set(['attributed']),
    subtitle: null,
    samples: [],
    relations: dataset.relations.slice(0, 6).map(({ id }) => id),
  }),
  prepare: async () => false,
  preview: (request) => void previewed.push(request),
  report: ({ format, size, scale }) => {
    const { width, height } = format === 'screen' ? { width: 1200 * scale, height: 800 * scale } : size
    const factor = Math.min(1, 3600 / width)
    return {
      width,
      height,
      fits: width <= 3600,
      largest: { width: Math.floor(width * factor), height: Math.floor(height * factor) },
      largestFactor: factor,
      dpi: 300,
      actors: 2,
      named: 2,
      cut: 0,
      letters: 12,
      leastLetters: 9,
      legible: 30,
      leftOut: [],
      fonts: ['IBM Plex Sans Arabic', 'Newsreader'],
      ...about,
    }
  },
  png: (request, watch) => {
    requests.push(request)
    return png(request, watch)
  },
  svg: async (request, about) => {
    requests.push(request)
    described.push(about)
    return new Blob(['<svg/>'])
  },
})

const port = (own: Printer): CanvasPort => ({
  fit: () => undefined,
  zoomBy: () => undefined,
  reveal: () => undefined,
  camera: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
  look: () => undefined,
  place: () => null,
  locate: () => null,
  printer: async () => own,
})

interface Options {
  readonly language?: 'en' | 'ar'
  readonly png?: Printer['png']
  readonly svg?: Printer['svg']
  readonly about?: Partial<PictureReport>
}

function open({ language = 'en', png = async () => new Blob([PNG]), svg, about = {} }: Options = {}) {
  const rendered = renderApp(<ExportDialog />, { language })
  rendered.store.getState().openDialog('export')
  rendered.store.getState().setCanvas(port({ ...printer(png, about), ...(svg && { svg }) }))
  return rendered
}

const saveButton = async (name = 'Save PNG') => {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).toBeEnabled())
  return button
}

beforeAll(() => {
  giveDialogs()
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
})

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  requests.length = 0
  previewed.length = 0
  saved.length = 0
  described.length = 0
})

describe('the dialog that saves a picture', () => {
  it('draws a preview of the very request that is saved, under a name that says its title and size', async () => {
    const { user, store } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: /^Everything drawn/ }))
    await user.click(screen.getByRole('radio', { name: '1×' }))
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.paste('Who arms Mali?')
    await waitFor(() => expect(previewed.at(-1)?.text.title).toBe('Who arms Mali?'))
    expect(screen.getByText('1,200 × 800 pixels')).toBeVisible()
    await user.click(await saveButton())
    expect(requests).toMatchObject([{ what: 'drawn', format: 'screen', scale: 1, background: 'light' }])
    expect(requests[0]).toBe(previewed.at(-1))
    const [{ text } = {}] = requests
    expect(text?.subtitle.replace(/[\u2066-\u2069]/g, '')).toMatch(/^2 actors, 3 sentences in 2 articles\./)
    expect(text?.legend.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['stance', 'review', 'entityType', 'hull']),
    )
    await waitFor(() => expect(saved).toEqual(['who-arms-mali-1200x800.png']))
    expect(store.getState().dialog).toBe('none')
    expect(screen.getByRole('status')).toHaveTextContent('who-arms-mali-1200x800.png')
  })

  it('puts sentences beside a picture for publishing, and leaves out what is switched off', async () => {
    const { user } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: '1920 × 1080' }))
    expect(screen.getByRole('checkbox', { name: 'Sentences' })).toBeChecked()
    const [first] = screen
      .getAllByRole('group', { name: 'Sentences beside the picture' })
      .flatMap((group) => [...group.querySelectorAll('input')])
    await waitFor(() => expect(previewed.at(-1)?.text.quotes).toHaveLength(3))
    if (first !== undefined) await user.click(first)
    await waitFor(() => expect(previewed.at(-1)?.text.quotes).toHaveLength(2))
    for (const part of ['Title', 'Legend', 'Date', 'Filters in words', 'Wordmark'])
      await user.click(screen.getByRole('checkbox', { name: part }))
    await user.click(screen.getByRole('checkbox', { name: 'Link to this view' }))
    await waitFor(() => expect(previewed.at(-1)?.text.foot.slice(1).join('')).toMatch(/^http/))
    expect(previewed.at(-1)?.hasWordmark).toBe(false)
    const { title, legend, foot } = previewed.at(-1)?.text ?? {}
    expect({ title, legend }).toEqual({ title: '', legend: [] })
    expect(foot?.[0]).toMatch(/^Source: /)
  })

  it('cannot draw a selection where nothing is selected', async () => {
    open()
    await saveButton()
    expect(screen.getByRole('radio', { name: /^Selection and neighbours/ })).toBeDisabled()
  })

  it('offers the largest that fits where the wanted is too large', async () => {
    const { user } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: '4×' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('4,800 × 3,200')
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Use 3×' }))
    expect(screen.getByRole('radio', { name: '3×' })).toBeChecked()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: 'Own size' }))
    const width = screen.getByRole('spinbutton', { name: 'Width in pixels' })
    await user.clear(width)
    await user.type(width, '7200')
    await user.click(await screen.findByRole('button', { name: 'Use 3,600 × 500 pixels' }))
    expect(width).toHaveValue(3600)
    await saveButton()
  })

  it('saves an SVG of any size, with its view and with the names of the fonts that it wants', async () => {
    const { user, store } = open()
    await saveButton()
    await user.click(screen.getByRole('radio', { name: '4×' }))
    await user.click(screen.getByRole('radio', { name: /^SVG/ }))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(screen.getByText(/want these installed: IBM Plex Sans Arabic and Newsreader/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy picture' })).toBeDisabled()
    await user.click(await saveButton('Save SVG'))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatch(/-4800x3200\.svg$/)
    expect(described[0]?.description).toMatch(/Source: /)
    const view = readPictureView(
      new TextEncoder().encode(`<svg><view>${described[0]?.metadata?.text.replaceAll('"', '&quot;')}</view></svg>`),
    )
    expect(view?.dataset).toBe(store.getState().dataset.id)
  })

  it('leaves the view out of an SVG, and says which failure a font is', async () => {
    const { user } = open({ svg: () => Promise.reject(new Error('no font')) })
    await saveButton()
    await user.click(screen.getByRole('radio', { name: /^SVG/ }))
    await user.click(screen.getByRole('checkbox', { name: 'View inside the file' }))
    await user.click(await saveButton('Save SVG'))
    expect(await screen.findByRole('alert')).toHaveTextContent('a font could not be loaded')
    expect(saved).toEqual([])
  })

  it.each([
    ['en', /^The whole graph\s*100 of 120 actors$/, /^Everything drawn\s*3 actors$/],
    ['ar', /^الشبكة كاملة\s*100 من 120 طرفاً$/, /^كل المرسوم\s*3 أطراف$/],
  ] as const)('says of the whole graph how many of all actors it draws: %s', async (language, whole, drawn) => {
    open({ language })
    expect(dataset.entities).toHaveLength(120)
    expect(await screen.findByRole('radio', { name: whole })).toBeVisible()
    expect(screen.getByRole('radio', { name: drawn })).toBeVisible()
  })

  it('says how many actors the edge of the view cuts', async () => {
    open({ about: { cut: 2 } })
    expect(await screen.findByText(/^The edge of the view cuts 2 actors/)).toBeVisible()
  })

  it('says that letters are too small, and draws fewer actors', async () => {
    const { user } = open({ about: { letters: 7.4, actors: 100 } })
    await user.click(await screen.findByRole('button', { name: 'Draw the 30 best documented actors' }))
    expect(screen.getByText(/smallest letters are 7.4 pixels/)).toBeVisible()
    await waitFor(() => expect(previewed.at(-1)?.most).toBe(30))
    await user.click(screen.getByRole('button', { name: 'Draw all again' }))
    await waitFor(() => expect(previewed.at(-1)?.most).toBe(null))
  })

  it('saves nothing where there is nothing to draw, or no size', async () => {
    const { user } = open({ about: { actors: 0 } })
    expect(await screen.findByRole('alert')).toHaveTextContent('no actor is left')
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: 'Own size' }))
    await user.clear(screen.getByRole('spinbutton', { name: 'Height in pixels' }))
    expect(screen.getByText(/whole numbers from 320/)).toBeVisible()
  })

  it('stays open and says so when the picture cannot be made', async () => {
    const { user } = open({ language: 'ar', png: () => Promise.reject(new Error('no memory')) })
    await user.click(await saveButton('احفظ PNG'))
    expect(await screen.findByRole('alert')).toHaveTextContent('تعذّر إنشاء الصورة')
    expect(saved).toEqual([])
  })

  it('copies the picture with its view, by a promise in the click, and says so where it may not', async () => {
    const { user } = open()
    const written: unknown[] = []
    class Item {
      constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
    }
    vi.stubGlobal('ClipboardItem', Item)
    const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      if (!(item instanceof Item)) throw new Error('Not what was given')
      const png = new Uint8Array(await (await (item.parts['image/png'] ?? new Blob())).arrayBuffer())
      written.push(readPictureView(png)?.view)
    })
    await saveButton()
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    expect(await screen.findByText('Picture copied')).toBeVisible()
    expect(written).toEqual([''])
    expect(screen.getByText(/Some clipboards and messengers take the view out/)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'View inside the file' }))
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    await waitFor(() => expect(written).toEqual(['', undefined]))
    write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Save it instead')
  })

  it('shows how far a slow picture is, and cancels it without leaving anything behind', async () => {
    const removed = vi.fn<() => Promise<void>>(async () => undefined)
    const written = vi.fn<() => Promise<void>>(async () => undefined)
    vi.stubGlobal('showSaveFilePicker', async () => ({
      createWritable: async () => ({ write: written, close: async () => undefined, abort: async () => undefined }),
      getFile: async () => new Blob(),
      remove: removed,
    }))
    const signals: AbortSignal[] = []
    const { user, store, unmount } = open({
      png: (_, { onProgress, stop } = {}) =>
        new Promise((_resolve, reject) => {
          onProgress?.(0.4)
          if (stop === undefined) return
          signals.push(stop)
          stop.addEventListener('abort', () => reject(new Error('stopped')))
        }),
    })
    await user.click(await saveButton())
    const bar = await screen.findByRole('progressbar', { name: 'Share of the picture that is drawn' })
    expect(bar).toHaveValue(0.4)
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeVisible()
    await waitFor(() => expect(removed).toHaveBeenCalledOnce())
    expect(written).not.toHaveBeenCalled()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(store.getState().dialog).toBe('export')
    await user.click(await saveButton())
    await screen.findByRole('progressbar')
    unmount()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
  })

  it('keeps a file that was there before when a picture is not made', async () => {
    const removed = vi.fn<() => Promise<void>>(async () => undefined)
    vi.stubGlobal('showSaveFilePicker', async () => ({
      createWritable: async () => ({ write: async () => undefined, close: async () => undefined }),
      getFile: async () => new Blob(['the picture of yesterday']),
      remove: removed,
    }))
    const { user } = open({ png: () => Promise.reject(new Error('no memory')) })
    await user.click(await saveButton())
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be made')
    expect(removed).not.toHaveBeenCalled()
  })

  it('stays open and says so when the disk is full', async () => {
    vi.stubGlobal('showSaveFilePicker', async () => ({
      createWritable: async () => ({
        write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        close: async () => undefined,
        abort: async () => undefined,
      }),
    }))
    const { user } = open()
    await user.click(await saveButton())
    expect(await screen.findByRole('alert')).toHaveTextContent('Is there room on the disk?')
  })
})

describe('the name of a picture', () => {
  it('keeps the letters of every script and leaves out what file systems refuse', () => {
    expect(pictureName('الساحل: والقوى/الكبرى', 'صورة', { width: 10, height: 20 }, 'png')).toBe(
      'الساحل-والقوى-الكبرى-10x20.png',
    )
    expect(pictureName('⚠\uFE0F مسودّة ⚠\uFE0F 1', 'picture', { width: 10, height: 20 }, 'png')).toBe(
      'مسودّة-1-10x20.png',
    )
    expect(pictureName('..', 'picture', { width: 10, height: 20 }, 'png')).toBe('picture-10x20.png')
  })

  it('is never cut inside a letter and has no half of a character', () => {
    const name = pictureName(`${'ا'.repeat(59)}سُلَّم\uD800`, 'صورة', { width: 1, height: 1 }, 'png')
    expect(name).toBe(`${'ا'.repeat(59)}سُ-1x1.png`)
  })
})
