import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { dataset } from '../renderApp.tsx'
import { links, open, withScreen } from './openChain.tsx'
import { present } from '../present.ts'

beforeEach(withScreen)

describe('the question', () => {
  it('finds an entity by what is typed, in either script, and asks about it', async () => {
    const { user, store } = open({ from: null, to: null })
    const first = screen.getByRole('combobox', { name: 'First actor' })
    await user.click(first)
    await user.paste('uni')
    await user.keyboard('t')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('United States')
    await user.keyboard('{Enter}')
    expect(store.getState().chain?.from).toBe('united-states')
    expect(first).toHaveValue('United States')
    await user.click(screen.getByRole('combobox', { name: 'Second actor' }))
    await user.paste('روسي')
    await user.keyboard('{Enter}')
    expect(store.getState().chain?.to).toBe('russia')
    expect(links().length).toBe(1)
  })

  it('moves through the list by arrows, and Escape closes the list before it closes the view', async () => {
    const { user, store } = open({ from: 'mali', to: null }, 'ar')
    await user.click(screen.getByRole('combobox', { name: 'الطرف الثاني' }))
    await user.keyboard('{ArrowDown}{ArrowDown}')
    const [, , third] = screen.getAllByRole('option')
    expect(third).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Escape}')
    expect(screen.queryAllByRole('option')).toEqual([])
    expect(store.getState().chain).not.toBeNull()
    await user.keyboard('{Escape}')
    expect(store.getState().chain).toBeNull()
  })

  it('finds whom the search finds, and says so when nobody has that name', async () => {
    const { user } = open({ from: null, to: null })
    const field = screen.getByRole('combobox', { name: 'First actor' })
    await user.click(field)
    for (const [typed, name] of [
      ['Ghoita', 'Assimi Goïta'],
      ['goita', 'Assimi Goïta'],
      ['موسكو', 'Russia'],
    ] as const) {
      // Pasted over what stood there before, which lists once and not for each letter.
      await user.tripleClick(field)
      await user.paste(typed)
      expect(field).toHaveValue(typed)
      expect(screen.getAllByRole('option')[0]).toHaveTextContent(name)
    }
    await user.tripleClick(field)
    await user.paste('zzz')
    expect(screen.getByText('No actor of that name')).toBeVisible()
  })

  it('is turned round by one button', async () => {
    const { user, store } = open({ from: 'united-states', to: 'mali' })
    await user.click(screen.getByRole('button', { name: 'Swap the two' }))
    expect(store.getState().chain).toMatchObject({ from: 'mali', to: 'united-states' })
  })

  it('suggests pairs that have a chain', async () => {
    const { user } = open({ from: null, to: null })
    const pairs = screen.getAllByRole('button', { name: /How is .* connected to/ })
    expect(pairs.length).toBe(3)
    expect(pairs[0]).toHaveAccessibleName('How is Mali connected to the United States?')
    await user.click(present(pairs[0]))
    expect(links().length).toBeGreaterThan(1)
  })

  it('needs two ends', () => {
    open({ from: 'mali', to: 'mali' })
    expect(screen.getByText('The same actor twice')).toBeVisible()
    expect(links()).toEqual([])
  })

  it('takes an entity that this dataset does not have for none', () => {
    open({ from: 'atlantis', to: 'mali' })
    expect(screen.getByRole('combobox', { name: 'First actor' })).toHaveValue('')
    expect(screen.getByText('How are two actors connected?')).toBeVisible()
  })
})

describe('the rule', () => {
  it('is written out, and choosing another finds other chains', async () => {
    const { user, store } = open({ from: 'united-states', to: 'mali' })
    expect(screen.getByText(/^Any relation that a sentence affirms/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Asserted only' }))
    expect(store.getState().chain).toMatchObject({ rule: 'asserted', chosen: 0 })
    expect(screen.getByText(/^Only what an article asserts/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Cooperation only' }))
    expect(screen.getByText(/^Only relations of cooperation/)).toBeVisible()
  })

  it('lists the chains, and the chosen one is read', async () => {
    const { user, found } = open({ from: 'united-states', to: 'mali' })
    const cards = screen.getAllByRole('button', { name: /links?\u2069?, / })
    expect(cards.length).toBe(found.chains.length)
    expect(cards[0]).toHaveAttribute('aria-current', 'true')
    await user.click(present(cards[2]))
    expect(cards[2]).toHaveAttribute('aria-current', 'true')
    expect(links().length).toBe(found.chains[2]?.links.length)
  })

  for (const language of ['en', 'ar'] as const) {
    it(`that leaves two apart says what would connect them, and lets it in (${language})`, async () => {
      const { user, store } = open({ from: 'taiwan', to: 'mali', rule: 'asserted' }, language)
      expect(links()).toEqual([])
      expect(screen.getByRole('heading', { name: language === 'en' ? 'No chain' : 'لا سلسلة' })).toBeVisible()
      expect(
        screen.getByText(language === 'en' ? /would connect them:.*hypothetical/ : /قد يصل بينهما:.*افتراضية/),
      ).toBeVisible()
      await user.click(screen.getByRole('button', { name: language === 'en' ? 'Allow any relation' : 'اسمح بأي علاقة' }))
      expect(store.getState().chain?.rule).toBe('any')
      expect(links().length).toBeGreaterThan(0)
    })
  }

  it('goes by what the filters leave, and offers to clear them', async () => {
    const { user, store } = open({ from: 'russia', to: 'mali' })
    act(() => {
      for (const { id } of dataset.documents) store.getState().toggle('document', id)
    })
    expect(screen.getByText(/What is shown now has no chain/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(links().length).toBe(1)
  })
})

describe('a lens', () => {
  it('leaves only its own links, and is put away with the filters', async () => {
    const { user, store } = open({ from: 'russia', to: 'mali' })
    act(() => store.getState().setLens({ by: 'document', id: 'no-such-document' }))
    expect(links()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    expect(store.getState().lens).toBeNull()
    expect(links().length).toBe(1)
  })
})
