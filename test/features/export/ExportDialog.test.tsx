import { screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ExportDialog } from '../../../src/features/export/ExportDialog.tsx'
import { pngFileName } from '../../../src/features/export/pngFileName.ts'
import type { CanvasPort, PngRequest, Printer } from '../../../src/store/canvas.ts'
import { giveDialogs } from '../dialogs.ts'
import { renderApp } from '../renderApp.tsx'

const requests: PngRequest[] = []
const saved: string[] = []

/** A canvas of 1200 × 800 that can be drawn at up to 3×. */
const port = (png: Printer['png']): CanvasPort => ({
  fit: () => undefined,
  zoomBy: () => undefined,
  reveal: () => undefined,
  camera: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
  look: () => undefined,
  place: () => null,
  locate: () => null,
  printer: async () => ({
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
    }),
    prepare: async () => undefined,
    measure: ({ scale }) => ({ width: 1200 * scale, height: 800 * scale, fits: scale <= 3, largestScale: 3 }),
    png,
    chain: async () => new Blob(),
  }),
})

function open(language: 'en' | 'ar' = 'en', png: Printer['png'] = async () => new Blob()) {
  const rendered = renderApp(<ExportDialog />, { language })
  const recorded = port((request) => {
    requests.push(request)
    return png(request)
  })
  rendered.store.getState().openDialog('export')
  rendered.store.getState().setCanvas(recorded)
  return rendered
}

beforeAll(() => {
  giveDialogs()
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
})

beforeEach(() => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  requests.length = 0
  saved.length = 0
})

describe('the export dialog', () => {
  it('says what the picture measures, and saves it under a name that says the same', async () => {
    const { user, store } = open()
    await user.click(await screen.findByRole('radio', { name: 'The whole graph, as drawn' }))
    await user.click(screen.getByRole('radio', { name: '1×' }))
    expect(screen.getByText('1,200 × 800 pixels')).toBeVisible()
    const title = screen.getByRole('textbox', { name: 'Title' })
    await user.clear(title)
    await user.type(title, 'Who arms Mali?')
    await user.click(screen.getByRole('button', { name: 'Save PNG' }))
    expect(requests).toMatchObject([{ extent: 'graph', scale: 1, text: { title: 'Who arms Mali?', rtl: false } }])
    const [{ text } = {}] = requests
    expect(text?.subtitle.replace(/[\u2066-\u2069]/g, '')).toMatch(/^2 actors, 3 sentences in 2 articles\./)
    expect(text?.legend.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['stance', 'review', 'entityType', 'hull']),
    )
    expect(saved).toEqual(['sanad-who-arms-mali-1200x800.png'])
    expect(store.getState().dialog).toBe('none')
    expect(screen.getByRole('status')).toHaveTextContent('Picture saved')
  })

  it('offers the largest that fits where the wanted is too large', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('radio', { name: '4×' }))
    expect(screen.getByRole('alert')).toHaveTextContent('4,800 × 3,200')
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Use 3×' }))
    expect(screen.getByRole('radio', { name: '3×' })).toBeChecked()
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeEnabled()
  })

  it('stays open and says so when the picture cannot be made', async () => {
    const { user } = open('ar', () => Promise.reject(new Error('no memory')))
    const save = await screen.findByRole('button', { name: 'احفظ PNG' })
    await waitFor(() => expect(save).toBeEnabled())
    await user.click(save)
    expect(await screen.findByRole('alert')).toHaveTextContent('تعذّر إنشاء الصورة')
    expect(saved).toEqual([])
  })

  it('keeps Arabic in file names and leaves out what file systems refuse', () => {
    expect(pngFileName('الساحل: والقوى/الكبرى', 10, 20)).toBe('sanad-الساحل-والقوى-الكبرى-10x20.png')
    expect(pngFileName('..', 10, 20)).toBe('sanad-graph-10x20.png')
    expect(pngFileName('⚠\uFE0F مسودّة ⚠\uFE0F 1', 10, 20)).toBe('sanad-مسودّة-1-10x20.png')
  })

  it('cuts long names between letters: neither a pair of surrogates nor a letter and its marks is parted', () => {
    const stem = (title: string) => pngFileName(title, 10, 20).replace(/^sanad-|-10x20\.png$/g, '')
    expect(stem(`${'a'.repeat(59)}𐎀𐎀`)).toBe(`${'a'.repeat(59)}𐎀`)
    expect(stem(`${'a'.repeat(59)}نَّن`)).toBe(`${'a'.repeat(59)}نَّ`.normalize('NFC'))
    expect(stem(`${'a'.repeat(60)}نَّ`)).toBe('a'.repeat(60))
    expect(stem(`${'a'.repeat(58)}: نَّ`)).toBe(`${'a'.repeat(58)}-نَّ`.normalize('NFC'))
  })
})
