import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { useShortcuts } from '../../../src/app/commands/useShortcuts.ts'
import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { alikeProposals } from '../../../src/domain/review/alikeProposals.ts'
import { isSwappable } from '../../../src/domain/review/choices.ts'
import { reviewProgress, reviewQueue } from '../../../src/domain/review/reviewQueue.ts'
import { ReviewBar } from '../../../src/features/review/ReviewBar.tsx'
import { stepProposal } from '../../../src/features/review/reviewActs.ts'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import { openEvidence } from '../../../src/store/openEvidence.ts'
import { excerpt } from '../excerpt.ts'
import { renderApp } from '../renderApp.tsx'

beforeAll(() => fetchWords('review'))

const proposed: Dataset = {
  ...excerpt,
  relations: excerpt.relations.map((one) => ({
    ...one,
    evidence: one.evidence.map((piece): Evidence => ({ ...piece, review: 'proposed' })),
  })),
}
const queue = reviewQueue(proposed)
const evidenceIn = ({ relations }: Dataset) => relations.flatMap(({ evidence }) => evidence)

function Keys() {
  useShortcuts()
  return null
}

function Bar() {
  useShortcuts()
  return <ReviewBar />
}

function open(language: 'en' | 'ar' = 'en') {
  const rendered = renderApp(<Bar />, { data: proposed, language })
  stepProposal(rendered.store)
  const current = () => openEvidence(rendered.store.getState())?.evidence
  return { ...rendered, current }
}

