import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Lens } from '../../../src/domain/lens/lens.ts'
import { OWN_VOICE } from '../../../src/domain/lens/lens.ts'
import { compareLenses, lensExtent, lensChoices } from '../../../src/domain/lens/lensComparison.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { LensDialog } from '../../../src/features/lens/LensDialog.tsx'
import { openComparison } from '../../../src/features/lens/openComparison.ts'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { giveDialogs } from '../dialogs.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import { present } from '../present.ts'

beforeAll(() => {
  giveDialogs()
  Element.prototype.scrollTo = () => undefined
})

const lookup = lookupOf(dataset)
const JNIM = { by: 'speaker', id: 'jnim' } as const
const OWN = { by: 'speaker', id: OWN_VOICE } as const
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '')

/** The dialog as the app shows it: only while it is open. */
function WhileOpen() {
  return useApp((state) => state.dialog === 'lens') ? <LensDialog /> : null
}

function open(language: 'en' | 'ar' = 'en', lens: Lens | null = null) {
  const rendered = renderApp(<WhileOpen />, { language })
  act(() => {
    rendered.store.getState().setLens(lens)
    rendered.store.getState().openDialog('lens')
  })
  return rendered
}

const voices = (language: 'en' | 'ar' = 'en') =>
  within(screen.getByRole('group', { name: language === 'en' ? 'Voices' : 'الأصوات' })).getAllByRole('radio')

describe('choosing a voice', () => {
  it('lists every speaker with how much it says, the articles’ own voice among them', () => {
    open()
    const choices = lensChoices(dataset, lookup, 'speaker')
    expect(voices()).toHaveLength(choices.length)
    const shown = voices().map((one) => plain(one.closest('label')?.textContent))
    for (const [at, { sentences, relations }] of choices.entries()) {
      expect(shown[at]).toMatch(new RegExp(`\\b${sentences} sentence.*\\b${relations} relation`))
    }
    expect(shown[0]).toMatch(/^The articles themselves.*in their own voice/)
  })

  it.each([
    ['en', 'Find by name', 'jnim', 'Show in the graph', 'Show all voices'],
    ['ar', 'ابحث بالاسم', 'نصره الاسلام', 'اعرض في الشبكة', 'اعرض كل الأصوات'],
  ] as const)(
    'finds one by a name that the articles use, shows it in the graph and takes it away, in %s',
    async (...row) => {
      const [language, find, words, show, remove] = row
      const { user, store } = open(language)
      await user.type(screen.getByRole('searchbox', { name: find }), words)
      const [only, ...others] = voices(language)
      expect(others).toEqual([])
      expect(screen.getByRole('button', { name: show })).toBeDisabled()
      await user.click(present(only))
      await user.click(screen.getByRole('button', { name: show }))
      expect(store.getState().lens).toEqual(JNIM)
      expect(store.getState().dialog).toBe('none')
      act(() => store.getState().openDialog('lens'))
      await user.click(screen.getByRole('button', { name: remove }))
      expect(store.getState().lens).toBeNull()
      expect(store.getState().dialog).toBe('none')
    },
  )

  it('says when nobody has that name', async () => {
    const { user } = open()
    await user.type(screen.getByRole('searchbox'), 'zzzz')
    expect(screen.getByText('No voice here has that name.')).toBeVisible()
  })

  it('takes an article or a publisher as well', async () => {
    const { user, store } = open()
    await user.click(screen.getByRole('radio', { name: /^Publishers/ }))
    await user.click(present(voices()[0]))
    await user.click(screen.getByRole('button', { name: 'Show in the graph' }))
    expect(store.getState().lens).toEqual({ by: 'publisher', id: 'الشرق الأوسط' })
  })
})

describe('two voices beside each other', () => {
  async function compare() {
    const rendered = open()
    const { user } = rendered
    await user.click(screen.getByRole('radio', { name: /JNIM/ }))
    await user.click(screen.getByRole('button', { name: 'Compare with another' }))
    expect(screen.queryByRole('radio', { name: /JNIM/ })).toBeNull()
    await user.click(screen.getByRole('radio', { name: /The articles themselves/ }))
    await user.click(screen.getByRole('button', { name: 'Compare' }))
    return rendered
  }
  const { onlyFirst, both, onlySecond } = compareLenses(dataset, lookup, JNIM, OWN)

  it('shows what only the one says, both, and only the other, with counts', async () => {
    await compare()
    for (const [name, relations] of [
      [/^Only .*JNIM/, onlyFirst],
      ['Both', both],
      [/^Only .*articles themselves/, onlySecond],
    ] as const) {
      const column = screen.getByRole('region', { name })
      const extent = lensExtent(relations, lookup)
      expect(column).toHaveTextContent(new RegExp(`${extent.relations} relation.* ${extent.sentences} sentence`))
      expect(column.querySelectorAll('li')).toHaveLength(Math.min(24, relations.length))
    }
  })

  it('says where both say a thing, and not alike', async () => {
    await compare()
    const rows = [...screen.getByRole('region', { name: 'Both' }).querySelectorAll('li')]
    expect(rows).toHaveLength(both.length)
    for (const row of rows) expect(plain(row.textContent)).toMatch(/Said in different ways.*JNIM.*: Attributed claim/)
  })

  it('opens a line', async () => {
    const { user, store } = await compare()
    const column = screen.getByRole('region', { name: /^Only .*JNIM/ })
    await user.click(present(column.querySelector('li button')))
    expect(store.getState().selection).toMatchObject({ kind: 'relation', id: onlyFirst[0]?.relation.id })
    expect(store.getState().dialog).toBe('none')
    expect(store.getState().lens).toBeNull()
  })

  it('shows either voice in the graph', async () => {
    const { user, store } = await compare()
    await user.click(screen.getByRole('button', { name: /^Show in the graph: .*articles/ }))
    expect(store.getState().lens).toEqual(OWN)
  })

  it('begins with the second where the notice asks for a comparison', () => {
    const { store } = renderApp(<WhileOpen />)
    act(() => {
      store.getState().setLens(JNIM)
      openComparison(store)
    })
    expect(screen.getByRole('heading', { name: 'Compare with …' })).toBeVisible()
  })
})
