import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answer } from '../../../src/domain/chain/question'
import type { ChainRule } from '../../../src/domain/chainRule'
import { lookupOf } from '../../../src/domain/lookup'
import { selectVisible } from '../../../src/store/selectors'
import { ChainView } from '../../../src/panels/chain/ChainView'
import type { Language } from '../../../src/store/settings'
import { dataset, renderApp, wordsOf } from '../renderApp'

const lookup = lookupOf(dataset)
const nameOf = (id: string, language: Language) => lookup.entity.get(id)?.labels[language] ?? ''

interface Question {
  readonly from: string | null
  readonly to: string | null
  readonly rule?: ChainRule
}

function open({ from, to, rule = 'any' }: Question, language: Language = 'en') {
  const rendered = renderApp(<ChainView />, { language })
  act(() => {
    rendered.store.getState().openChain(from, to)
    rendered.store.getState().setChain({ rule })
  })
  const found = answer(selectVisible(rendered.store.getState()).relations, lookup, { from, to, rule })
  return { ...rendered, found }
}

const links = () => screen.queryAllByRole('article')

beforeEach(() => {
  const nothing = () => undefined
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: nothing, removeEventListener: nothing }))
  Element.prototype.scrollIntoView = () => undefined
})

describe('the pages of a chain', () => {
  it('have the sentence of every link, as the article has it, beside what it says in English', () => {
    const { found } = open({ from: 'united-states', to: 'mali' })
    const [chain] = found.chains
    expect(links().length).toBe(chain?.links.length)
    for (const [at, link] of (chain?.links ?? []).entries()) {
      const [evidence] = link.evidence
      if (evidence === undefined) throw new Error('A link without evidence')
      const page = within(links()[at] ?? document.body)
      expect(links()[at]?.querySelector('blockquote')?.textContent).toBe(wordsOf(evidence))
      expect(links()[at]?.querySelector('[lang="en"]')).not.toBeNull()
      expect(page.getByRole('button', { name: 'Show in article' })).toBeVisible()
    }
  })

  for (const language of ['en', 'ar'] as const) {
    it(`name each link by its number, its stance and its relation (${language})`, () => {
      const { found } = open({ from: 'united-states', to: 'mali' }, language)
      const count = found.chains[0]?.links.length ?? 0
      for (const [at, link] of links().entries()) {
        const label = (link.getAttribute('aria-label') ?? '').replace(/[\u2066-\u2069]/g, '')
        expect(label).toContain(
          language === 'en' ? `Link ${at + 1} of ${count}, asserted` : `الحلقة ${at + 1} من ${count}، مؤكَّد`,
        )
      }
      expect(links().length).toBeGreaterThan(1)
      expect(screen.getByText(language === 'en' ? 'English translation' : 'الترجمة الإنجليزية')).toBeInTheDocument()
    })
  }

  it('are walked by the arrow keys, which go with the reading direction', async () => {
    const { user } = open({ from: 'united-states', to: 'mali' })
    await user.keyboard('{ArrowRight}')
    expect(links()[0]).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(links().at(-1)).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(links().at(-2)).toHaveFocus()
  })

  it('are walked the other way in Arabic', async () => {
    const { user } = open({ from: 'united-states', to: 'mali' }, 'ar')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(links()[1]).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(links()[0]).toHaveFocus()
  })

  it('turn to a further sentence of a link', async () => {
    const { user, found } = open({ from: 'russia', to: 'mali' })
    const evidence = found.chains[0]?.links[0]?.evidence ?? []
    expect(evidence.length).toBeGreaterThan(1)
    const quote = () => links()[0]?.querySelector('blockquote')?.textContent
    const [first, second] = evidence
    expect(quote()).toBe(first && wordsOf(first))
    await user.click(screen.getByRole('button', { name: 'Next sentence of this link' }))
    expect(quote()).toBe(second && wordsOf(second))
    await user.click(screen.getByRole('button', { name: 'Previous sentence of this link' }))
    expect(quote()).toBe(first && wordsOf(first))
  })

  it('open the article at the very words, and come back to the same page', async () => {
    const { user, store, found } = open({ from: 'united-states', to: 'mali' })
    const evidence = found.chains[0]?.links[1]?.evidence[0]
    const [, button] = screen.getAllByRole('button', { name: 'Show in article' })
    if (button === undefined || evidence === undefined) throw new Error('No second link')
    await user.click(button)
    expect(store.getState().reading).toMatchObject({
      document: evidence.document,
      span: { start: evidence.start, end: evidence.end },
    })
    expect(screen.queryAllByRole('article')).toEqual([])
    act(() => store.getState().closeReading())
    expect(links().length).toBeGreaterThan(1)
    expect(button).toHaveFocus()
  })

  it('name the weakest link and whose claim it is', () => {
    const claimed = ['guinea', 'mauritania', 'burkina-faso', 'algeria'].flatMap((to) => {
      const chain = answer(selectVisible(renderApp(null).store.getState()).relations, lookup, {
        from: 'china',
        to,
        rule: 'any',
      }).chains[0]
      return chain !== undefined && chain.links[chain.weakest]?.stance !== 'asserted' ? [{ to, chain }] : []
    })
    const [sample] = claimed
    if (sample === undefined) throw new Error('Every chain is asserted')
    open({ from: 'china', to: sample.to })
    const { entities, weakest } = sample.chain
    const ends = entities.slice(weakest, weakest + 2).map((id) => nameOf(id, 'en'))
    const said = screen
      .getAllByRole('status')
      .map(({ textContent }) => (textContent ?? '').replace(/[\u2066-\u2069]/g, ''))
    expect(said.some((text) => text.startsWith(`Weakest link: ${ends.join(' – ')}`))).toBe(true)
  })
})

