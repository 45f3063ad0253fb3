import { act, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { pairKey } from '../../../src/domain/dataset/pair.ts'
import { tiesOf } from '../../../src/domain/analysis/ties.ts'
import { findBlocs } from '../../../src/analysis/blocs.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { selectVisible } from '../../../src/store/selectors.ts'
import { togetherOf } from '../../../src/domain/matrix/matrixSilence.ts'
import { MatrixView } from '../../../src/features/matrix/MatrixView.tsx'
import { excerpt as dataset } from '../excerpt.ts'
import { renderExcerpt } from '../renderApp.tsx'
import { present } from '../present.ts'

const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const cell = (name: RegExp) => {
  const found = screen.getAllByRole('gridcell').find((one) => name.test(plain(one.getAttribute('aria-label'))))
  if (found === undefined) throw new Error(`No cell is called ${String(name)}`)
  return found
}
const headName = (one: HTMLElement) => one.querySelector('bdi')?.textContent
const lookup = lookupOf(dataset)
const states = dataset.entities.filter(({ type }) => type === 'country')

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

const LANGUAGES = [
  [
    'en',
    /^(China and Russia|Russia and China): \d+ sentences bind, shown as: \w+/,
    /divides?, shown as/,
    'Silence map',
    'Who is in it',
  ],
  [
    'ar',
    /^(الصين وروسيا|روسيا والصين): \d+ (جمل|جملة) تجمع، والصيغة المعروضة/,
    /(تفرّق|تفرّقان)، (وهي|والصيغة المعروضة)/,
    'خريطة الصمت',
    'من فيها',
  ],
] as const

describe.each(LANGUAGES)('the matrix in %s', (language, bound, divided) => {
  it('names its cells, and opens the sentences of the pair', async () => {
    const { user, store } = renderExcerpt(<MatrixView />, { language })
    expect(screen.getAllByRole('rowheader')).toHaveLength(states.length)
    await user.click(cell(bound))
    const { selection } = store.getState()
    expect(selection).toEqual({ kind: 'pair', id: 'china|russia' })
    expect(cell(bound)).toHaveAttribute('aria-selected', 'true')
    const marked = screen
      .getAllByRole('gridcell', { selected: true })
      .map(({ dataset: { row, column } }) => [row, column])
    expect(marked).toHaveLength(2)
    expect(marked[0]).toEqual(marked[1]?.toReversed())
  })

  it('has what binds above the diagonal and what divides below it', () => {
    renderExcerpt(<MatrixView />, { language })
    const at = (one: HTMLElement) => [Number(one.dataset['row']), Number(one.dataset['column'])] as const
    const [row, column] = at(cell(bound))
    expect(row).toBeLessThan(column)
    const [below, beside] = at(cell(divided))
    expect(below).toBeGreaterThan(beside)
  })
})

describe('the matrix in either language', () => {
  const [, [language, , , silence, who]] = LANGUAGES

  it('lists the sentences of two who are only mentioned together, and opens the article at one', async () => {
    const { user, store } = renderExcerpt(<MatrixView />, { language })
    await user.click(screen.getByRole('radio', { name: silence }))
    const only = screen.getAllByRole('gridcell').find((one) => one.dataset['silence'] === 'together')
    if (only === undefined) throw new Error('There is no such pair')
    await user.click(only)
    const heads = screen.getAllByRole('rowheader').map(headName)
    const [first, second] = [heads[Number(only.dataset['row'])], heads[Number(only.dataset['column'])]]
    const box = within(
      screen.getByRole('region', { name: (name) => name.includes(first ?? '?') && name.includes(second ?? '?') }),
    )
    const pair = states.filter(({ labels }) => [first, second].includes(labels[language]))
    const key = pairKey(pair[0]?.id ?? '', pair[1]?.id ?? '')
    const expected = togetherOf(dataset, states, () => true, lookup).get(key) ?? []
    const links = box.getAllByRole('button', { name: /Show in article|اعرض في المقال/ })
    expect(links).toHaveLength(expected.length)
    await user.click(present(links[0]))
    expect(store.getState().reading?.sentence).toBe(expected[0]?.sentence.id)
  })

  it('shows others when asked to', async () => {
    const { user } = renderExcerpt(<MatrixView />, { language })
    await user.selectOptions(screen.getByRole('combobox', { name: who }), 'person')
    const people = dataset.entities.filter(({ type }) => type === 'person')
    expect(screen.getAllByRole('rowheader').length).toBeLessThanOrEqual(people.length)
    expect(screen.getAllByRole('rowheader').map(headName)).toContain(
      people.find(({ id }) => id === 'assimi-goita')?.labels[language],
    )
  })
})

it('tells the categories of its marks by glyphs, not by colours alone', () => {
  const { container } = renderExcerpt(<MatrixView />)
  const shapes = new Map<string, Set<string>>()
  for (const glyph of container.querySelectorAll<SVGGElement>('[role="gridcell"] [data-glyph]')) {
    const category = glyph.dataset['glyph'] ?? ''
    const path = glyph.querySelector('path')?.getAttribute('d') ?? ''
    shapes.set(category, (shapes.get(category) ?? new Set()).add(path))
  }
  expect(shapes.size).toBeGreaterThan(3)
  expect(new Set([...shapes.values()].flatMap((paths) => [...paths])).size).toBe(shapes.size)
  const filled = screen
    .getAllByRole('gridcell')
    .filter((one) => /: \d+ sentences? /.test(plain(one.getAttribute('aria-label'))))
  expect(filled.length).toBeGreaterThan(5)
  for (const one of filled)
    expect(one.querySelector('[data-glyph]'), one.getAttribute('aria-label') ?? '').not.toBeNull()
})

describe('the matrix by keys', () => {
  it('has its columns in the direction of reading, and the arrows follow', async () => {
    const { user } = renderExcerpt(<MatrixView />, { language: 'ar' })
    const grid = screen.getByRole('grid')
    expect(grid.closest('[dir="ltr"]')).toBeNull()
    const first = grid.querySelector<HTMLElement>('[data-row="0"][data-column="1"]')
    act(() => first?.focus())
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toHaveAttribute('data-column', '2')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveAttribute('data-column', '0')
  })

  it('is one stop of Tab; the arrows move from cell to cell and to the heads, Enter opens', async () => {
    const { user, store } = renderExcerpt(<MatrixView />)
    const grid = screen.getByRole('grid')
    const stops = () => [...grid.querySelectorAll('[tabindex="0"]')]
    expect(stops()).toHaveLength(1)
    act(() => cell(/^(China and Russia|Russia and China): \d+ sentences bind/).focus())
    const at = () => (document.activeElement instanceof HTMLElement ? { ...document.activeElement.dataset } : {})
    const { row, column } = at()
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}{ArrowUp}')
    expect(at()).toMatchObject({ row, column })
    expect(stops()).toEqual([document.activeElement])
    await user.keyboard('{Enter}')
    const { selection } = store.getState()
    expect(selection).toEqual({ kind: 'pair', id: 'china|russia' })
    await user.keyboard('{Home}{ArrowLeft}')
    expect(document.activeElement).toHaveAttribute('role', 'rowheader')
    await user.keyboard('{Enter}')
    const heads = screen.getAllByRole('rowheader').map(headName)
    const entity = states.find(({ labels }) => labels['en'] === heads[Number(row)])?.id
    expect(['china', 'russia']).toContain(entity)
    expect(store.getState().selection).toEqual({ kind: 'entity', id: entity })
  })

  it('closes the list of sentences with Escape', async () => {
    const { user } = renderExcerpt(<MatrixView />)
    const empty = cell(/: nothing binds/)
    const [first = ''] = plain(empty.getAttribute('aria-label')).split(' and ')
    await user.click(empty)
    const box = screen.getByRole('region', { name: (name) => plain(name).includes(first) })
    expect(box).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(box).not.toBeInTheDocument()
  })
})

