import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { VocabularyDialog } from '../../../src/features/vocabulary/VocabularyDialog.tsx'
import type { Language } from '../../../src/domain/language/languages.ts'
import { aDataset } from '../../domain/aDataset.ts'
import { giveDialogs } from '../dialogs.ts'
import { present } from '../present.ts'
import { renderApp } from '../renderApp.tsx'
import { definedDataset } from './definedDataset.ts'

beforeAll(giveDialogs)

const bare = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const entryOf = (name: string) => present(screen.getByRole('heading', { level: 4, name }).closest('li'))
const open = (data = definedDataset(), language: Language = 'en') => renderApp(<VocabularyDialog />, { data, language })

describe('the vocabulary', () => {
  it.each([
    [
      'en',
      'What the relations mean',
      'supplies arms to',
      'Weapons change hands.',
      'When not to use it: A promise is no delivery.',
      'An event · This one neither binds nor divides',
      'News',
    ],
    [
      'ar',
      'معجم العلاقات',
      'تسليح',
      'ينتقل سلاح من يد إلى يد.',
      'متى لا يُستعمل: الوعد ليس توريداً.',
      'حدث · هذا النوع لا يجمع ولا يفرّق',
      'خبر',
    ],
  ] as const)(
    'says of a type what it means, when not to use it, and how it differs (%s)',
    (language, title, name, ...texts) => {
      open(definedDataset(), language)
      expect(screen.getByRole('dialog', { name: title })).toBeVisible()
      const said = [...entryOf(name).querySelectorAll('p, figcaption')].map(({ textContent }) => bare(textContent))
      expect(said).toEqual(expect.arrayContaining([...texts]))
    },
  )

  it('counts types and categories, and says what a category does', () => {
    open()
    expect(screen.getByText(/2 types of relation.* .?in 2 categories/)).toBeVisible()
    const military = screen.getByRole('region', { name: 'Military' })
    expect(within(military).getByText('These relations bind, unless noted.')).toBeVisible()
  })

  it('quotes the example in its own language and direction, and translates it for users of another', () => {
    open()
    const quote = present(entryOf('supplies arms to').querySelector('blockquote'))
    expect(quote).toHaveTextContent('مالي تتسلّم 20 طائرة من روسيا.')
    expect(quote).toHaveAttribute('lang', 'ar')
    expect(quote).toHaveAttribute('dir', 'rtl')
    expect(screen.getByText('Mali receives 20 aircraft from Russia.')).toHaveAttribute('lang', 'en')
  })

  it('quotes nothing from an article whose text was changed', () => {
    const { store } = open()
    expect(entryOf('supplies arms to').querySelector('blockquote')).toBeVisible()
    act(() => store.setState({ withheld: new Set(['news']) }))
    expect(entryOf('supplies arms to').querySelector('blockquote')).toBeNull()
  })

  it('goes to the type for which it was opened', () => {
    const { store } = open()
    const heading = screen.getByRole('heading', { name: 'has good relations with' })
    expect(heading).not.toHaveFocus()
    act(() => store.getState().openVocabulary('good-relations'))
    expect(heading).toHaveFocus()
  })

  it('finds types by the words of their definitions, and says so when there are none', async () => {
    const { user } = open()
    const field = screen.getByRole('searchbox', { name: 'Find a type of relation' })
    await user.type(field, 'HANDS')
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'supplies arms to',
    ])
    expect(screen.queryByRole('region', { name: 'Diplomacy' })).toBeNull()
    await user.type(field, 'qqq')
    expect(screen.getByText('No type of relation has these words.')).toBeVisible()
  })

  it('shows only the relations of a type, and closes', async () => {
    const { user, store } = open()
    store.getState().openVocabulary(null)
    store.getState().setDrawer(true)
    expect(within(entryOf('supplies arms to')).getByText('1 relation')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Show only these: .?supplies arms to/ }))
    expect(store.getState()).toMatchObject({ dialog: 'none', drawer: false })
    expect(store.getState().filters.relationType).toEqual(new Set(['good-relations']))
  })

  it('still shows a type alone when it is asked for again', async () => {
    const { user, store } = open()
    const button = screen.getByRole('button', { name: /^Show only these: .?supplies arms to/ })
    await user.click(button)
    await user.click(button)
    expect(store.getState().filters.relationType).toEqual(new Set(['good-relations']))
  })

  it('is printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('of a dataset without definitions lists the names and says so', () => {
    open(aDataset())
    expect(screen.getByText(/This dataset does not define them/)).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(2)
    expect(screen.queryByText('When not to use it:')).toBeNull()
  })
})