describe('the review of proposals', () => {
  it('accepts, rejects and takes back with a key each, and opens the next proposal', async () => {
    const { store, user, current } = open()
    await waitFor(() => expect(current()).toBe(queue[0]?.evidence))
    await user.keyboard('a')
    await waitFor(() => expect(current()).toBe(queue[1]?.evidence))
    await user.keyboard('r')
    await waitFor(() => expect(current()).toBe(queue[2]?.evidence))
    const bar = screen.getByRole('region', { name: 'Review' })
    expect(within(bar).getByRole('status')).toHaveTextContent(`2 of ${queue.length} reviewed: 1 accepted, 1 rejected`)
    expect(store.getState().dialog).toBe('none')
    await user.keyboard('j')
    await waitFor(() => expect(current()).toBe(queue[3]?.evidence))
    await user.keyboard('k')
    await waitFor(() => expect(current()).toBe(queue[2]?.evidence))
    await user.keyboard('uu')
    await waitFor(() => expect(store.getState().record).toBe(proposed))
    expect(current()).toBe(queue[0]?.evidence)
  })

  it('puts a decision off with a key, counts what waits, and asks again at the end', async () => {
    const { store, user, current } = open()
    await waitFor(() => expect(current()).toBe(queue[0]?.evidence))
    await user.keyboard('p')
    await waitFor(() => expect(current()).toBe(queue[1]?.evidence))
    const bar = screen.getByRole('region', { name: 'Review' })
    expect(within(bar).getByRole('status')).toHaveTextContent(
      `0 of ${queue.length} reviewed: 0 accepted, 0 rejected, 1 put off`,
    )
    await user.keyboard('k')
    await waitFor(() => expect(current()).toBe(queue.at(-1)?.evidence))
    await user.click(within(bar).getByRole('button', { name: /^Later/ }))
    await waitFor(() => expect(current()).toBe(queue[1]?.evidence))
    await user.keyboard('uu')
    await waitFor(() => expect(store.getState().record).toBe(proposed))
  })

  it('is over for sixty proposals after fewer than 150 keys, with some put off and some swapped', async () => {
    const { store, user } = renderApp(<Keys />, { data: proposed })
    const current = () => openEvidence(store.getState())
    const decided = () => reviewProgress(reviewQueue(store.getState().record))
    stepProposal(store)
    let presses = 0
    const press = async (key: string) => {
      const [before, record] = [current()?.evidence, store.getState().record]
      presses += 1
      await user.keyboard(key)
      await waitFor(() => expect(current()?.evidence !== before || store.getState().record !== record).toBe(true))
    }
    while (decided().accepted + decided().rejected < 60) {
      const piece = current()
      const { accepted, rejected, later } = decided()
      const done = accepted + rejected
      if (piece !== undefined && done % 4 === 3 && isSwappable(store.getState().lookup, piece)) {
        await press('x')
        await press('j')
      } else if (done % 15 === 14 && later * 15 < done) await press('p')
      else await press(done % 5 === 0 ? 'r' : 'a')
    }
    expect(decided().later).toBeGreaterThan(0)
    expect(presses).toBeLessThanOrEqual(150)
    expect(store.getState().pastVersions.length).toBeGreaterThanOrEqual(60)
  })

  it('has buttons for the same, with their keys', async () => {
    const { store, user } = open()
    const bar = await screen.findByRole('region', { name: 'Review' })
    const accept = within(bar).getByRole('button', { name: /^Accept(?! all)/ })
    expect(accept).toHaveAttribute('aria-keyshortcuts', 'A')
    await user.click(accept)
    await user.click(within(bar).getByRole('button', { name: /Reject/ }))
    expect(store.getState().pastVersions).toHaveLength(2)
    await user.click(within(bar).getByRole('button', { name: /Undo/ }))
    expect(store.getState().pastVersions).toHaveLength(1)
  })

  it.each([
    ['en', 'Review', 'Add your name', 'Your name', 'Done', 'Reviewing as Amina Diallo'],
    ['ar', 'المراجعة', 'أضف اسمك', 'اسمك', 'تم', 'المراجعة باسم Amina Diallo'],
  ] as const)(
    'signs in %s with the name that a person gives, until it is emptied',
    async (language, title, add, label, done, as) => {
      const { store, user, current } = open(language)
      const bar = await screen.findByRole('region', { name: title })
      try {
        await user.click(within(bar).getByRole('button', { name: add }))
        await user.type(within(bar).getByRole('textbox', { name: label }), 'Amina Diallo')
        // Letters of the name decide nothing.
        expect(store.getState().pastVersions).toEqual([])
        await user.click(within(bar).getByRole('button', { name: done }))
        expect(within(bar).queryByRole('textbox')).toBeNull()
        expect(within(bar).getByRole('button', { name: as })).toBeVisible()
        const first = current()
        await user.keyboard('a')
        await waitFor(() => expect(current()).not.toBe(first))
        const { record } = store.getState()
        expect(record.agents).toEqual([{ id: 'person', name: 'Amina Diallo', person: true }])
        expect(evidenceIn(record).filter(({ reviewedBy }) => reviewedBy === 'person')).toHaveLength(1)
        await user.click(within(bar).getByRole('button', { name: as }))
        await user.clear(within(bar).getByRole('textbox', { name: label }))
        await user.keyboard('{Enter}')
        expect(within(bar).getByRole('button', { name: add })).toBeVisible()
        await user.keyboard('r')
        await waitFor(() => expect(store.getState().pastVersions).toHaveLength(2))
        expect(evidenceIn(store.getState().record).filter(({ reviewedBy }) => reviewedBy === 'person')).toHaveLength(1)
      } finally {
        localStorage.removeItem('sanad.reviewer')
      }
    },
  )

  it('changes type and stance from what may be chosen, which accepts the proposal and leaves it open', async () => {
    const { user, current } = open()
    await user.click(await screen.findByRole('button', { name: /^How it is stated/ }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'Denied' }))
    await waitFor(() =>
      expect(current()).toMatchObject({ review: 'edited', stance: 'denied', start: queue[0]?.evidence.start }),
    )
    await user.click(screen.getByRole('button', { name: /^Type/ }))
    const others = (await screen.findAllByRole('menuitemradio')).filter(
      (one) => one.getAttribute('aria-checked') !== 'true',
    )
    const [other] = others
    if (other === undefined) throw new Error('There is only one type')
    await user.click(other)
    await waitFor(() => expect(screen.getByRole('button', { name: `Type: ${other.textContent}` })).toBeVisible())
    expect(current()).toMatchObject({ review: 'edited', stance: 'denied' })
  })

  it('accepts all proposals with the same words and type in one step, which one undo takes back', async () => {
    const { store, user } = open()
    const piece = queue.find((one) => alikeProposals(proposed, one).length > 1)
    if (piece === undefined) throw new Error('No two proposals are alike')
    const alike = alikeProposals(proposed, piece)
    act(() => {
      store.getState().select({ kind: 'relation', id: piece.relation.id })
      store.getState().showEvidence(piece.relation.evidence.indexOf(piece.evidence))
    })
    expect(await screen.findByRole('button', { name: new RegExp(`Accept all ${alike.length} like it`) })).toBeVisible()
    await user.keyboard('s')
    const bar = screen.getByRole('region', { name: 'Review' })
    await waitFor(() => expect(within(bar).getByRole('status')).toHaveTextContent(`: ${alike.length} accepted`))
    await user.keyboard('u')
    await waitFor(() => expect(store.getState().record).toBe(proposed))
  })

  it('speaks Arabic, whose keyboard has the same keys in the same places', async () => {
    const { store, user } = open('ar')
    expect(await screen.findByRole('button', { name: /^اقبل(?! )/ })).toBeVisible()
    await user.keyboard('{ش>}')
    expect(store.getState().pastVersions).toHaveLength(0)
    await user.keyboard('[KeyA]')
    await waitFor(() => expect(store.getState().pastVersions).toHaveLength(1))
  })

  it('leaves the keys to others where nothing was proposed', async () => {
    const { store, user } = renderApp(<Bar />, {
      data: excerpt,
      selection: { kind: 'relation', id: excerpt.relations[0]?.id ?? '', evidence: 0 },
    })
    expect(screen.queryByRole('region', { name: 'Review' })).toBeNull()
    await user.keyboard('a')
    expect(store.getState().dialog).toBe('lens')
  })
})
