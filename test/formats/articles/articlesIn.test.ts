import { strToU8, zipSync } from 'fflate'
import { extractRawText } from 'mammoth'
import { describe, expect, it } from 'vitest'
import { fileText } from '../../../src/formats/articles/articleText.ts'
import { articlesIn, type FoundFile } from '../../../src/formats/articles/articlesIn.ts'
import { aWordFile } from './aWordFile.ts'

async function read(file: string, bytes: Uint8Array): Promise<FoundFile[]> {
  const found: FoundFile[] = []
  await articlesIn(file, bytes, {
    wordReader: async () => async (document) => (await extractRawText({ buffer: Buffer.from(document) })).value,
    onFound: (one) => found.push(one),
  })
  return found
}

/** An archive that states another size of its contents, in its directory and before the contents themselves. */
function statingSize(archive: Uint8Array<ArrayBuffer>, size: number): Uint8Array {
  const view = new DataView(archive.buffer)
  for (let at = 0; at < archive.length - 28; at++) {
    if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint32(at + 24, size, true)
    if (view.getUint32(at, true) === 0x04_03_4b_50) view.setUint32(at + 22, size, true)
  }
  return archive
}

describe('a Word document', () => {
  it('becomes its words, a paragraph a line, however they are cut into runs', async () => {
    const bytes = aWordFile([
      ['مالي تتسلم عشرات الطائرات'],
      ['عرض الجيش في ', 'دولة', ' مالي 20 طائرة ', 'عسكرية & روسية'],
      ['Russia supplied the aircraft to Mali.'],
    ])
    expect(await read('خبر.docx', bytes)).toEqual([
      {
        file: 'خبر.docx',
        found: {
          text: 'مالي تتسلم عشرات الطائرات\nعرض الجيش في دولة مالي 20 طائرة عسكرية & روسية\nRussia supplied the aircraft to Mali.',
        },
      },
    ])
  })

  it('has the title that its author gave it', async () => {
    const [one] = await read('a.docx', aWordFile([['Russia armed Mali.']], 'On arms'))
    expect(one?.found).toEqual({ text: 'Russia armed Mali.', title: 'On arms' })
  })

  it('is refused where it is damaged, where it has no words, and where it is in another language', async () => {
    const whole = aWordFile([['Russia armed Mali.']])
    expect(await read('a.docx', whole.slice(0, whole.length - 40))).toEqual([
      { file: 'a.docx', found: { fault: 'packed' } },
    ])
    expect(await read('a.docx', aWordFile([]))).toEqual([{ file: 'a.docx', found: { fault: 'empty' } }])
    expect(await read('a.docx', aWordFile([['Россия поставляет самолёты в Мали.']]))).toEqual([
      { file: 'a.docx', found: { fault: 'language' } },
    ])
    expect(await read('a.docx', zipSync({ 'word/document.xml': strToU8('<w:document') }))).toEqual([
      { file: 'a.docx', found: { fault: 'packed' } },
    ])
  })

  it('is not unpacked where it would fill the memory', async () => {
    const bomb = statingSize(zipSync({ 'word/document.xml': new Uint8Array(1000) }), 70_000_000)
    expect(await read('bomb.docx', bomb)).toEqual([{ file: 'bomb.docx', found: { fault: 'bulky' } }])
  })

  it('is not unpacked beyond the size that it states, where it lies', async () => {
    const liar = statingSize(zipSync({ 'word/document.xml': new Uint8Array(1_000_000) }), 1000)
    const [one] = await read('liar.docx', liar)
    expect(one?.found).toEqual({ fault: 'packed' })
  })
})

describe('an archive', () => {
  it('gives its articles, each under its own name, and leaves out what is none', async () => {
    const archive = zipSync({
      'reports/a.txt': strToU8('Russia armed Mali.'),
      'reports/b.html': strToU8('<!doctype html><title>On aid</title><p>China helped Niger.</p>'),
      'reports/c.docx': aWordFile([['Turkey trained Mali.']]),
      'reports/photo.jpg': new Uint8Array(10),
      '__MACOSX/reports/._a.txt': strToU8('Mac'),
      'reports/empty.txt': new Uint8Array(),
    })
    expect(await read('reports.zip', archive)).toEqual([
      { file: 'a.txt', found: { text: 'Russia armed Mali.' } },
      { file: 'b.html', found: { text: 'China helped Niger.', title: 'On aid' } },
      { file: 'c.docx', found: { text: 'Turkey trained Mali.' } },
      { file: 'empty.txt', found: { fault: 'empty' } },
    ])
  })

  it('is refused where it holds no articles, or more than a person brings', async () => {
    expect(await read('a.zip', zipSync({ 'photo.jpg': new Uint8Array(10) }))).toEqual([
      { file: 'a.zip', found: { fault: 'nothing' } },
    ])
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.txt`, strToU8('Mali')]))
    expect(await read('a.zip', zipSync(many))).toEqual([{ file: 'a.zip', found: { fault: 'many' } }])
  })
})

it('tells a Word file that is old or locked from text', () => {
  expect(fileText('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0))).toEqual({
    fault: 'locked',
  })
})
