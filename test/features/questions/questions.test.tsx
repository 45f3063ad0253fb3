import { act, screen } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FirstQuestions } from '../../../src/features/questions/FirstQuestions.tsx'
import { QuestionsDialog } from '../../../src/features/questions/QuestionsDialog.tsx'
import { giveDialogs } from '../dialogs.ts'
import { dataset, renderApp } from '../renderApp.tsx'

beforeAll(giveDialogs)
beforeEach(() => {
  localStorage.clear()
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query === '(min-width: 1024px)',
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    })
})

const [first, , third] = dataset.questions ?? []

describe.each([
  ['en', 'Questions to begin with', 'Hide the questions'],
  ['ar', 'أسئلة للبدء', 'أخفِ الأسئلة'],
] as const)('questions on the canvas, %s', (language, title, away) => {
  it('are those that the dataset brings, and each sets its view', async () => {
    const { user, store } = renderApp(<FirstQuestions />, { language })
    const texts = (dataset.questions ?? []).map(({ labels }) => labels[language])
    const buttons = screen.getAllByRole('button').filter((one) => texts.includes(one.textContent ?? ''))
    expect(buttons.map((one) => one.textContent)).toEqual(texts)
    await user.click(screen.getByRole('button', { name: first?.labels[language] ?? '' }))
    expect(store.getState().selection).toMatchObject({ kind: 'relation', id: 'russia-supplies-arms-mali' })
    // The picture has no room for them any more; a button leads to them.
    expect(buttons.filter((one) => one.isConnected)).toEqual([])
    expect(screen.getByRole('region', { name: title })).toBeVisible()
    act(() => store.getState().setView('map'))
    expect(screen.queryByRole('region', { name: title })).toBeNull()
  })

  it('come back on a later visit until they are put away', async () => {
    const visit = renderApp(<FirstQuestions />, { language })
    await visit.user.click(screen.getByRole('button', { name: first?.labels[language] ?? '' }))
    visit.unmount()
    renderApp(<FirstQuestions />, { language })
    expect(screen.getByRole('button', { name: first?.labels[language] ?? '' })).toBeVisible()
  })

  it('put away, stay away, on a later visit too', async () => {
    const visit = renderApp(<FirstQuestions />, { language })
    await visit.user.click(screen.getByRole('button', { name: away }))
    expect(screen.queryByRole('region', { name: title })).toBeNull()
    visit.unmount()
    renderApp(<FirstQuestions />, { language })
    expect(screen.queryByRole('region', { name: title })).toBeNull()
  })

  it('are in a dialog, whenever one wants them', async () => {
    const { user, store } = renderApp(<QuestionsDialog />, { language })
    store.getState().openDialog('questions')
    await user.click(screen.getByRole('button', { name: third?.labels[language] ?? '' }))
    expect(store.getState().dialog).toBe('none')
    expect(store.getState().selection).toMatchObject({ kind: 'relation', id: 'china-joins-strike-russia' })
  })
})

describe('a dataset that brings no questions', () => {
  const { questions: _, ...without } = dataset

  it('is asked what its relations suggest, each with an answer', async () => {
    const { user, store } = renderApp(<QuestionsDialog />, { data: without })
    const texts = screen
      .getAllByRole('button')
      .map(({ textContent }) => (textContent ?? '').replace(/[\u2066-\u2069]/g, ''))
    expect(texts.some((text) => /^What is said of .+\?$/.test(text))).toBe(true)
    expect(texts).toContain('What is attributed to JNIM?')
    expect(texts.some((text) => /^How is .+ connected to .+\?$/.test(text))).toBe(true)
    await user.click(screen.getByRole('button', { name: /^Where do sentences disagree/ }))
    const { selection, lookup } = store.getState()
    const stances =
      selection.kind === 'relation' ? lookup.relation.get(selection.id)?.evidence.map((one) => one.stance) : []
    expect(stances).toContain('denied')
    expect(new Set(stances).size).toBeGreaterThan(1)
  })

  it('of unrelated entities is asked nothing', () => {
    renderApp(<FirstQuestions />, { data: { ...without, relations: [] } })
    expect(screen.queryByRole('region')).toBeNull()
  })
})
