import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/extraction/proposals/assemble.ts'
import { documentOf } from '../../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../../src/extraction/proposals/propose.ts'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import type { OnAnswer } from '../../../src/features/articles/articleReader.ts'
import type { Copy } from '../../../src/domain/text/shingles.ts'
import { draftArticles, readArticles } from '../../../src/features/articles/draftArticles.ts'
import type { ReadingRequest } from '../../../src/features/articles/readingMessages.ts'
import { dataset } from '../../scene/bundled.ts'

const proposer = makeProposer(dataset.vocabulary, dataset)

/** A reader that answers when it is told to, with what the rules find. */
function slowReader() {
  const waiting: ReadingRequest[] = []
  const stopped: string[] = []
  let hear: OnAnswer = () => undefined
  let breakDown = () => {}
  const answer = (copy?: Copy) => {
    const request = waiting.shift()
    if (request === undefined) throw new Error('Nothing was asked')
    if (request.is === 'read') {
      const { id, file, text } = request
      return hear({
        is: 'read',
        id,
        article: proposer.propose(documentOf({ id, file, text })),
        ...(copy === undefined ? {} : { copy }),
      })
    }
    if (request.is !== 'assemble') throw new Error(`A draft is not asked for ${request.is}`)
    const collection = assemble(request.id, request.title, request.vocabulary)
    for (const article of request.articles) collection.add(article, 'a'.repeat(64))
    hear({ is: 'assembled', text: formatDataset(collection.dataset()) })
  }
  const start = (onAnswer: OnAnswer, onFailure: () => void) => {
    hear = onAnswer
    breakDown = onFailure
    return {
      ask: (request: ReadingRequest) => void waiting.push(request),
      stop: () => void stopped.push(...waiting.splice(0).map(({ id }) => id)),
    }
  }
  return { start, answer, waiting, stopped, breakDown: () => breakDown() }
}

const context = { vocabulary: dataset.vocabulary, entities: dataset.entities, pasted: 'Pasted text' }
const [mali, , , , , , nuclear] = dataset.documents
const texts = [mali?.text ?? '', nuclear?.text ?? '']

function begin() {
  const reader = slowReader()
  const drafts = draftArticles(context, reader.start)
  const states = () => drafts.now().map(({ state }) => state.is)
  return { reader, drafts, states }
}

describe('articles that are brought', () => {
  it('are read one after the other, and become a dataset of proposals that passes verification', async () => {
    const { reader, drafts, states } = begin()
    for (const text of texts) drafts.add('', { text })
    expect(states()).toEqual(['reading', 'waiting'])
    reader.answer()
    expect(states()).toEqual(['read', 'reading'])
    reader.answer()
    drafts.edit('article-1', { published: 'yesterday' })
    drafts.edit('article-2', {
      publisher: 'The Paper',
      byline: ' Amina Diallo ',
      title: 'Another title',
      published: '2024-11~',
    })
    const made = drafts.assemble('collection-1', 'Mine')
    reader.answer()
    const decoded = decodeDataset(await made)
    expect(decoded.ok ? [] : decoded.problems).toEqual([])
    if (!decoded.ok) return
    const { documents, relations } = decoded.dataset
    expect(documents.map(({ text }) => text)).toEqual(texts)
    expect(documents.map(({ publisher }) => publisher)).toEqual(['Pasted text', 'The Paper'])
    expect(documents.map(({ byline }) => byline)).toEqual([undefined, 'Amina Diallo'])
    expect(documents.map(({ source }) => source.file)).toEqual(['Pasted text', 'Pasted text (2)'])
    expect(documents.map(({ published }) => published?.date)).toEqual([undefined, '2024-11~'])
    expect(documents[1]?.title).toEqual({ ar: 'Another title' })
    expect(relations.flatMap(({ evidence }) => evidence).every(({ review }) => review === 'proposed')).toBe(true)
    expect(relations.length).toBeGreaterThan(10)
  })

  it('are told apart from what cannot be read and from what is there already', () => {
    const { drafts, states, reader } = begin()
    const [text = ''] = texts
    drafts.add('a.txt', { fault: 'language' })
    drafts.add('', { text })
    drafts.add('b.txt', { text: `${text}\n` })
    expect(states()).toEqual(['refused', 'reading', 'refused'])
    expect(drafts.now()[2]?.state).toEqual({ is: 'refused', fault: 'twice' })
    expect(reader.waiting).toHaveLength(1)
  })

  it('are counted once where one is a copy of another, as long as that one is there', async () => {
    const { reader, drafts } = begin()
    const [text = '', other = ''] = texts
    drafts.add('', { text })
    drafts.add('', { text: `${text}\n${other}` })
    reader.answer()
    reader.answer({ of: 'article-1', share: 1 })
    const counts = () => readArticles(drafts.now()).map(({ article }) => article.proposals.length)
    const [first = 0, second = 0] = counts()
    const [, whole] = drafts.now()
    const all = whole?.state.is === 'read' ? whole.state.article.proposals.length : 0
    expect(first).toBeGreaterThan(0)
    expect(second).toBeLessThanOrEqual(all - first)
    drafts.remove('article-1')
    expect(counts()).toEqual([all])
  })

  it('say what they are before they are read, and keep what is corrected meanwhile', async () => {
    const { reader, drafts } = begin()
    drafts.add('', {
      text: `Mali thanks Russia\nBy Amina Diallo\n18 March 2023\nMali thanked Russia for the aircraft.`,
    })
    drafts.add('page.html', { text: 'Niger thanked Mali for it.', title: 'Niger', published: '2024-01-02' })
    expect(drafts.now()).toMatchObject([
      { title: 'Mali thanks Russia', byline: 'Amina Diallo', published: '2023-03-18', basis: { is: 'line' } },
      { title: 'Niger', published: '2024-01-02', basis: { is: 'page' } },
    ])
    drafts.edit('article-1', { title: 'Corrected', published: '2023-03' })
    drafts.edit('article-2', { byline: 'A. D.' })
    reader.answer()
    reader.answer()
    expect(drafts.now()[0]?.title).toBe('Corrected')
    const made = drafts.assemble('collection-1', 'Mine')
    reader.answer()
    const decoded = decodeDataset(await made)
    const documents = decoded.ok ? decoded.dataset.documents : []
    expect(documents.map(({ title, byline, published }) => [title['en'], byline, published?.date])).toEqual([
      ['Corrected', 'Amina Diallo', '2023-03'],
      ['Niger', 'A. D.', '2024-01-02'],
    ])
    expect(documents.map(({ published }) => published?.basis['en'])).toEqual([
      'Given by who added the article.',
      'Given by the page itself.',
    ])
  })

  it('can be cancelled while they are read, and the others go on', () => {
    const { reader, drafts, states } = begin()
    for (const text of texts) drafts.add('', { text })
    drafts.remove('article-1')
    expect(reader.stopped).toEqual(['article-1'])
    expect(states()).toEqual(['reading'])
    reader.answer()
    expect(states()).toEqual(['read'])
  })

  it('say that they could not be read where the worker breaks, and the others go on', () => {
    const { reader, drafts, states } = begin()
    for (const text of texts) drafts.add('', { text })
    reader.breakDown()
    expect(states()).toEqual(['failed', 'reading'])
  })
})
