import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { pairKey } from '../../../src/domain/dataset/pair.ts'
import { present } from '../present.ts'
import { alphabetOf } from '../../../src/i18n/engine/alphabet.ts'
import { plainRelationText } from '../../../src/i18n/sentences/relationSentence.ts'
import { TableView } from '../../../src/features/table/TableView.tsx'
import { excerpt as dataset, wholeDataset } from '../excerpt.ts'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'
import { renderExcerpt } from '../renderApp.tsx'
import { layOutRows } from './rowsInPage.ts'

layOutRows()

const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const rowsInPage = () => screen.getAllByRole('row').slice(1)
const firstCells = () => rowsInPage().map((row) => bare(within(row).getAllByRole('gridcell')[0]?.textContent))

const ENGLISH = {
  language: 'en',
  tabs: ['Relations', 'Entities', 'Sentences', 'Outline'],
  name: 'Name',
  field: 'Filter the rows…',
  filtered: /^1 of \d+ entities$/,
  person: 'Assimi Goïta',
  none: /No row matches/,
  clear: 'Clear',
} as const
const ARABIC = {
  language: 'ar',
  tabs: ['العلاقات', 'الكيانات', 'الجمل', 'المخطط'],
  name: 'الاسم',
  field: 'صفِّ ما في الجدول…',
  filtered: /^.\d+ كيان\S*، يُعرض منها 1$/,
  person: 'آسيمي غويتا',
  none: /لا صف يطابق/,
  clear: 'امسح',
} as const

describe.each([ENGLISH, ARABIC])('the table, $language', ({ language, tabs }) => {
  it('walks the tabs by arrow keys in the direction of reading', async () => {
    const { user } = renderExcerpt(<TableView />, {
      language,
      data: { ...dataset, relations: dataset.relations.slice(0, 5) },
    })
    await user.tab()
    const forward = language === 'ar' ? '{ArrowLeft}' : '{ArrowRight}'
    for (const tab of tabs.slice(1)) {
      await user.keyboard(forward)
      expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(tab)
      expect(screen.getByRole('tab', { selected: true })).toHaveFocus()
    }
    await user.keyboard(forward)
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(tabs[0])
  })
})

describe('the table in either language', () => {
  const { language, tabs, name, field, filtered, person, none, clear } = ARABIC

  it('sorts by a heading, and the other way when it is pressed again', async () => {
    const { user } = renderExcerpt(<TableView />, { language, data: wholeDataset })
    await user.click(screen.getByRole('tab', { name: new RegExp(tabs[1]) }))
    const heading = screen.getByRole('columnheader', { name })
    expect(heading).toHaveAttribute('aria-sort', 'none')
    await user.click(within(heading).getByRole('button'))
    expect(heading).toHaveAttribute('aria-sort', 'ascending')
    const collator = alphabetOf(language)
    const labels = wholeDataset.entities
      .filter(({ id }) => wholeDataset.relations.some(({ source, target }) => source === id || target === id))
      .map((entity) => entity.labels[language] ?? '')
      .toSorted((a, b) => collator.compare(a, b))
    // One name may end with another: the longest is meant.
    const shown = firstCells().map(
      (text) => labels.filter((label) => text.endsWith(label)).toSorted((a, b) => b.length - a.length)[0],
    )
    expect(shown).toEqual(labels.slice(0, shown.length))
    await user.click(within(heading).getByRole('button'))
    expect(heading).toHaveAttribute('aria-sort', 'descending')
    expect(firstCells()[0]).toContain(labels.at(-1))
  })

  it('filters as one types, says what is left, and comes back', async () => {
    const { user } = renderExcerpt(<TableView />, { language })
    await user.click(screen.getByRole('tab', { name: new RegExp(tabs[1]) }))
    const box = screen.getByRole('searchbox', { name: field })
    await user.click(box)
    await user.paste('اسيم')
    await user.keyboard('ى')
    await expect.poll(() => screen.getAllByRole('status')[0]?.textContent).toMatch(filtered)
    expect(firstCells()[0]).toContain(person)
    await user.keyboard('q')
    expect(await screen.findByRole('heading', { name: none })).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: clear }).at(-1) ?? box)
    expect(await screen.findByRole('grid')).toBeInTheDocument()
    expect(box).toHaveValue('')
  })

  it('lists relations, says how many rows there are, and puts few of them into the page', () => {
    renderExcerpt(<TableView />, { language })
    const grid = screen.getByRole('grid', { name: tabs[0] })
    expect(grid).toHaveAttribute('aria-rowcount', String(dataset.relations.length + 1))
    expect(rowsInPage().length).toBeGreaterThan(10)
    expect(rowsInPage().length).toBeLessThan(60)
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(tabs[0])
  })

  it('marks all rows of a selected pair, in every tab', async () => {
    // All of them fit in at once.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800)
    const ofPair = dataset.relations.filter(({ source, target }) => pairKey(source, target) === 'china|russia')
    const others = dataset.relations.filter((one) => !ofPair.includes(one)).slice(0, 3)
    const { user, store } = renderExcerpt(<TableView />, {
      language,
      data: { ...dataset, relations: [...ofPair, ...others] },
    })
    expect(ofPair.length).toBeGreaterThan(2)
    act(() => store.getState().selectPair('russia', 'china'))
    const marked = () => screen.getAllByRole('row', { selected: true }).length
    expect(marked()).toBe(ofPair.length)
    await user.click(screen.getByRole('tab', { name: new RegExp(tabs[1]) }))
    expect(marked()).toBe(2)
    await user.click(screen.getByRole('tab', { name: new RegExp(tabs[2]) }))
    expect(marked()).toBe(sentenceOracle(dataset).count(ofPair.flatMap(({ evidence }) => evidence)))
    await user.click(screen.getByRole('tab', { name: new RegExp(tabs[3]) }))
    const items = screen.getAllByRole('treeitem', { selected: true })
    expect(items.filter((one) => one.getAttribute('aria-level') === '1')).toHaveLength(2)
  })
})

