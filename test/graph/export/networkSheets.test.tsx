import cytoscape from 'cytoscape'
import { expect, it } from 'vitest'
import { createPicture } from '../../../src/graph/drawing/picture.ts'
import { networkSheets } from '../../../src/graph/export/networkSheets.ts'
import { FIXED } from '../../../src/scene/page/format.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import type { PictureRequest } from '../../../src/store/printer.ts'
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

it('places actors, lines and names again only where the picture has another room or other actors', () => {
  const store = createAppStore(dataset)
  const sheets = networkSheets(cytoscape({ headless: true }), createPicture(store, plan), store.getState())
  const placed = (part: Partial<PictureRequest>) => sheets.sheetOf({ ...WHOLE, ...part }).layers[0]?.pieces
  const first = placed({})
  expect(first?.length).toBeGreaterThan(50)
  expect(placed({ background: 'dark' })).toBe(first)
  expect(placed({ background: 'transparent' })).toBe(first)
  expect(placed({ text: { ...WHOLE.text, title: 'Who arms Niger?' } })).toBe(first)
  const square = placed({ format: 'square', size: FIXED.square })
  expect(square).not.toBe(first)
  expect(placed({ most: 20 })).not.toBe(first)
  expect(placed({ format: 'square', size: FIXED.square, background: 'dark' })).toBe(square)
  expect(placed({})).toBe(first)
})
