import { screen, waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'
import { ExportDialog } from '../../../src/features/export/ExportDialog.tsx'
import type { PictureReport, PictureRequest, Printer, SvgAbout } from '../../../src/store/printer.ts'
import { aCanvas } from '../aCanvas.ts'
import { giveDialogs } from '../dialogs.ts'
import { dataset, renderApp } from '../renderApp.tsx'

/** A header and an end: what every PNG has, without pixels. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
)

export const requests: PictureRequest[] = []
export const previewed: PictureRequest[] = []
export const saved: string[] = []
/** How much of the graph is arranged, and who wants to know of it. */
const arranged = { actors: 100 }
const watching = new Set<() => void>()

/** More of the graph comes to be arranged. */
export function arrange(actors: number): void {
  arranged.actors = actors
  for (const onArranged of watching) onArranged()
}
export const described: SvgAbout[] = []

/** A printer of pictures of 1200 × 800 that can be drawn at up to 3×. */
const printer = (png: Printer['png'], about: Partial<PictureReport>): Printer => ({
  title: null,
  needless: [],
  counts: () => ({ view: 2, drawn: 3, whole: arranged.actors, selection: 0 }),
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
  watch: (onArranged) => {
    watching.add(onArranged)
    return () => void watching.delete(onArranged)
  },
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
      isDraft: false,
      missingFonts: [],
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

interface Options {
  readonly language?: 'en' | 'ar'
  readonly png?: Printer['png']
  readonly svg?: Printer['svg']
  readonly about?: Partial<PictureReport>
}

export function open({ language = 'en', png = async () => new Blob([PNG]), svg, about = {} }: Options = {}) {
  const rendered = renderApp(<ExportDialog />, { language })
  rendered.store.getState().openDialog('export')
  rendered.store
    .getState()
    .setCanvas(aCanvas({ printer: async () => ({ ...printer(png, about), ...(svg && { svg }) }) }))
  return rendered
}

export const saveButton = async (name = 'Save PNG') => {
  const button = await screen.findByRole('button', { name })
  await waitFor(() => expect(button).toBeEnabled())
  return button
}

/** Lets the dialog open and save in jsdom, and forgets what was asked before. For `beforeEach`. */
export function prepareSaving(): void {
  giveDialogs()
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
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
  arranged.actors = 100
  requests.length = 0
  previewed.length = 0
  saved.length = 0
  described.length = 0
}
