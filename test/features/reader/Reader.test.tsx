import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { known } from '../../../src/domain/dataset/lookup.ts'
import { excerpt as dataset, wholeDataset } from '../excerpt.ts'
import { remember } from '../../../src/ui/state/remembered.ts'
import { present } from '../present.ts'
import { article, atSentence, current, firstVisit, inside, lookup, open, supports, talks } from './openReader.tsx'

beforeEach(firstVisit)

describe.each([
  ['en', 'Article', /Article 1 of 7/, /94 relations|\d+ relations/, 'Back to the graph', /relations in this sentence/],
  ['ar', 'المقال', /المقال 1 من 7/, /علاقة/, 'العودة إلى الشبكة', /علاق.* في هذه الجملة/],
] as const)('the reader in %s', (language, name, at, relations, back, list) => {
  it('shows the whole article in its own language, under a title in the language of the page, and says which it is', () => {
    open({ language, ...atSentence })
    const reader = screen.getByRole('complementary', { name })
    expect(within(reader).getByText(at)).toBeInTheDocument()
    expect(within(reader).getByText(relations, { selector: 'header span' })).toBeInTheDocument()
    const title = within(reader).getByRole('heading', { level: 2 })
    expect(title).toHaveTextContent(present(article.title[language]))
    expect(title.closest('[lang]')).toHaveAttribute('lang', language)
    const own = inside('header').getAllByText(present(article.title['ar']))
    expect(own.map((one) => one.closest('[lang]')?.getAttribute('lang'))).toEqual(['ar'])
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

  it('tells screen readers the keys that step from sentence to sentence, and of letters only while they work', () => {
    open({ language, ...atSentence })
    const text = screen.getByRole('region', { name: language === 'en' ? 'Text of the article' : 'نص المقال' })
    expect(text).toHaveAccessibleDescription(/J.*K.*Enter/)
    expect(current()).toHaveAttribute('aria-keyshortcuts', 'J K ArrowDown ArrowUp')
    expect(document.querySelectorAll('[data-sentence][aria-keyshortcuts]')).toHaveLength(1)
    const legend = within(screen.getByRole('contentinfo'))
    expect(legend.getByText('J')).toBeInTheDocument()
    act(() => remember('sanad.letterKeys', 'off'))
    expect(text).not.toHaveAccessibleDescription(/J|K/)
    expect(text).toHaveAccessibleDescription(/Enter/)
    expect(current()).toHaveAttribute('aria-keyshortcuts', 'ArrowDown ArrowUp')
    expect(legend.queryByText('J')).not.toBeInTheDocument()
  })

  it('closes to where one was', async () => {
    const { user, store } = open({ language })
    await user.click(inside('header').getByRole('button', { name: back }))
    expect(store.getState().reading).toBeNull()
    expect(store.getState().highlight).toBeNull()
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
    const all = wholeDataset.relations.flatMap(({ evidence }) => evidence)
    const several = all.filter(({ document: id, start, end }) => {
      const { sentences } = known(lookup.document, id)
      return sentences.filter((one) => one.start < end && one.end > start).length > 1
    })
    expect(several.length).toBeGreaterThan(0)
    const { store } = open()
    for (const { document: id, start, end } of [...several.slice(0, 5), ...all.slice(0, 5)]) {
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

describe('translation', () => {
  const english = talks.translations?.['en'] ?? ''

  it('stands beneath every sentence in English, beside it or nowhere, and its place is remembered', async () => {
    const { user, store, unmount } = open(atSentence)
    expect(inside('header').getByRole('radio', { name: 'Beneath' })).toBeChecked()
    expect(screen.getByText(english)).toHaveAttribute('lang', 'en')
    const translated = article.sentences.filter(({ role }) => role !== 'furniture')
    expect(document.querySelectorAll('[data-translation]')).toHaveLength(translated.length)
    await user.click(inside('header').getByRole('radio', { name: 'Side by side' }))
    await user.click(inside('header').getByRole('radio', { name: 'None' }))
    expect(screen.queryByText(english)).not.toBeInTheDocument()
    expect(store.getState().translation).toBe(false)
    unmount()
    open(atSentence)
    expect(inside('header').getByRole('radio', { name: 'Side by side' })).toBeChecked()
  })

  it('is not there in Arabic, the language of the article, until it is asked for', async () => {
    const { user, store } = open({ ...atSentence, language: 'ar' })
    expect(inside('header').getByRole('radio', { name: 'بلا ترجمة' })).toBeChecked()
    expect(document.querySelector('[data-translation]')).toBeNull()
    await user.click(inside('header').getByRole('radio', { name: 'تحت النص' }))
    expect(screen.getByText(english)).toHaveAttribute('lang', 'en')
    expect(store.getState().translation).toBe(true)
  })

  it('comes for one sentence on demand', async () => {
    const { user, store } = open(atSentence)
    act(() => store.getState().setTranslation(false))
    await user.click(inside('section').getByRole('button', { name: 'Translate this sentence' }))
    expect(screen.getByText(english)).toBeInTheDocument()
    expect(document.querySelectorAll('[data-translation]')).toHaveLength(1)
    await user.click(inside('section').getByRole('button', { name: 'Hide the translation' }))
    expect(screen.queryByText(english)).not.toBeInTheDocument()
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
