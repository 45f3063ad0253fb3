import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sentence, Span } from '../../src/domain/dataset'
import { known, lookupOf } from '../../src/domain/lookup'
import { relationsReadUpTo, stepReading, supportsIn } from '../../src/domain/readingRelations'
import { Reader } from '../../src/reader/Reader'
import type { Language } from '../../src/store/settings'
import { dataset, relationOf, renderApp } from '../panels/renderApp'

const lookup = lookupOf(dataset)
const article = known(lookup.document, 'mali-aircraft')
const supports = supportsIn(dataset, article)
const sentence = (words: string): Sentence => {
  const at = article.text.indexOf(words)
  const found = article.sentences.find(({ start, end }) => start <= at && at < end)
  if (found === undefined) throw new Error(`No sentence has ${words}`)
  return found
}
const talks = sentence('وتشهد العلاقات بين مالي وبوركينا فاسو')

interface Options {
  readonly language?: Language
  readonly document?: string
  readonly at?: { readonly sentence?: string; readonly span?: Span }
}

function open({ language = 'en', document = article.id, at = {} }: Options = {}) {
  const view = renderApp(<Reader />, { language })
  act(() => view.store.getState().openReading(document, at))
  return view
}

const atSentence = { at: { sentence: talks.id } }
const elementOf = (id: string) => {
  const found = document.getElementById(`reading-${id}`)
  if (found === null) throw new Error(`${id} is not on the page`)
  return found
}
/** Looking for a name among the hundred buttons that mentions are takes seconds in jsdom: the place narrows it down. */
const inside = (place: 'header' | 'section') => {
  const found = document.querySelector<HTMLElement>(place)
  if (found === null) throw new Error(`There is no ${place}`)
  return within(found)
}
const current = () => document.querySelector('[data-sentence][aria-current="true"]')

vi.setConfig({ testTimeout: 20_000 })

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('min-width') || query.includes('reduce'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  Element.prototype.scrollBy = vi.fn<() => void>()
})

describe.each([
  ['en', 'Article', /Article 1 of 7/, /94 relations|\d+ relations/, 'Back to the graph', /relations in this sentence/],
  ['ar', 'المقال', /المقال 1 من 7/, /علاقة/, 'العودة إلى الشبكة', /علاق.* في هذه الجملة/],
] as const)('the reader in %s', (language, name, at, relations, back, list) => {
  it('shows the whole article in its own language, and says which it is', () => {
    open({ language, ...atSentence })
    const reader = screen.getByRole('complementary', { name })
    expect(within(reader).getByText(at)).toBeInTheDocument()
    expect(within(reader).getByText(relations, { selector: 'header span' })).toBeInTheDocument()
    const title = within(reader).getByRole('heading', { level: 2 })
    expect(title).toHaveTextContent(article.title['ar'] ?? '')
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'ar')
    const text = within(reader).getByRole('article')
    expect(text).toHaveAttribute('lang', 'ar')
    expect(text).toHaveAttribute('dir', 'rtl')
    const parts = [...text.querySelectorAll('[data-sentence], [data-gap]')].map(({ textContent }) => textContent)
    expect(parts.join('')).toBe(article.text)
  })

  it('lists what the sentence supports, each relation as a whole sentence', () => {
    open({ language, ...atSentence })
    const box = screen.getByRole('region', { name: list })
    const expected = supports.get(talks.id) ?? []
    expect(within(box).getAllByRole('listitem')).toHaveLength(expected.length)
    const first = expected[0]?.relation
    if (first === undefined) throw new Error('The sentence supports nothing')
    const type = known(lookup.relationType, first.type).labels[language] ?? ''
    const ends = [first.source, first.target].map((id) => known(lookup.entity, id).labels[language] ?? '')
    const row = within(box).getAllByRole('button', { name: new RegExp(`${ends[0]}.*${ends[1]}`) })
    expect(row.some(({ textContent }) => textContent.includes(type))).toBe(true)
  })

  it('closes to where one was', async () => {
    const { user, store } = open({ language })
    await user.click(inside('header').getByRole('button', { name: back }))
    expect(store.getState().reading).toBeNull()
    expect(store.getState().lit).toBeNull()
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })
})

