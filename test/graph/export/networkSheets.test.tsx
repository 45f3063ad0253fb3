import cytoscape from 'cytoscape'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { createPicture } from '../../../src/graph/drawing/picture.ts'
import { networkSheets } from '../../../src/graph/export/networkSheets.ts'
import { lettersOf } from '../../../src/graph/export/sheet.ts'
import { finished } from '../../../src/domain/collections/steps.ts'
import type { Arrangement } from '../../../src/scene/figure/plan.ts'
import type { Piece } from '../../../src/scene/marks/marks.ts'
import { FIXED, leastLetters } from '../../../src/scene/page/format.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import type { PictureRequest } from '../../../src/store/printer.ts'
import { seededDataset } from '../../bench/seededDataset.ts'
import { dataset, plan } from '../../scene/bundled.ts'

const WHOLE: PictureRequest = {
  what: 'whole',
  most: 30,
  format: 'wide',
  size: FIXED.wide,
  scale: 1,
  background: 'light',
  hasWordmark: false,
  text: { title: 'Who arms Mali?', subtitle: '', legend: [], quotes: [], foot: ['Source: Test'], language: 'en' },
}

const sheetsOf = (own: Dataset, all: Arrangement = plan.all, prepare = createAppStore(own)) => {
  const picture = createPicture(prepare, { ...plan, dataset: own.id, all })
  return networkSheets(cytoscape({ headless: true }), picture, prepare.getState())
}

it('arranges actors and lines again only where the picture has another room or other actors', () => {
  const sheets = sheetsOf(dataset)
  const placed = (part: Partial<PictureRequest>): readonly Piece[] => {
    const request = { ...WHOLE, ...part }
    const { placing } = sheets.sheetOf(request)
    if (placing !== null) finished(placing)
    return sheets.sheetOf(request).layers.flatMap(({ pieces }) => pieces)
  }
  const first = placed({})
  expect(first.length).toBeGreaterThan(50)
  const isSame = (pieces: readonly Piece[], others: readonly Piece[]) =>
    pieces.length === others.length && pieces.every((piece, at) => piece === others[at])
  expect(isSame(placed({ background: 'dark' }), first)).toBe(true)
  expect(isSame(placed({ background: 'transparent' }), first)).toBe(true)
  expect(isSame(placed({ text: { ...WHOLE.text, title: 'Who arms Niger?' } }), first)).toBe(true)
  const square = placed({ format: 'square', size: FIXED.square })
  expect(isSame(square, first)).toBe(false)
  expect(isSame(placed({ most: 20 }), first)).toBe(false)
  expect(isSame(placed({ format: 'square', size: FIXED.square, background: 'dark' }), square)).toBe(true)
  expect(isSame(placed({}), first)).toBe(true)
})

describe('a picture of much or of nothing', () => {
  it('draws the best documented of 5,000 actors on A4, each with a name, and says with how many all could be read', () => {
    const many = seededDataset('many', 5000, 6000)
    const best = many.entities.slice(0, 150)
    const nodes = Object.fromEntries(
      best.map(({ id }, at) => [
        id,
        { x: (at % 15) * 120, y: Math.floor(at / 15) * 120, label: { en: 's', ar: 's' } } as const,
      ]),
    )
    const sheets = sheetsOf(many, { width: 1800, height: 1200, nodes, bends: {}, badges: {} })
    const request = { ...WHOLE, most: null, format: 'a4Upright', size: FIXED.a4Upright } as const
    const { placing, ...sheet } = sheets.sheetOf(request)
    expect(sheets.counts().whole).toBe(sheet.actors)
    expect(sheet.actors).toBeGreaterThan(100)
    expect(sheet.named).toBe(sheet.actors)
    expect(sheet.legible).toBeGreaterThan(1)
    if (lettersOf(sheet) < leastLetters('a4Upright')) expect(sheet.legible).toBeLessThan(sheet.actors)
    const fewer = sheets.sheetOf({ ...request, most: Math.min(sheet.legible, sheet.actors) })
    expect(lettersOf(fewer)).toBeGreaterThanOrEqual(leastLetters('a4Upright') - 0.05)
    expect(placing).not.toBeNull()
  })

  it('has a page without actors where filters leave none and nothing is selected', () => {
    const store = createAppStore(dataset)
    for (const { id } of dataset.vocabulary.entityTypes) store.getState().toggle('entityType', id)
    const sheets = sheetsOf(dataset, plan.all, store)
    for (const what of ['view', 'drawn', 'selection'] as const) {
      const sheet = sheets.sheetOf({ ...WHOLE, what, most: null })
      expect(sheet.actors, what).toBe(0)
      expect(sheet.page.marks.length, what).toBeGreaterThan(0)
      expect(sheets.contents({ what, most: null, format: 'wide' }).relations, what).toEqual([])
    }
    expect(sheets.counts()).toMatchObject({ drawn: 0, selection: 0 })
    expect(sheets.counts().whole).toBeGreaterThan(100)
  })
})