describe('a row', () => {
  it('opens by Enter, is marked, and lights the graph while it has the focus', async () => {
    const { user, store } = renderExcerpt(<TableView />)
    const [first] = rowsInPage()
    first?.focus()
    const id = first?.dataset['key']
    expect(store.getState().hover).toEqual({ kind: 'relation', id })
    await user.keyboard('{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'relation', id, evidence: 0 })
    expect(first).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowDown}')
    expect(rowsInPage()[1]).toHaveFocus()
    expect(rowsInPage().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rowsInPage()[1]])
    await user.keyboard('{Home}')
    expect(rowsInPage()[0]).toHaveFocus()
  })

  it('of a sentence opens the relation at this very evidence', async () => {
    const { user, store } = renderExcerpt(<TableView />)
    await user.click(screen.getByRole('tab', { name: /^Sentences/ }))
    const buttons = rowsInPage().flatMap((row) => within(row).queryAllByRole('button'))
    for (const button of buttons.slice(0, 6)) {
      await user.click(button)
      const { selection, lookup } = store.getState()
      if (selection.kind !== 'relation') throw new Error('No relation was opened')
      const relation = present(lookup.relation.get(selection.id))
      const said = present(relation.evidence[selection.evidence])
      const quote = button.closest('[role="row"]')?.querySelector('blockquote')
      const text = lookup.document.get(said.document)?.text.slice(said.start, said.end)
      expect(text).toContain(quote?.textContent)
      expect(quote).toHaveAttribute('lang', 'ar')
      expect(quote).toHaveAttribute('dir', 'rtl')
      expect(bare(button.textContent)).toBe(plainRelationText(lookup, relation, [said], 'en'))
    }
  })

  it('goes when the graph is filtered, and comes back with the filters undone', async () => {
    const { user, store } = renderExcerpt(<TableView />)
    for (const stance of ['asserted', 'attributed', 'hypothetical', 'denied']) store.getState().toggle('stance', stance)
    expect(await screen.findByRole('heading', { name: 'No line passes these filters' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(await screen.findByRole('grid')).toBeInTheDocument()
  })
})

describe('a choice of the filters that is pointed at', () => {
  const dimmed = () => screen.getAllByRole('row').filter((row) => row.dataset['dimmed'] !== undefined)
  const typeOf = new Map(dataset.vocabulary.relationTypes.map((type) => [type.id, type]))
  const military = new Set(
    dataset.relations.filter(({ type }) => typeOf.get(type)?.category === 'military').map(({ id }) => id),
  )

  it('leaves the relations that it stands for, and the others recede; what the reader lights leaves all', () => {
    const { store } = renderExcerpt(<TableView />)
    act(() => store.getState().highlightRelations(military))
    expect(dimmed()).toEqual([])
    act(() => store.getState().setPreview({ of: 'category', value: 'military' }))
    const receding = new Set(dimmed())
    expect(receding.size).toBeGreaterThan(0)
    expect(receding.size).toBeLessThan(rowsInPage().length)
    for (const row of rowsInPage()) expect(receding.has(row)).toBe(!military.has(row.dataset['key'] ?? ''))
    act(() => store.getState().setPreview(null))
    expect(dimmed()).toEqual([])
  })

  it('leaves the sentences that state one of them, whom they are about, and both in the outline', async () => {
    const { store, user } = renderExcerpt(<TableView />)
    act(() => store.getState().setPreview({ of: 'category', value: 'military' }))
    await user.click(screen.getByRole('tab', { name: /^Entities/ }))
    const rowOf = (id: string) => rowsInPage().find((row) => row.dataset['key'] === id)
    expect(rowOf('mali')?.dataset['dimmed']).toBeUndefined()
    expect(rowOf('algeria')?.dataset['dimmed']).toBe('true')
    await user.click(screen.getByRole('tab', { name: /^Sentences/ }))
    expect(dimmed().length).toBeGreaterThan(0)
    expect(dimmed().length).toBeLessThan(rowsInPage().length)
    await user.click(screen.getByRole('tab', { name: /^Outline/ }))
    const lines = screen.getAllByRole('treeitem')
    expect(lines.find((one) => one.dataset['key'] === 'mali')?.dataset['dimmed']).toBeUndefined()
    const receding = lines.filter((one) => one.dataset['dimmed'] !== undefined)
    expect(receding.length).toBeGreaterThan(0)
    expect(receding.length).toBeLessThan(lines.length)
  })
})
