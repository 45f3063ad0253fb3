import { webcrypto } from 'node:crypto'
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withholdChanged } from '../../../../src/app/loading/withholdChanged.ts'
import type { Dataset } from '../../../../src/domain/dataset/dataset.ts'
import { withheldOf } from '../../../../src/domain/evidence/withheld.ts'
import { WithheldDialog } from '../../../../src/features/evidence/withheld/WithheldDialog.tsx'
import { WithheldNotice } from '../../../../src/features/evidence/withheld/WithheldNotice.tsx'
import { selectCounts, selectVisible } from '../../../../src/store/selectors.ts'
import { giveDialogs } from '../../dialogs.ts'
import { dataset, relationOf, renderApp } from '../../renderApp.tsx'

const arms = relationOf('russia', 'supplies-arms', 'mali')
const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')

/** Fresh documents each time, for what is known of a text is remembered with its document. */
const copy = (): Dataset => ({ ...dataset, documents: dataset.documents.map((one) => ({ ...one })) })
/** One word says the contrary, and is as long: every offset still fits. */
const tampered = (): Dataset => ({
  ...dataset,
  documents: dataset.documents.map((one) => ({ ...one, text: one.text.replace('ليست المرة', 'كانت المرة') })),
})
const changed = tampered()
  .documents.filter(({ text }, at) => text !== dataset.documents[at]?.text)
  .map(({ id }) => id)

beforeEach(() => {
  giveDialogs()
  vi.stubGlobal('crypto', {
    subtle: { digest: (name: string, bytes: Uint8Array) => webcrypto.subtle.digest(name, Buffer.from(bytes)) },
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function renderTampered(language: 'en' | 'ar' = 'en') {
  return renderApp(
    <>
      <WithheldNotice />
      <WithheldDialog />
    </>,
    { data: tampered(), language },
  )
}

it('nothing is withheld of texts that are as they were annotated, or that cannot be checked', async () => {
  const { store } = renderApp(<WithheldNotice />, { data: copy() })
  await withholdChanged(store, [])
  expect(store.getState().withheld.size).toBe(0)
  vi.stubGlobal('crypto', {})
  const other = renderApp(<WithheldNotice />, { data: tampered() })
  await withholdChanged(other.store, [])
  expect(other.store.getState().withheld.size).toBe(0)
  expect(screen.queryByRole('button', { name: 'Compare texts' })).toBeNull()
})

describe('a text that was changed', () => {
  it('supports no line, and counts for nothing in the legend', async () => {
    const { store } = renderTampered()
    expect(changed).toEqual(['mali-aircraft'])
    const before = selectCounts(store.getState()).document.values.get('mali-aircraft')
    expect(before).toBeGreaterThan(0)
    await act(() => withholdChanged(store, []))
    const { relations } = selectVisible(store.getState())
    expect(relations.flatMap(({ evidence }) => evidence).some(({ document }) => changed.includes(document))).toBe(false)
    expect(selectCounts(store.getState()).document.values.get('mali-aircraft')).toBeUndefined()
  })

  it.each([
    ['en', 'Compare texts', /(\d+) sentences withheld: the text of 1 article is not .*\. (\d+) lines are not drawn\./],
    ['ar', 'قارن النصين', /حُجبت (\d+) جمل[^،]*، لأن نص مقال واحد .*\. لم [تي]ُرسم (\d+) خط\S*\./],
  ] as const)('is told, with how much rests on it, in %s', async (language, compare, words) => {
    const { store, user } = renderTampered(language)
    await act(() => withholdChanged(store, []))
    const { sentences, gone } = withheldOf(dataset, new Set(changed), store.getState().lookup)
    const told = screen.getAllByRole('status').map(({ textContent }) => words.exec(plain(textContent)))
    expect(
      told
        .find((one) => one !== null)
        ?.slice(1)
        .map(Number),
    ).toEqual([sentences, gone])
    await user.click(screen.getByRole('button', { name: compare }))
    expect(store.getState().dialog).toBe('withheld')
  })

  it('is shown beside the annotated one where another dataset has that', async () => {
    const { store } = renderTampered()
    await act(() => withholdChanged(store, copy().documents))
    const text = dataset.documents.find(({ id }) => id === 'mali-aircraft')?.text ?? ''
    const sentence = arms.evidence.find(({ start, end }) => text.slice(start, end).includes('ليست المرة'))
    const { start, end } = sentence ?? { start: 0, end: 0 }
    const original = text.slice(start, end)
    const [compared] = screen
      .getAllByRole('article')
      .filter((one) => one.textContent.includes('supplies arms to') && one.textContent.includes(original))
    if (compared === undefined) throw new Error('The quote is not compared')
    const quotes = [...compared.querySelectorAll('blockquote')].map(({ textContent }) => textContent)
    const now = store
      .getState()
      .dataset.documents.find(({ id }) => id === 'mali-aircraft')
      ?.text.slice(start, end)
    expect(quotes).toEqual([original, now])
    // The words that differ are marked, and are not folded away with those that do not.
    expect(compared.closest('details')).toBeNull()
    expect([...compared.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['ليست', 'كانت'])
  })

  it('that no dataset has is said to be unknown, with the translation that there is', async () => {
    const { store } = renderTampered()
    // A copy that was changed too is no witness.
    await act(() => withholdChanged(store, tampered().documents))
    expect(store.getState().annotatedTexts.size).toBe(0)
    const [first] = screen.getAllByRole('article')
    if (first === undefined) throw new Error('Nothing is compared')
    expect(first.querySelectorAll('blockquote')).toHaveLength(1)
    expect(within(first).getByText(/are in no dataset that is open here/)).toBeInTheDocument()
    expect(first.querySelector('[lang="en"][dir="ltr"]')?.textContent).toMatch(/\w/)
  })
})