describe('several in the matrix', () => {
  const heads = () => screen.getAllByRole('rowheader')

  it('are selected by Shift at their headings, by click and by key, and let go by a plain press', async () => {
    const { user, store } = renderExcerpt(<MatrixView />)
    const [first, second] = heads()
    if (first === undefined || second === undefined) throw new Error('There are no two headings')
    const named = [first, second].map((one) => states.find(({ labels }) => labels['en'] === headName(one))?.id)
    await user.keyboard('{Shift>}')
    await user.click(first)
    act(() => second.focus())
    await user.keyboard('{Enter}')
    expect([...store.getState().multiSelection]).toEqual(named)
    expect(first).toHaveAttribute('aria-selected', 'true')
    expect(screen.getAllByRole('columnheader', { selected: true })).toHaveLength(2)
    await user.click(first)
    await user.keyboard('{/Shift}')
    expect([...store.getState().multiSelection]).toEqual([named[1]])
    expect(store.getState().selection.kind).toBe('none')
    await user.click(first)
    expect(store.getState().multiSelection.size).toBe(0)
    expect(store.getState().selection).toEqual({ kind: 'entity', id: named[0] })
  })

  it('stand out while a choice of the filters is pointed at: the cells that have it, and whom it is about', () => {
    const { store } = renderExcerpt(<MatrixView />)
    const dimmed = (one: HTMLElement) => one.className.includes('dimmed')
    const isDimmed = (name: RegExp) => dimmed(cell(name))
    expect(isDimmed(/^(China and Russia|Russia and China): \d+ sentences bind/)).toBe(false)
    act(() => store.getState().setPreview({ of: 'polarity', value: 'conflictual' }))
    expect(isDimmed(/^(China and Russia|Russia and China): \d+ sentences bind/)).toBe(true)
    expect(isDimmed(/(Russia and Ukraine|Ukraine and Russia): \d+ sentences divide/)).toBe(false)
    const silent = heads().filter(dimmed).map(headName)
    expect(silent).toContain('Brazil')
    expect(silent).not.toContain('Ukraine')
    act(() => store.getState().setPreview(null))
    expect(screen.getAllByRole('gridcell').some(dimmed)).toBe(false)
  })
})

