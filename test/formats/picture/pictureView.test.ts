import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import { decodeView } from '../../../src/domain/permalink/decodeView.ts'
import { encodeView } from '../../../src/domain/permalink/encodeView.ts'
import {
  datasetDigest,
  readPictureView,
  VIEW_KEYWORD,
  writePictureView,
} from '../../../src/formats/picture/pictureView.ts'
import { pngText, withPngChunks } from '../../../src/formats/picture/pngSizeAndText.ts'
import { places } from '../../domain/permalink/arbitraryViews.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

/** A picture of one pixel. */
const PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64'),
)

const carrying = (text: string) => withPngChunks(PNG, { dpi: 300, text: { keyword: VIEW_KEYWORD, text } })

describe('a picture that carries its view', () => {
  it('gives back any of 200 views, as the link that opens it', async () => {
    const digest = await datasetDigest(dataset)
    await fc.assert(
      fc.asyncProperty(places, async (place) => {
        const view = encodeView(place, lookup)
        const read = readPictureView(carrying(await writePictureView(dataset, view, `https://sanad.example/#${view}`)))
        expect(read).toMatchObject({ dataset: dataset.id, sha256: digest, view })
        const again = decodeView(read?.view ?? '', dataset, lookup)
        expect(again.lost).toEqual([])
        expect(encodeView(again.place, lookup)).toBe(view)
      }),
      { numRuns: 200 },
    )
  })

  it('has none where it was saved without, lost it, or is no picture', () => {
    expect(readPictureView(PNG)).toBeNull()
    expect(readPictureView(withPngChunks(PNG, { dpi: 300 }))).toBeNull()
    expect(readPictureView(new Uint8Array())).toBeNull()
    expect(readPictureView(carrying('{"format":"sanad-view/1"}'))).toBeNull()
    expect(readPictureView(carrying('not JSON'))).toBeNull()
    expect(readPictureView(carrying('{"format":"sanad-view/1","dataset":"a","sha256":"<b>","view":""}'))).toBeNull()
  })

  it('is found in an SVG that another program has saved, and nothing is in a hostile one', async () => {
    const text = (await writePictureView(dataset, 'entity=mali', null)).replaceAll('"', '&#x22;')
    const svg = (inner: string) =>
      new TextEncoder().encode(`<?xml version="1.0"?>\n<!-- by hand -->\n<svg>${inner}</svg>`)
    expect(readPictureView(svg(`<metadata id="m"><s:view\n  id="v">${text}</s:view\n></metadata>`))?.view).toBe(
      'entity=mali',
    )
    expect(readPictureView(svg(`<view id="layer"/><view>other</view><view>${text}</view>`))?.view).toBe('entity=mali')
    for (const hostile of [
      '<view>&bomb;&#x110000;&#0;</view>',
      `<view>${text.replace('sanad-view/1', 'sanad-view/2')}</view>`,
      `<view>${'a'.repeat(200_000)}</view>`,
      `${'<view '.repeat(20_000)}>${text}`,
    ])
      expect(readPictureView(svg(hostile))).toBeNull()
    expect(readPictureView(new TextEncoder().encode(`<html><view>${text}</view></html>`))).toBeNull()
  })

  it('is read without an error whatever happened to its bytes', async () => {
    const whole = carrying(await writePictureView(dataset, 'entity=mali', null))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const damaged = whole.slice(0, length)
        if (at < damaged.length) damaged[at] = byte
        const read = readPictureView(damaged)
        expect(read === null || read.view === 'entity=mali').toBe(true)
      }),
    )
  })

  it('knows a dataset by its content, and the same where the page comes without TLS', async () => {
    const [first, ...others] = dataset.relations
    expect(first).toBeDefined()
    const digest = await datasetDigest(dataset)
    expect(digest).toBe(createHash('sha256').update(formatDataset(dataset)).digest('hex'))
    expect(await datasetDigest({ ...dataset })).toBe(digest)
    expect(await datasetDigest({ ...dataset, relations: others })).not.toBe(digest)
    vi.stubGlobal('crypto', {})
    expect(await datasetDigest({ ...dataset })).toBe(digest)
  })
})

describe('the chunks of a PNG', () => {
  it('say its size in pixels for each metre, in front of the pixels, with a right checksum', () => {
    const png = Buffer.from(withPngChunks(PNG, { dpi: 300 }))
    const at = png.indexOf('pHYs', 0, 'latin1')
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(png.indexOf('IDAT', 0, 'latin1'))
    // 300 dpi are 11,811 pixels for each metre.
    expect(png.subarray(at + 4, at + 13)).toEqual(Buffer.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]))
    // The checksum as zlib computes it.
    expect(png.readUInt32BE(at + 13)).toBe(0x78a53f76)
  })

  it('hold any text, in Arabic too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const png = withPngChunks(PNG, { dpi: 96, text: { keyword: 'Title', text: `مالي ${text}` } })
        expect(pngText(png, 'Title')).toBe(`مالي ${text}`)
        expect(pngText(png, 'Author')).toBeNull()
      }),
    )
  })

  it('are not written into what is no PNG', () => {
    expect(() => withPngChunks(new Uint8Array([1, 2, 3]), { dpi: 96 })).toThrow(RangeError)
  })
})
