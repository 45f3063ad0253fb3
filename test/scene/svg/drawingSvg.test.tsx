import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPictureView } from '../../../src/formats/picture/pictureView.ts'
import { compose } from '../../../src/scene/marks/compose.ts'
import type { Mark } from '../../../src/scene/marks/marks.ts'
import { PALETTE } from '../../../src/scene/marks/palette.ts'
import type { Drawing } from '../../../src/scene/page/drawing.ts'
import { marksOf } from '../../../src/scene/page/drawing.ts'
import type { SvgFile } from '../../../src/scene/svg/drawingSvg.ts'
import { drawingSvg } from '../../../src/scene/svg/drawingSvg.ts'
import { figureIn, plan } from '../bundled.ts'
import { anyCharacter } from '../../anyCharacter.ts'

const file = (part: Partial<SvgFile> = {}): SvgFile => ({
  size: { width: 210, height: 297, unit: 'mm' },
  language: 'ar',
  palette: PALETTE.light,
  isTransparent: false,
  flags: (country) => [{ d: 'M0 0h512v512H0z', fill: country === 'ml' ? '#00853f' : '#fff' }],
  fontFaces: "@font-face { font-family: 'Newsreader Variable'; src: url(data:font/woff2;base64,AA) }",
  title: '',
  description: '',
  metadata: null,
  ...part,
})

const drawn = (marks: readonly Mark[]): Drawing => ({
  width: 1000,
  height: 1414,
  layers: [
    {
      pieces: [{ layer: 'label', id: 'a', marks }],
      view: { zoom: 0.5, x: 20, y: 30 },
      clip: { x: 10, y: 10, width: 500, height: 500 },
    },
  ],
})

const letters = (text: string, rtl: boolean, halo?: number): Mark => ({
  kind: 'text',
  text,
  at: { x: 10, y: 20 },
  anchor: 'right',
  rtl,
  font: { family: 'naskh', size: 13, weight: 500 },
  ink: 'ink',
  ...(halo === undefined ? {} : { halo }),
})

/** The whole network, as it is drawn when Sanad opens. */
const network = (language: 'en' | 'ar'): Drawing =>
  drawn(
    compose(figureIn(plan.wide, language), (text, font) => text.length * font.size * 0.55).flatMap((one) => one.marks),
  )

/** Parses as XML; fails where a browser would show an error instead of the picture. */
function parsed(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('')
  return document
}

const textsOf = (document: Document) => [...document.querySelectorAll('text')].map((one) => one.textContent)

/** Any text at all: halves of surrogate pairs, control characters, and what means something in XML. */
const anyText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;&#0;',
    '"\'><',
    '\ud800',
    '\u0000\u001f\ufffe',
    '<!--',
    '--',
  ),
)

