import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { TYPING_MS } from '../../../../src/domain/table/typeahead.ts'
import { TableView } from '../../../../src/features/table/TableView.tsx'
import { dataset, relationOf, renderApp, wordsOf } from '../../renderApp.tsx'
import { layOutRows } from '../rowsInPage.ts'
import { present } from '../../present.ts'

layOutRows()

/** A few actors, whose whole outline is in the page. */
const few = new Set(['russia', 'mali', 'turkey'])
const data = {
  ...dataset,
  relations: dataset.relations.filter(({ source, target }) => few.has(source) && few.has(target)),
}
const arms = relationOf('russia', 'supplies-arms', 'mali')
const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const focused = () => bare(document.activeElement?.getAttribute('aria-label'))

const LANGUAGES = [
  {
    language: 'en',
    tab: 'Outline',
    inward: '{ArrowRight}',
    outward: '{ArrowLeft}',
    mali: /^Mali, Country/,
    turkey: /^Turkey /,
    typed: { turkey: 'tu', mali: 'مالي' },
  },
  {
    language: 'ar',
    tab: 'المخطط',
    inward: '{ArrowLeft}',
    outward: '{ArrowRight}',
    mali: /^مالي، دولة/,
    turkey: /^تركيا /,
    typed: { turkey: 'تر', mali: 'Mali' },
  },
] as const
const SENTENCE = { en: 'Russia supplies arms to Mali, 4 sentences', ar: 'روسيا تسلّح مالي، 4 جمل' } as const
/** The flag may have letters of its own. */
const DRAWN = { en: /^(RU)?Russia supplies arms to Mali4 sentences$/, ar: /^(RU)?روسيا تسلّح مالي4 جمل$/ } as const

describe.each(LANGUAGES)('the outline, $language', ({ language, tab, inward, outward, mali, turkey, typed }) => {
  async function open() {
    const app = renderApp(<TableView />, { language, data })
    await app.user.click(screen.getByRole('tab', { name: tab }))
    screen.getAllByRole('treeitem')[0]?.focus()
    return app
  }

  it('is walked by the keys of a tree, from an entity to the words of an article', async () => {
    const { user, store } = await open()
    expect(focused()).toMatch(mali)
    const item = () => document.activeElement
    expect(item()).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard(inward)
    expect(item()).toHaveAttribute('aria-level', '2')
    while (focused() !== SENTENCE[language]) await user.keyboard('{ArrowDown}')
    expect(bare(item()?.textContent)).toMatch(DRAWN[language])
    expect(store.getState().hover).toEqual({ kind: 'relation', id: arms.id })
    await user.keyboard(inward)
    expect(item()).toHaveAttribute('aria-expanded', 'true')
    await user.keyboard(inward)
    await user.keyboard('{ArrowDown}')
    const [, second] = arms.evidence
    if (second === undefined) throw new Error('The relation has one sentence only')
    expect(item()).toHaveAttribute('aria-level', '3')
    expect(item()).toHaveAttribute('aria-posinset', '2')
    expect(item()).toHaveAttribute('aria-setsize', '4')
    expect(item()?.querySelector('blockquote')).toHaveTextContent(wordsOf(second), { normalizeWhitespace: false })
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'relation', id: arms.id, evidence: 1 })
    expect(item()).toHaveAttribute('aria-selected', 'true')
    await user.keyboard(outward)
    expect(focused()).toBe(SENTENCE[language])
    await user.keyboard(outward)
    expect(item()).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard(outward)
    expect(focused()).toMatch(mali)
  })

  it('goes to the next line that begins with what is typed, in either script, and round the end', async () => {
    const { user, store } = await open()
    const clock = vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(1000)
    await user.keyboard(typed.turkey)
    expect(focused()).toMatch(turkey)
    expect(store.getState().dialog).toBe('none')
    clock.mockReturnValue(1001 + TYPING_MS)
    await user.keyboard(`{End}${typed.mali}`)
    expect(focused()).toMatch(mali)
    clock.mockRestore()
  })

  it('opens and closes a branch by its arrow alone, and shows what is clicked', async () => {
    const { user, store } = await open()
    const [first] = screen.getAllByRole('treeitem')
    await user.click(present(first?.querySelector('[data-twisty]')))
    expect(first).toHaveAttribute('aria-expanded', 'false')
    expect(store.getState().selection).toEqual({ kind: 'none' })
    await user.click(present(first))
    expect(first).toHaveAttribute('aria-expanded', 'true')
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'mali' })
  })
})