describe('the text', () => {
  it.each(dataset.documents.map(({ id }) => id))('of %s loses no character', (id) => {
    open({ document: id })
    const text = screen.getByRole('article')
    const parts = [...text.querySelectorAll('[data-sentence], [data-gap]')].map(({ textContent }) => textContent)
    expect(parts.join('')).toBe(known(lookup.document, id).text)
  })

  it('marks exactly the words that one came to see', () => {
    const all = dataset.relations.flatMap(({ evidence }) => evidence)
    const several = all.filter(({ document: id, start, end }) => {
      const { sentences } = known(lookup.document, id)
      return sentences.filter((one) => one.start < end && one.end > start).length > 1
    })
    expect(several.length).toBeGreaterThan(0)
    const { store } = open()
    for (const { document: id, start, end } of [...several, ...all.slice(0, 20)]) {
      act(() => store.getState().openReading(id, { span: { start, end } }))
      const marked = [...document.querySelectorAll('[data-marked]')].map(({ textContent }) => textContent)
      expect(marked.join('')).toBe(known(lookup.document, id).text.slice(start, end))
    }
  })

  it('marks a part of a sentence, and words that begin at the first character', () => {
    open({ at: { span: { start: 0, end: 4 } } })
    const marked = [...document.querySelectorAll('[data-marked]')].map(({ textContent }) => textContent)
    expect(marked).toEqual(['مالي'])
  })

  it('says in each part what it is: numbers as the locator has them, roles, repetitions', () => {
    open()
    expect(screen.getByRole('img', { name: 'Paragraph 8' })).toBeInTheDocument()
    expect(screen.getAllByText(/Caption.*, repeated/)).toHaveLength(3)
    expect(screen.getAllByText('Page furniture').length).toBeGreaterThan(0)
    expect(screen.getByText('Subheading')).toBeInTheDocument()
  })

  it('says where the source breaks off', () => {
    open({ document: 'qaeda-assassination' })
    expect(screen.getByText('The source breaks off here.')).toBeInTheDocument()
    expect(screen.getByText('The source shows no more of this article.')).toBeInTheDocument()
  })
})

describe('both ways', () => {
  it('the sentence that is read lights what it supports; one that is pointed at, that instead', async () => {
    const { user, store } = open(atSentence)
    const idsOf = (one: Sentence) => new Set((supports.get(one.id) ?? []).map(({ relation }) => relation.id))
    expect(store.getState().lit).toEqual(idsOf(talks))
    const other = sentence('وقال وزير الدفاع المالي')
    await user.hover(elementOf(other.id))
    expect(store.getState().lit).toEqual(idsOf(other))
    expect(screen.getByRole('region', { name: /relations in this sentence/ })).toHaveTextContent(
      `${idsOf(other).size} relations`,
    )
    await user.unhover(elementOf(other.id))
    expect(store.getState().lit).toEqual(idsOf(talks))
  })

  it('a sentence that supports nothing lights nothing', async () => {
    const { user, store } = open(atSentence)
    const silent = article.sentences.find(({ id }) => !supports.has(id))
    await user.hover(elementOf(silent?.id ?? ''))
    expect(store.getState().lit).toBeNull()
  })

  it('what is pointed at in the graph lights its sentences', () => {
    const { store } = open(atSentence)
    const arms = relationOf('russia', 'supplies-arms', 'mali')
    act(() => store.getState().setHover({ kind: 'relation', id: arms.id }))
    const lit = [...document.querySelectorAll('[data-lit]')].map((one) => one.getAttribute('data-sentence'))
    expect(lit.length).toBeGreaterThan(0)
    expect(new Set(lit)).toEqual(
      new Set(
        article.sentences
          .filter(({ id }) => supports.get(id)?.some(({ relation }) => relation.id === arms.id))
          .map(({ id }) => id),
      ),
    )
    act(() => store.getState().setHover(null))
    expect(document.querySelector('[data-lit]')).toBeNull()
  })

  it('a mention selects its entity, and words for several each in turn', async () => {
    const { user, store } = open(atSentence)
    const both = within(elementOf(talks.id)).getByRole('button', { name: 'يصفهما' })
    expect(both).toHaveAttribute('title', expect.stringMatching(/not named by these words/))
    await user.click(both)
    const first = store.getState().selection
    await user.click(both)
    const second = store.getState().selection
    expect(new Set([first, second].map((one) => (one.kind === 'entity' ? one.id : '')))).toEqual(
      new Set(['mali', 'burkina-faso']),
    )
    expect(both).toHaveAttribute('aria-pressed', 'true')
  })

  it('a listed relation opens at the evidence that stands in this sentence', async () => {
    const { user, store } = open(atSentence)
    const support = (supports.get(talks.id) ?? []).find(
      ({ relation, evidence }) => relation.evidence[0] !== evidence[0],
    )
    if (support === undefined) throw new Error('All that it supports is said here first')
    const { relation, evidence } = support
    await user.click(document.querySelector<HTMLElement>(`[data-support="${relation.id}"]`) ?? document.body)
    expect(store.getState().selection).toEqual({
      kind: 'relation',
      id: relation.id,
      evidence: relation.evidence.findIndex((one) => one === evidence[0]),
    })
  })
})

