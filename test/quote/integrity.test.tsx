import { webcrypto } from 'node:crypto'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset, Document } from '../../src/domain/dataset/dataset.ts'
import { EvidencePanel } from '../../src/features/evidence/EvidencePanel.tsx'
import { dataset, relationOf, renderApp } from '../features/renderApp.tsx'
import { present } from '../features/present.ts'

const arms = relationOf('russia', 'supplies-arms', 'mali')

/** A fresh dataset each time: what is known of a text is remembered with its document. */
function withArticle(change: (document: Document) => Document): Dataset {
  return {
    ...dataset,
    documents: dataset.documents.map((one) => (one.id === 'mali-aircraft' ? change({ ...one }) : { ...one })),
  }
}

const same = () => withArticle((document) => document)
/** Another number of aircraft, as long as the first: every offset still fits. */
const tampered = () => withArticle((document) => ({ ...document, text: document.text.replace('20 طائرة', '90 طائرة') }))

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>()
  // The test's page has no `subtle` of its own; a browser has one.
  vi.stubGlobal('crypto', {
    subtle: { digest: (name: string, bytes: Uint8Array) => webcrypto.subtle.digest(name, Buffer.from(bytes)) },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const open = (data: Dataset, language: 'en' | 'ar' = 'en') =>
  renderApp(<EvidencePanel />, { data, language, selection: { kind: 'relation', id: arms.id, evidence: 0 } })

describe.each([
  ['en', /Verbatim/, /Characters 626–859 of 4,670 in the article.*The text is unchanged/, 'This sentence is withheld'],
  ['ar', /مطابق حرفياً/, /الأحرف 626–859 من 4,670 في المقال.*لم يتغيّر النص/, 'حُجبت هذه الجملة'],
] as const)('in %s', (language, seal, detail, withheld) => {
  it('a quote whose text has the hash of the dataset bears a seal that says where it stands', async () => {
    const { user } = open(same(), language)
    const seals = await screen.findAllByRole('button', { name: seal })
    expect(seals).toHaveLength(arms.evidence.length)
    const { start, end } = arms.evidence[1] ?? { start: 0, end: 0 }
    await user.click(present(seals[1]))
    const said = new RegExp(detail.source.replace('626–859', `${start}–${end}`))
    expect(await screen.findByText(said, { selector: 'p' })).toHaveTextContent(
      dataset.documents.find(({ id }) => id === 'mali-aircraft')?.sha256 ?? '—',
    )
  })

  it('a text that was edited is not shown as a quote', async () => {
    const { container } = open(tampered(), language)
    expect(await screen.findAllByRole('heading', { name: withheld })).toHaveLength(arms.evidence.length)
    expect(container.querySelector('blockquote')).toBeNull()
    expect(screen.queryByRole('button', { name: seal })).toBeNull()
  })
})

it('says both hashes of a text that was edited, and leads to the article', async () => {
  const { user, store } = open(tampered())
  const [card] = await screen.findAllByRole('article')
  await screen.findAllByRole('heading', { name: 'This sentence is withheld' })
  const hashes = [...(card?.querySelectorAll('dd') ?? [])].map((one) => one.textContent)
  expect(hashes[0]).toBe(dataset.documents.find(({ id }) => id === 'mali-aircraft')?.sha256)
  expect(hashes[1]).toMatch(/^[0-9a-f]{64}$/)
  expect(hashes[1]).not.toBe(hashes[0])
  await user.click(within(present(card)).getByRole('button', { name: 'Read the article' }))
  expect(store.getState().reading).toMatchObject({ document: 'mali-aircraft', span: null })
})

it('withholds a range that is not whole sentences of the text', async () => {
  const data: Dataset = {
    ...same(),
    relations: dataset.relations.map((one) =>
      one.id === arms.id
        ? {
            ...one,
            evidence: one.evidence.map((evidence, at) =>
              at === 0 ? { ...evidence, end: evidence.end - 3 } : evidence,
            ),
          }
        : one,
    ),
  }
  const { container } = open(data)
  expect(
    await screen.findByText(/not found in the article: characters 0–\d+ are not whole sentences/),
  ).toBeInTheDocument()
  expect(container.querySelectorAll('blockquote')).toHaveLength(arms.evidence.length - 1)
})

describe('a text that cannot be checked is shown, and said to be unchecked', () => {
  it('where the dataset carries no hash', async () => {
    const { user } = open(withArticle(({ sha256: _, ...document }) => document))
    const [seal] = screen.getAllByRole('button', { name: /Text not checked/ })
    await user.click(present(seal))
    expect(await screen.findByText(/carries no hash of this text/, { selector: 'p' })).toBeInTheDocument()
  })

  it('where the browser computes none', async () => {
    vi.stubGlobal('crypto', {})
    const { user } = open(same())
    const [seal] = screen.getAllByRole('button', { name: /Text not checked/ })
    await user.click(present(seal))
    expect(await screen.findByText(/the browser computes no hash/, { selector: 'p' })).toBeInTheDocument()
  })
})

it('hashes a text once, however many of its sentences are shown', async () => {
  const digest = vi.fn<typeof webcrypto.subtle.digest>((name, bytes) => webcrypto.subtle.digest(name, bytes))
  vi.stubGlobal('crypto', { subtle: { digest: (name: string, bytes: Uint8Array) => digest(name, Buffer.from(bytes)) } })
  open(same())
  expect(await screen.findAllByRole('button', { name: /Verbatim/ })).toHaveLength(arms.evidence.length)
  expect(digest).toHaveBeenCalledOnce()
})