describe('the matrix of what filters leave', () => {
  it('calls what filters hide hidden and not silent', async () => {
    const { user, store } = renderExcerpt(<MatrixView />)
    await user.click(screen.getByRole('radio', { name: 'Silence map' }))
    expect(plain(cell(/China and Russia|Russia and China/).getAttribute('aria-label'))).toMatch(/something is stated/)
    act(() =>
      store.getState().only(
        'category',
        'conflict',
        dataset.vocabulary.categories.map(({ id }) => id),
      ),
    )
    expect(plain(cell(/^(China and Russia|Russia and China)/).getAttribute('aria-label'))).toMatch(/hidden by filters/)
  })

  it('says so when there is no pair left, and clears the filters', async () => {
    const { user, store } = renderExcerpt(<MatrixView />)
    act(() => {
      for (const { id } of dataset.vocabulary.categories) store.getState().toggle('category', id)
    })
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getByRole('heading', { name: 'No pair to show' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }))
    expect(screen.getByRole('grid')).toBeInTheDocument()
  })
})

describe('who stands together in the matrix', () => {
  const rows = () => screen.getAllByRole('rowheader').map(headName)

  const visible = visibleGraph(dataset, lookup, NO_FILTERS)
  const ties = tiesOf(visible, lookup, 'actors')
  const members = findBlocs(ties).blocs.map((bloc) => bloc.members.map((at) => ties.ids[at] ?? ''))
  const named = (blocs: readonly (readonly string[])[]) =>
    blocs.flat().flatMap((id) => states.find((state) => state.id === id)?.labels['en'] ?? [])

  it('is what the analysis has found', () => {
    const { store } = renderExcerpt(<MatrixView />)
    for (const blocs of [members, members.toReversed()]) {
      act(() => store.getState().setFoundBlocs({ of: selectVisible(store.getState()), members: blocs }))
      expect(named(blocs).length).toBeGreaterThan(2)
      expect(rows().slice(0, named(blocs).length)).toEqual(named(blocs))
    }
  })

  it('does not follow what the analysis has found of anything but what shows', () => {
    const { store } = renderExcerpt(<MatrixView />)
    const before = rows()
    act(() => store.getState().setFoundBlocs({ of: visible, members: members.toReversed() }))
    expect(rows()).toEqual(before)
  })
})