describe('a drawing as SVG', () => {
  it.each(['en', 'ar'] as const)('has every text of the marks once, whole and in its direction: %s', (language) => {
    const drawing = network(language)
    const texts = marksOf(drawing).flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    const document = parsed(drawingSvg(drawing, file({ language })))
    expect(texts.length).toBeGreaterThan(50)
    expect(textsOf(document)).toEqual(texts.map(({ text }) => text))
    const directions = [...document.querySelectorAll('text')].map((one) => one.getAttribute('direction'))
    expect(directions).toEqual(texts.map(({ rtl }) => (rtl ? 'rtl' : 'ltr')))
  })

  it('begins a text on the side where its direction begins, and names the script of one that runs against the page', () => {
    const document = parsed(drawingSvg(drawn([letters('مالي', true), letters('Mali', false)]), file()))
    const [arabic, latin] = document.querySelectorAll('text')
    expect(document.documentElement.getAttribute('xml:lang')).toBe('ar')
    expect(arabic?.getAttribute('text-anchor')).toBe('start')
    expect(arabic?.hasAttribute('xml:lang')).toBe(false)
    expect(latin?.getAttribute('text-anchor')).toBe('end')
    expect(latin?.getAttribute('xml:lang')).toBe('und-Latn')
  })

  it('names installed fonts after those that are in the file', () => {
    const text = parsed(drawingSvg(drawn([letters('مالي', true)]), file())).querySelector('text')
    expect(text?.getAttribute('font-family')).toMatch(/^'Noto Naskh Arabic Variable', 'Noto Naskh Arabic', /)
  })

  it('is well-formed whatever the texts are, and loses none that XML can hold', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (text, other, isTransparent) => {
        const view = { namespace: 'urn:sanad:view', text: other }
        const svg = drawingSvg(
          drawn([letters(text, true, 4), letters(other, false)]),
          file({ title: text, description: other, metadata: view, isTransparent }),
        )
        const document = parsed(svg)
        const kept = (one: string) =>
          one
            .replaceAll(/\p{Cs}/gu, '\ufffd')
            .replaceAll(/[\t\n\r]/g, ' ')
            .replaceAll(/(?![\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd')
        const found = [...document.querySelectorAll('svg > g text, svg > g g text')].map((one) => one.textContent)
        expect(new Set(found)).toEqual(new Set([kept(text), kept(other)]))
        expect([...document.querySelectorAll('script')]).toEqual([])
      }),
    )
  })

  it('gives back its view, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const wanted = {
          dataset: 'alliances',
          sha256: 'a'.repeat(64),
          view: `v=1&q=${encodeURIComponent(title.replaceAll(/\p{Cs}/gu, '\ufffd'))}`,
        }
        const text = JSON.stringify({ format: 'sanad-view/1', ...wanted })
        const svg = drawingSvg(drawn([]), file({ title, metadata: { namespace: 'urn:sanad:view', text } }))
        expect(readPictureView(new TextEncoder().encode(svg))).toMatchObject(wanted)
      }),
    )
  })

  it('has its size on paper, a viewBox in units of the drawing, and refers to nothing outside itself', () => {
    const svg = drawingSvg(network('en'), file())
    const root = parsed(svg).documentElement
    expect(['width', 'height', 'viewBox'].map((name) => root.getAttribute(name))).toEqual([
      '210mm',
      '297mm',
      '0 0 1000 1414',
    ])
    const references = [...svg.matchAll(/(?:href="|url\()([^)"]*)/g)].map(([, to = '']) => to)
    expect(references.length).toBeGreaterThan(10)
    expect(references.filter((to) => !/^(#|data:)/.test(to))).toEqual([])
    for (const to of references.filter((one) => one.startsWith('#'))) expect(svg).toContain(`id="${to.slice(1)}"`)
  })

  it('draws flags and holes again by the name of the attribute that every program knows', () => {
    for (const isTransparent of [false, true]) {
      const uses = [...parsed(drawingSvg(network('en'), file({ isTransparent }))).querySelectorAll('use')]
      expect(uses.length).toBeGreaterThan(5)
      for (const one of uses) {
        const id = one.getAttributeNS('http://www.w3.org/1999/xlink', 'href')?.slice(1) ?? ''
        expect(one.ownerDocument.getElementById(id), id).not.toBeNull()
      }
    }
  })

  it('cuts holes where a picture without background has the colour of the background', () => {
    const disc: Mark = {
      kind: 'path',
      d: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z',
      at: { x: 50, y: 50 },
      scale: 1,
      fill: 'canvas',
    }
    const line = (y: number): Mark => ({
      kind: 'curve',
      from: { x: 0, y },
      control: { x: 50, y },
      to: { x: 100, y },
      stroke: { ink: 'ink', width: 2 },
    })
    const document = parsed(drawingSvg(drawn([line(50), line(200), disc, line(52)]), file({ isTransparent: true })))
    const masked = [...document.querySelectorAll('[mask]')]
    expect(masked.map((one) => one.querySelector('path')?.getAttribute('d'))).toEqual(['M0 50Q50 50 100 50'])
    expect(document.querySelectorAll('rect[fill="#FBF8F1"]')).toHaveLength(0)
    expect(document.querySelectorAll('[fill="#FBF8F1"], [stroke="#FBF8F1"]')).toHaveLength(0)
    expect(document.querySelectorAll('svg > g path')).toHaveLength(3)
  })
})
