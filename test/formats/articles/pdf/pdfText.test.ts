import { describe, expect, it } from 'vitest'
import { pdfText } from '../../../../src/formats/articles/pdf/pdfText.ts'
import { aPdf, type DrawnLine } from './aPdf.ts'

const textOf = async (pages: readonly (readonly DrawnLine[])[]) => {
  const found = await pdfText(aPdf(pages))
  return 'fault' in found ? found.fault : found.text
}
/** Lines of one text, as far apart as their letters are high. */
const lines = (...texts: readonly string[]) => texts.map((text, at): DrawnLine => ({ text, y: 700 - 12 * at }))

describe('the text of a PDF', () => {
  it('has letters for presentation forms, in logical order', async () => {
    // "مالي تسلمت 12 طائرة (TB2)." as a font without letters has it, from left to right.
    const drawn = '.(TB2) \ufe93\ufeae\ufe8b\ufe8e\ufec3 12 \ufe96\ufee4\ufee0\ufeb4\ufe97 \ufef2\ufedf\ufe8e\ufee3'
    expect(await textOf([lines(drawn)])).toBe('مالي تسلمت 12 طائرة (TB2).')
  })

  it('has two letters for a ligature, in their order', async () => {
    expect(await textOf([lines('\ufee1\ufefc\ufeb4\ufedf\ufe8d')])).toBe('السلام')
  })

  it('joins the lines of a paragraph, and the halves of a divided word', async () => {
    const text = await textOf([
      lines(
        'Russia and the state of Mali have agreed on the long-term de-',
        'livery of aircraft, the army said, and that the long-',
        'term plan stands.',
      ),
    ])
    expect(text).toBe(
      'Russia and the state of Mali have agreed on the long-term delivery of aircraft, the army said, and that the long-term plan stands.',
    )
  })

  it('begins a paragraph where one has ended before the edge, and after a wide gap', async () => {
    const text = await textOf([
      [
        { text: 'Russia armed Mali, said the army in its report.', y: 700 },
        { text: 'Niger was not told.', y: 688 },
        { text: 'China helped Niger with aircraft, as its minister has said', y: 676 },
        { text: 'in a speech in the capital.', y: 664 },
        { text: 'Turkey trained Mali.', y: 630 },
      ],
    ])
    expect(text.split('\n')).toEqual([
      'Russia armed Mali, said the army in its report.',
      'Niger was not told.',
      'China helped Niger with aircraft, as its minister has said in a speech in the capital.',
      'Turkey trained Mali.',
    ])
  })

  it('leaves out what is repeated at the ends of pages, and goes on with a cut paragraph', async () => {
    const page = (number: number, ...texts: readonly string[]): DrawnLine[] => [
      { text: 'The Daily News', y: 780 },
      ...lines(...texts),
      { text: `Page ${number} of 2`, y: 20 },
    ]
    const text = await textOf([
      page(1, 'Russia armed Mali with aircraft that', 'were brought by sea, as the army of'),
      page(2, 'the state said on Monday in the port', 'of its neighbour.'),
    ])
    expect(text).toBe(
      'Russia armed Mali with aircraft that were brought by sea, as the army of the state said on Monday in the port of its neighbour.',
    )
  })

  it('takes letters once that are drawn twice to look bold', async () => {
    const [line] = lines('Russia armed Mali.')
    if (line === undefined) throw new Error('No line')
    expect(await textOf([[line, { ...line, x: 50.2 }]])).toBe('Russia armed Mali.')
  })

  it.each([
    ['a scan', aPdf([[]], { picture: true }), 'scan'],
    ['an empty page', aPdf([[]]), 'empty'],
    [
      'a text in another language',
      aPdf([lines('La Russie livre des avions au Mali, ont dit hier les gens de la capitale a la radio')]),
      'language',
    ],
    [
      'a font that does not say which letters it shows',
      aPdf([lines('Russia armed Mali.')], { toUnicode: () => '\ufffd' }),
      'unnamed',
    ],
    [
      'one that says so of some',
      aPdf([lines('Russia armed Mali.')], { toUnicode: (one) => (one === 'm' ? '\ue001' : one) }),
      'unnamed',
    ],
    ['no PDF', Uint8Array.from('%PDF-1.7 and nothing more', (one) => one.charCodeAt(0)), 'damaged'],
  ])('is refused with its reason where it is %s', async (_, bytes, fault) => {
    expect(await pdfText(bytes)).toEqual({ fault })
  })

  it('tells each page that it has read', async () => {
    const told: string[] = []
    await pdfText(aPdf([lines('Russia armed Mali.'), lines('China helped Niger.')]), (done, of) =>
      told.push(`${done}/${of}`),
    )
    expect(told).toEqual(['1/2', '2/2'])
  })
})