describe('the question', () => {
  it('finds an entity by what is typed, in either script, and asks about it', async () => {
    const { user, store } = open({ from: null, to: null })
    const first = screen.getByRole('combobox', { name: 'First actor' })
    await user.click(first)
    await user.keyboard('unit')
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('United States')
    await user.keyboard('{Enter}')
    expect(store.getState().chain?.from).toBe('united-states')
    expect(first).toHaveValue('United States')
    await user.click(screen.getByRole('combobox', { name: 'Second actor' }))
    await user.keyboard('روسي{Enter}')
    expect(store.getState().chain?.to).toBe('russia')
    expect(links().length).toBe(1)
  }, 20_000)

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

  it('says so when nobody has that name', async () => {
    const { user } = open({ from: null, to: null })
    await user.click(screen.getByRole('combobox', { name: 'First actor' }))
    await user.keyboard('zzz')
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
    await user.click(pairs[0] ?? document.body)
    expect(links().length).toBeGreaterThan(1)
  })

  it('needs two ends', () => {
    open({ from: 'mali', to: 'mali' })
    expect(screen.getByText('Twice the same actor')).toBeVisible()
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
    expect(screen.getByText(/^Every relation that some sentence affirms/)).toBeVisible()
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
    await user.click(cards[2] ?? document.body)
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

describe('taking a chain along', () => {
  it('copies a note for each link with its sentence, and none of the marks of direction', async () => {
    const { user, found } = open({ from: 'united-states', to: 'mali' })
    const written = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Copy chain as footnotes' }))
    await waitFor(() => expect(written).toHaveBeenCalled())
    const [text] = written.mock.calls[0] ?? ['']
    for (const [at, { evidence }] of (found.chains[0]?.links ?? []).entries()) {
      expect(text).toContain(`${at + 1}. “`)
      expect(text).toContain(evidence[0] === undefined ? 'no evidence' : wordsOf(evidence[0]))
    }
    expect(text).not.toMatch(/[\u2066-\u2069]/)
    expect(await screen.findByText('2 footnotes copied (Chicago)')).toBeInTheDocument()
  })

  it('shows the chain on the graph and makes room for it', async () => {
    const { user, store } = open({ from: 'united-states', to: 'mali' })
    await user.click(screen.getByRole('button', { name: 'Show on network' }))
    expect(store.getState().chain?.drawn).toBe(true)
    expect(links()).toEqual([])
  })
})
