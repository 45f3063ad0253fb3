import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_ARTICLE } from '../../../src/domain/text/largestArticle.ts'
import { fileText, pastedText } from '../../../src/formats/articles/articleText.ts'
import { htmlText } from '../../../src/formats/articles/htmlText.ts'
import { dataset } from '../../scene/bundled.ts'

const [mali] = dataset.documents
const ARABIC = mali?.text ?? ''
const ENGLISH =
  'Russia sends aircraft to Mali\nRussia said that it supplies aircraft to Mali, and that the two states will meet in Moscow.'
const bytes = (text: string) => new TextEncoder().encode(text)

/** Arabic letters as Windows-1256 has them. */
function windows1256(text: string): Uint8Array {
  const table = new Map<string, number>()
  for (let code = 0; code < 256; code += 1) table.set(new TextDecoder('windows-1256').decode(Uint8Array.of(code)), code)
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 63)
}

describe('a text that somebody brings', () => {
  it('is taken as it is, in Arabic and in English', () => {
    expect(pastedText(ARABIC)).toEqual({ text: ARABIC })
    expect(pastedText(ENGLISH)).toEqual({ text: ENGLISH })
    expect(pastedText('a said\r\nthat b\rand c')).toEqual({ text: 'a said\nthat b\nand c' })
  })

  it.each([
    ['nothing', '', 'empty'],
    ['white space and figures', ' \n\t 12, 13 … ', 'empty'],
    ['Russian', 'Россия поставляет самолёты в Мали, сообщили в среду в Москве.', 'language'],
    ['Chinese', '俄罗斯向马里提供飞机。', 'language'],
    [
      'French',
      'La Russie livre des avions au Mali, ont annoncé mercredi les autorités de Bamako au cours d’une cérémonie.',
      'language',
    ],
    ['a book', 'The state of Mali said that it was here. '.repeat(130_000), 'large'],
  ])('is refused with its reason where it is %s', (_, text, fault) => {
    expect(pastedText(text)).toEqual({ fault })
  })

  it('may be mixed, as news are', () => {
    expect(pastedText('قال الناطق باسم شركة Bayraktar إن مالي تسلمت طائرات TB2.')).toHaveProperty('text')
  })
})

describe('a file', () => {
  it('is read in the encodings that articles come in, and says so', () => {
    expect(fileText('a.txt', bytes(`\ufeff${ARABIC}`))).toEqual({ text: ARABIC })
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(ARABIC, (one) => one.charCodeAt(0)).buffer),
    ])
    expect(fileText('a.txt', wide)).toEqual({ text: ARABIC, encoding: 'UTF-16' })
    const sentence = 'تسلمت مالي طائرات من روسيا'
    expect(fileText('a.txt', windows1256(sentence))).toEqual({ text: sentence, encoding: 'Windows-1256' })
  })

  it('is refused where its letters cannot be told, and where it is too large to be looked at', () => {
    expect(fileText('a.txt', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xe0, 0x81, 0, 1, 2))).toEqual({ fault: 'encoding' })
    expect(fileText('a.txt', new Uint8Array(LARGEST_ARTICLE + 1))).toEqual({ fault: 'large' })
    expect(fileText('a.txt', new Uint8Array())).toEqual({ fault: 'empty' })
  })
})

