import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Sentence } from '../../../src/domain/dataset/dataset.ts'
import { relationsReadUpTo, stepReading } from '../../../src/domain/reader/readingRelations.ts'
import { excerpt as dataset } from '../excerpt.ts'
import { relationOf } from '../renderApp.tsx'
import {
  article,
  atSentence,
  current,
  elementOf,
  firstVisit,
  inside,
  open,
  sentence,
  supports,
  talks,
} from './openReader.tsx'
import { present } from '../present.ts'

beforeEach(firstVisit)

describe('both ways', () => {
  it('the sentence that is read lights what it supports; one that is pointed at, that instead', async () => {
    const { user, store } = open(atSentence)
    const idsOf = (one: Sentence) => new Set((supports.get(one.id) ?? []).map(({ relation }) => relation.id))
    expect(store.getState().highlight?.relations).toEqual(idsOf(talks))
    const other = sentence('وقال وزير الدفاع المالي')
    await user.hover(elementOf(other.id))
    expect(store.getState().highlight?.relations).toEqual(idsOf(other))
    expect(screen.getByRole('region', { name: /relations in this sentence/ })).toHaveTextContent(
      `${idsOf(other).size} relations`,
    )
    await user.unhover(elementOf(other.id))
    expect(store.getState().highlight?.relations).toEqual(idsOf(talks))
  })

  it('a sentence that supports nothing lights nothing', async () => {
    const { user, store } = open(atSentence)
    const silent = article.sentences.find(({ id }) => !supports.has(id))
    await user.hover(elementOf(silent?.id ?? ''))
    expect(store.getState().highlight).toBeNull()
  })

  it('what is pointed at in the graph lights its sentences', () => {
    const { store } = open(atSentence)
    const arms = relationOf('russia', 'supplies-arms', 'mali')
    act(() => store.getState().setHover({ kind: 'relation', id: arms.id }))
    const highlighted = [...document.querySelectorAll('[data-highlighted]')].map((one) =>
      one.getAttribute('data-sentence'),
    )
    expect(highlighted.length).toBeGreaterThan(0)
    expect(new Set(highlighted)).toEqual(
      new Set(
        article.sentences
          .filter(({ id }) => supports.get(id)?.some(({ relation }) => relation.id === arms.id))
          .map(({ id }) => id),
      ),
    )
    act(() => store.getState().setHover(null))
    expect(document.querySelector('[data-highlighted]')).toBeNull()
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
    await user.click(present(document.querySelector<HTMLElement>(`[data-support="${relation.id}"]`)))
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
    const rows = [...document.querySelectorAll('[data-support]')]
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.filter((row) => row.getAttribute('tabindex') === '0')).toHaveLength(1)
    expect(document.activeElement).toBe(rows[0])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(rows[1])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(rows.at(-1))
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
