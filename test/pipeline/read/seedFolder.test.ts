import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildDataset } from '../../../src/pipeline/build/buildDataset.ts'
import { readSeedFolder } from '../../../src/pipeline/read/seedFolder.ts'

const SOUND = 'test/cases/well-annotated'
const DOCUMENT = 'annotations/documents/planes.yaml'
const ENTITIES = 'annotations/entities/all.yaml'

describe('the files of a seeds folder', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sanad-seeds-'))
    cpSync(SOUND, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const build = () => buildDataset(readSeedFolder(folder))
  const sound = buildDataset(readSeedFolder(SOUND))

  it.each([DOCUMENT, ENTITIES])('one bad byte in %s is a problem of that file, and nothing comes of it', (name) => {
    const bytes = readFileSync(join(folder, name))
    const at = bytes.findIndex((byte) => byte > 0x7f)
    bytes[at] = 0xff
    writeFileSync(join(folder, name), bytes)
    const broken = build().problems.filter(({ code }) => code === 'file-not-utf8')
    expect(broken).toMatchObject([{ at: { file: join(folder, name) }, params: { byte: at } }])
  })

  it('may be UTF-16 with its byte-order mark, and end in .yml', () => {
    const text = readFileSync(join(folder, DOCUMENT), 'utf8')
    writeFileSync(join(folder, DOCUMENT), Buffer.from(`\uFEFF${text}`, 'utf16le'))
    for (const name of [DOCUMENT, ENTITIES]) renameSync(join(folder, name), join(folder, name.replace('.yaml', '.yml')))
    expect(sound.problems).toEqual([])
    expect(build()).toMatchObject({ problems: [], dataset: sound.dataset })
  })

  it('may be one for each document, which then needs no first words', () => {
    const name = 'annotations/dataset.yaml'
    const manifest = readFileSync(join(folder, name), 'utf8')
    writeFileSync(join(folder, name), manifest.replace(/^seed: .*\n/m, ''))
    const files = (sound.dataset?.documents ?? []).map(({ id, text }) => {
      const path = join(folder, `annotations/documents/${id}.yaml`)
      const written = readFileSync(path, 'utf8')
      writeFileSync(path, written.replace(/^begins: .*$/m, `file: ${id}.txt`))
      return { id, text, path, written }
    })
    expect(build().problems).toMatchObject(
      ['deal', 'planes'].map((id) => ({ code: 'file-missing', params: { file: `${id}.txt` } })),
    )
    for (const { id, text } of files) writeFileSync(join(folder, `${id}.txt`), text)
    const { dataset, problems } = build()
    expect(problems).toEqual([])
    expect(dataset?.sources.map(({ file }) => file)).toEqual(['planes.txt', 'deal.txt'])
    expect(dataset?.documents.map(({ text }) => text)).toEqual(files.map(({ text }) => text))
    expect(dataset?.relations).toEqual(sound.dataset?.relations)

    const [{ path, written } = { path: '', written: '' }] = files
    writeFileSync(path, written)
    const missing = (key: string) => expect.objectContaining({ code: 'missing-key', params: { key } })
    expect(build().problems).toContainEqual(missing('file'))
    writeFileSync(path, written.replace(/^begins: .*\n/m, ''))
    expect(build().problems).toContainEqual(missing('begins'))
  })

  it('are not two for one document', () => {
    cpSync(join(folder, DOCUMENT), join(folder, DOCUMENT.replace('.yaml', '.yml')))
    expect(build().problems).toMatchObject([{ code: 'id-twice', params: { id: 'planes' } }])
  })

  it('are all read, or it is said that they are not', () => {
    writeFileSync(join(folder, 'annotations/entities/more.yaml.txt'), '')
    mkdirSync(join(folder, 'annotations/documents/later'))
    writeFileSync(join(folder, 'annotations/documents/.DS_Store'), '')
    expect(build().problems).toMatchObject([
      { code: 'file-unread', at: { file: join(folder, 'annotations/documents/later') }, params: { file: 'later' } },
      { code: 'file-unread', at: { file: join(folder, 'annotations/entities/more.yaml.txt') } },
    ])
  })

  it('are told with the line of what is wrong', () => {
    const edit = (name: string, from: string | RegExp, to: string) =>
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to))
    edit(ENTITIES, 'iso: ML', 'iso: Mali')
    edit(ENTITIES, /location: .*/, 'location: [-8, 98]')
    edit(DOCUMENT, /^language: .*$/m, 'language: Arabic language')
    const lineOf = (name: string, words: string) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1
    const told = build().problems.map(({ code, at }) => `${code} ${at.line}`)
    expect(told).toEqual([
      `bad-language ${lineOf(DOCUMENT, 'language:')}`,
      `bad-country-code ${lineOf(ENTITIES, 'iso: Mali')}`,
      `bad-location ${lineOf(ENTITIES, 'location:')}`,
    ])
  })

  it('are files: a folder in the place of the seed is missing, not an error', () => {
    rmSync(join(folder, 'article.txt'))
    cpSync(join(folder, 'annotations/entities'), join(folder, 'article.txt'), { recursive: true })
    expect(build().problems).toMatchObject([{ code: 'file-missing', params: { file: 'article.txt' } }])
  })
})
