import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { pairOf } from '../../../src/domain/dataset/pair.ts'
import { PairPanel } from '../../../src/features/pair/PairPanel.tsx'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'
import { present } from '../present.ts'
import { dataset, relationOf, renderExcerpt, wordsOf } from '../renderApp.tsx'
import type { Language } from '../../../src/domain/language/languages.ts'

const { countOf } = sentenceOracle(dataset)
const pair = dataset.relations.filter((relation) => pairOf(relation) === 'mali|russia')
const arms = relationOf('russia', 'supplies-arms', 'mali')
const count = countOf(pair)

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const open = (id = 'mali|russia', language: Language = 'en') =>
  renderExcerpt(<PairPanel />, { language, selection: { kind: 'pair', id } })
const quotes = (root: HTMLElement) => [...root.querySelectorAll('blockquote')].map((one) => plain(one.textContent))
const cards = () => screen.getAllByRole('article')

beforeEach(() => localStorage.clear())

describe('the page of a pair', () => {
  it('has every sentence once, under the relations as sentences, the most documented first', () => {
    const { container } = open()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(/Mali.* and .*Russia/)
    const shown = quotes(container)
    expect(shown).toHaveLength(count)
    expect(new Set(shown).size).toBe(count)
    const heads = screen.getAllByRole('heading', { level: 4 }).map((one) => within(one).getByRole('button'))
    expect(heads).toHaveLength(pair.length)
    expect(heads[0]).toHaveAccessibleName(/Russia.*supplies arms to.*Mali/)
    const summary = new RegExp(`^${count} sentences .* ${pair.length} relations\\.`)
    expect([...container.querySelectorAll('p')].filter((one) => summary.test(plain(one.textContent)))).toHaveLength(1)
  })

  it('names everything that a sentence says, each a door to that sentence of its relation', async () => {
    const { user, store } = open()
    const both = cards().find((card) => within(card).queryByText('It also says:') !== null)
    if (both === undefined) throw new Error('No sentence of the two says several things')
    const [door] = within(both)
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('button'))
    const quoted = quotes(both)[0]
    await user.click(door ?? both)
    const { selection, lookup } = store.getState()
    if (selection.kind !== 'relation') throw new Error('No relation was opened')
    const evidence = lookup.relation.get(selection.id)?.evidence[selection.evidence]
    expect(pairOf(lookup.relation.get(selection.id) ?? arms)).toBe('mali|russia')
    expect(evidence && wordsOf(evidence)).toBe(quoted)
  })

  it('opens a strand by its heading', async () => {
    const { user, store } = open()
    const [first] = screen.getAllByRole('heading', { level: 4 })
    await user.click(within(present(first)).getByRole('button', { name: /supplies arms to/ }))
    expect(store.getState().selection).toEqual({ kind: 'relation', id: arms.id, evidence: 0 })
  })

  it('is sorted by article or by date, and remembers which', async () => {
    const first = open()
    await first.user.click(screen.getByRole('radio', { name: 'By date' }))
    first.unmount()
    open()
    expect(screen.getByRole('radio', { name: 'By date' })).toBeChecked()
    expect(cards()).toHaveLength(count)
  })

  it('is the same in Arabic', () => {
    const { container } = open('mali|russia', 'ar')
    expect(plain(screen.getByRole('heading', { level: 2 }).textContent)).toBe('مالي وروسيا')
    expect(quotes(container)).toHaveLength(count)
    expect(screen.getByRole('radio', { name: 'بحسب التاريخ' })).toBeInTheDocument()
  })
})

describe('filters', () => {
  it('leave what passes them, and the rest is said and at hand', () => {
    const { container, store } = open()
    act(() => store.getState().toggle('relationType', 'supplies-arms'))
    const visible = pair.filter(({ type }) => type !== 'supplies-arms')
    const left = count - countOf(visible)
    expect(left).toBeGreaterThan(0)
    const hidden = screen.getByText(/^Hidden by filters/).closest('details')
    expect(plain(hidden?.querySelector('summary')?.textContent ?? '')).toBe(
      `Hidden by filters: ${left} sentence${left === 1 ? '' : 's'}`,
    )
    expect(hidden).not.toHaveAttribute('open')
    expect(quotes(hidden ?? container)).toHaveLength(left)
    expect(quotes(container)).toHaveLength(count)
  })

  it('that leave nothing say so, leave the sentences readable, and can be cleared at once', async () => {
    const { container, store, user } = open()
    for (const { type } of pair) act(() => store.getState().toggle('relationType', type))
    expect(screen.getByText(/^Filters hide every sentence of the two/)).toBeVisible()
    expect(screen.getByText(/^Hidden by filters/).closest('details')).toHaveAttribute('open')
    expect(quotes(container)).toHaveLength(count)
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(screen.queryByText(/^Hidden by filters/)).toBeNull()
    expect(quotes(container)).toHaveLength(count)
  })
})