describe('an HTML page', () => {
  const PAGE = `<!doctype html><html><head><title>Russia &amp; Mali</title>
    <meta content="The Paper" property="og:site_name"><script>window.ran = 1; document.write('<p>evil</p>')</script></head>
    <body onload="window.ran = 2"><h1>Russia supplies   aircraft</h1><!-- <p>hidden</p> -->
    <p>Russia said that it <b>supplies</b> aircraft to&nbsp;Mali.<br>The army was &laquo;glad&raquo; &#8211; it said.</p>
    <img src=x onerror="window.ran = 3"><style>p { color: red }</style><svg><script>window.ran = 4</script></svg>
    <script>window.ran = 5</script ><iframe srcdoc="<script>window.ran = 6</script>"></iframe></body></html>`

  it('becomes its words, a block a line, with its title and publisher', () => {
    expect(htmlText(PAGE)).toEqual({
      text: 'Russia supplies aircraft\nRussia said that it supplies aircraft to\u00a0Mali.\nThe army was «glad» – it said.'.replace(
        '\u00a0',
        ' ',
      ),
      title: 'Russia & Mali',
      publisher: 'The Paper',
    })
    expect(fileText('page.html', bytes(PAGE))).toMatchObject({ title: 'Russia & Mali', publisher: 'The Paper' })
    expect(fileText('page', bytes(PAGE))).toMatchObject({ publisher: 'The Paper' })
  })

  it.each([
    ['its metadata', '<meta name="author" content="Amina  Diallo">', 'Amina Diallo'],
    ['an author of its linked data', '{"author": {"@type": "Person", "name": "أمينة ديالو"}}', 'أمينة ديالو'],
    ['a name in its linked data', '{"author": "Amina \\u0022Mina\\u0022 Diallo"}', 'Amina "Mina" Diallo'],
    [
      'all authors of its linked data',
      '{"author": [{"name": "A. Diallo"}, {"name": "B. Keita"}]}',
      'A. Diallo, B. Keita',
    ],
    ['an address, which is none', '<meta property="article:author" content="https://paper.example/a">', undefined],
    ['linked data that is broken', '{"author": {"name": "Amina', undefined],
    ['nothing', '', undefined],
  ])('takes the byline from %s', (_, stated, byline) => {
    const head = stated.startsWith('{') ? `<script type="application/ld+json">${stated}</script>` : stated
    const page = `<!doctype html><html><head>${head}</head><body><p>Russia armed Mali.</p></body></html>`
    expect(htmlText(page).byline).toBe(byline)
    expect(fileText('page.html', bytes(page))).toMatchObject(byline === undefined ? {} : { byline })
  })

  it('takes the byline from a link to the author, which stays in the text', () => {
    const found = htmlText(
      '<body><p>By <a rel="author" href="/a">Amina <b>Diallo</b></a>, Bamako</p><p>Russia armed Mali.</p>',
    )
    expect(found).toMatchObject({ byline: 'Amina Diallo', text: 'By Amina Diallo, Bamako\nRussia armed Mali.' })
  })

  it.each([
    ['its metadata', '<meta property="article:published_time" content="2023-03-18T10:00:00Z">', '2023-03-18'],
    ['its linked data', '<script type="application/ld+json">{"datePublished": "2023-03-19"}</script>', '2023-03-19'],
    ['its time element', '<time datetime="2023-03-20T08:00">Monday</time>', '2023-03-20'],
    ['a date that there is not', '<meta name="datePublished" content="2023-02-31">', undefined],
    ['nothing', '', undefined],
  ])('takes the day of publication from %s', (_, stated, published) => {
    expect(
      htmlText(`<!doctype html><html><head>${stated}</head><body><p>Russia armed Mali.</p></body></html>`),
    ).toEqual({
      text: 'Russia armed Mali.',
      ...(published === undefined ? {} : { published }),
    })
  })

  it('is read where the end of its head is left out, and where its title stands alone', () => {
    expect(htmlText('<title>On aid</title><p>China helped Niger.</p>')).toEqual({
      text: 'China helped Niger.',
      title: 'On aid',
    })
    expect(htmlText('<head><meta name="x" content="y"><body><p>China helped Niger.')).toEqual({
      text: 'China helped Niger.',
    })
  })

  it('never runs anything in it', () => {
    htmlText(PAGE)
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
  })

  it('gives nothing of scripts, styles and comments, however they are broken', () => {
    const noise = fc.constantFrom('<p>', '</p>', '<', '>', '&', '"', "'", '<br', '-->', '</div', 'words ', '\n')
    const silent = fc.constantFrom(
      '<script>SECRET</script>',
      '<style>SECRET</style>',
      '<!-- SECRET -->',
      '<SCRIPT type=x>SECRET</ script></SCRIPT >',
    )
    fc.assert(
      fc.property(fc.array(silent, { maxLength: 4 }), fc.array(noise, { maxLength: 8 }), (parts, junk) => {
        expect(htmlText(parts.join(' ') + junk.join('')).text).not.toContain('SECRET')
      }),
    )
  })

  it('is read in time that grows with its length, whatever it is made of', () => {
    const parts = [
      '<',
      '<script',
      '<!--',
      '<!',
      '<?',
      '<p ',
      '<b ',
      '&#',
      '<meta ',
      '<title',
      '<title>',
      '<script>',
      '<p>',
      '<nav>',
      '<time ',
      '"datePublished" ',
      ' ',
      '\n ',
      '</script ',
    ]
    for (const part of parts)
      expect(htmlText(part.repeat(100_000)).text.length).toBeLessThanOrEqual(part.length * 100_000)
    expect(htmlText(`<title>${'<title'.repeat(100_000)}`).title).toBeUndefined()
  })
})