describe('the keyboard', () => {
  it('goes from sentence to sentence, one stop of Tab for all, and to the list and back', async () => {
    const { user, store } = open(atSentence)
    expect(document.activeElement).toBe(elementOf(talks.id))
    expect(document.querySelectorAll('[data-sentence][tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{ArrowDown}')
    const next = stepReading(article, { sentence: talks.id, span: null }, 1)
    expect(store.getState().reading?.sentence).toBe(next?.id)
    expect(current()).toBe(document.activeElement)
    expect(document.activeElement).toBe(elementOf(next?.id ?? ''))
    await user.keyboard('{ArrowUp}{Enter}')
    expect(document.activeElement?.closest('section')).toHaveAccessibleName(/relations in this sentence/)
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(elementOf(talks.id))
    expect(store.getState().reading).not.toBeNull()
  })

  it('reaches the mentions of the sentence that is read, and no others', async () => {
    const { user, store } = open(atSentence)
    const reachable = [...document.querySelectorAll('[data-mention][tabindex="0"]')]
    expect(reachable.length).toBeGreaterThan(5)
    expect(reachable.every((one) => elementOf(talks.id).contains(one))).toBe(true)
    await user.tab()
    expect(document.activeElement).toBe(reachable[0])
    await user.keyboard('{Enter}')
    expect(store.getState().selection.kind).toBe('entity')
    expect(store.getState().reading?.sentence).toBe(talks.id)
  })
})

describe('translation', () => {
  const english = talks.translations?.['en'] ?? ''

  it('stands beneath every sentence, beside it, or nowhere, and the choice is remembered', async () => {
    const { user, unmount } = open(atSentence)
    expect(screen.queryByText(english)).not.toBeInTheDocument()
    await user.click(inside('header').getByRole('radio', { name: 'Beneath' }))
    expect(screen.getByText(english)).toHaveAttribute('lang', 'en')
    const translated = article.sentences.filter(({ role }) => role !== 'furniture')
    expect(document.querySelectorAll('[data-translation]')).toHaveLength(translated.length)
    unmount()
    open(atSentence)
    expect(inside('header').getByRole('radio', { name: 'Beneath' })).toBeChecked()
    expect(screen.getByText(english)).toBeInTheDocument()
  })

  it('comes for one sentence on demand', async () => {
    const { user } = open(atSentence)
    await user.click(inside('section').getByRole('button', { name: 'Translate this sentence' }))
    expect(screen.getByText(english)).toBeInTheDocument()
    expect(document.querySelectorAll('[data-translation]')).toHaveLength(1)
    await user.click(inside('section').getByRole('button', { name: 'Hide the translation' }))
    expect(screen.queryByText(english)).not.toBeInTheDocument()
  })
})

describe('reading along', () => {
  it('leaves in the graph what has been read, and puts everything back', async () => {
    const { user, store } = open(atSentence)
    await user.click(inside('header').getByRole('button', { name: 'Read along' }))
    expect(store.getState().scope).toEqual(relationsReadUpTo(article, talks.id, dataset))
    const next = stepReading(article, { sentence: talks.id, span: null }, 1)
    act(() => store.getState().readSentence(next?.id ?? ''))
    expect(store.getState().scope).toEqual(relationsReadUpTo(article, next?.id ?? null, dataset))
    expect(document.querySelectorAll('[data-ahead]').length).toBeGreaterThan(0)
    await user.click(inside('header').getByRole('button', { name: 'Read along' }))
    expect(store.getState().scope).toBeNull()
  })
})

it('turns to the next article and no further than the last', async () => {
  const { user, store } = open()
  expect(inside('header').getByRole('button', { name: 'Previous article' })).toBeDisabled()
  await user.click(inside('header').getByRole('button', { name: 'Next article' }))
  expect(store.getState().reading?.document).toBe(dataset.documents[1]?.id)
  act(() => store.getState().openReading(dataset.documents.at(-1)?.id ?? ''))
  expect(inside('header').getByRole('button', { name: 'Next article' })).toBeDisabled()
})

it('shows nothing for an article that is not there', () => {
  open({ document: 'no-such-article' })
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
})
