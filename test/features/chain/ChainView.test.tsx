import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answer } from '../../../src/domain/chain/question.ts'
import { selectVisible } from '../../../src/store/selectors.ts'
import { renderApp, wordsOf } from '../renderApp.tsx'
import { links, lookup, open, withScreen } from './openChain.tsx'
import { present } from '../present.ts'
import type { Language } from '../../../src/domain/language/languages.ts'

const nameOf = (id: string, language: Language) => lookup.entity.get(id)?.labels[language] ?? ''

beforeEach(withScreen)

describe('the pages of a chain', () => {
  it('have the sentence of every link, as the article has it, beside what it says in English', () => {
    const { found } = open({ from: 'united-states', to: 'mali' })
    const [chain] = found.chains
    expect(links().length).toBe(chain?.links.length)
    for (const [at, link] of (chain?.links ?? []).entries()) {
      const [evidence] = link.evidence
      if (evidence === undefined) throw new Error('A link without evidence')
      const page = within(present(links()[at]))
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
          language === 'en' ? `Link ${at + 1} of ${count}, asserted` : `الحلقة ${at + 1} من ${count}، مقرَّر`,
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
    const { user, found } = open({ from: 'united-states', to: 'mali' })
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
    expect(said.some((text) => text.includes(`Weakest link: ${ends.join(' – ')}`))).toBe(true)
  })
})

describe('the head of a chain', () => {
  it('says first that no sentence names both ends, and praises no chain that no article draws', () => {
    open({ from: 'united-states', to: 'mali' })
    const [head] = screen.getAllByRole('status').filter(({ textContent }) => /asserted by the text/.test(textContent))
    const text = present(head).textContent.replace(/[\u2066-\u2069]/g, '')
    expect(text).toMatch(/^No sentence names both (the )?United States and Mali\.Its links come from 2 articles;/)
    expect(present(head).querySelector('[data-drawn]')).toHaveAttribute('data-drawn', 'false')
  })

  it('of two that one article joins does neither', () => {
    open({ from: 'russia', to: 'mali' })
    const [head] = screen.getAllByRole('status').filter(({ textContent }) => /asserted by the text/.test(textContent))
    expect(present(head).textContent).not.toMatch(/names both|articles/)
    expect(present(head).querySelector('[data-drawn]')).toHaveAttribute('data-drawn', 'true')
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

describe('the question', () => {
  it('waits for its first empty end, ready to be typed into', () => {
    open({ from: null, to: null })
    expect(screen.getAllByRole('combobox')[0]).toHaveFocus()
  })

  it('of one who is chosen already waits for the other end', () => {
    open({ from: 'mali', to: null })
    expect(screen.getAllByRole('combobox')[1]).toHaveFocus()
  })
})
