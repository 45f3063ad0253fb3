import { act, configure, screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { visibleGraph } from '../../../src/domain/filters/filters.ts'
import { MoreFilters } from '../../../src/features/filters/MoreFilters.tsx'
import { selectVisible } from '../../../src/store/selectors.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'

// Whether each of many controls is hidden is dear to compute in jsdom, and none is.
beforeAll(() => {
  configure({ defaultHidden: true })
  Element.prototype.scrollIntoView = () => undefined
})
afterAll(() => configure({ defaultHidden: false }))

const { count } = sentenceOracle(dataset)
const bare = (text: string | null) => (text ?? '').replace(/[\u2068\u2069]/g, '')

describe('the further filters', () => {
  it.each([
    [
      'en',
      'More filters',
      [
        'Years the sentences mention',
        'How well documented',
        'Binds or divides',
        'Speakers',
        'Publishers',
        'Types of relation',
      ],
      (count: number) => `JNIM ${count} sentences`,
    ],
    [
      'ar',
      'عوامل تصفية أخرى',
      ['السنوات المذكورة في الجمل', 'مدى التوثيق', 'يجمع أم يفرّق', 'القائلون', 'الناشرون', 'أنواع العلاقات'],
      (count: number) => new RegExp(`^نصرة الإسلام والمسلمين ${count} جمل`),
    ],
  ] as const)('are named and counted (%s)', (language, title, groups, jnim) => {
    renderApp(<MoreFilters />, { language })
    const filters = screen.getByRole('group', { name: title })
    for (const name of groups) expect(within(filters).getByRole('group', { name })).toBeVisible()
    const said = dataset.relations.flatMap(({ evidence }) => evidence.filter((one) => one.attributedTo === 'jnim'))
    expect(within(filters).getByRole('checkbox', { name: jnim(count(said)) })).toBeChecked()
  })

  it('have a sample picture in every row', () => {
    const { container } = renderApp(<MoreFilters />)
    const rows = [...container.querySelectorAll('li')]
    expect(rows.length).toBeGreaterThan(15)
    for (const row of rows) expect(row.querySelector('svg')).not.toBeNull()
    const picture = (value: string) => container.querySelector(`[data-preview="${value}"] svg`)?.innerHTML
    const polarities = ['cooperative', 'conflictual', 'neutral'].map(picture)
    expect(new Set(polarities).size).toBe(3)
    // An entity's is the disc that it has everywhere, the articles' own voice has none.
    expect(picture('sadio-camara')).toContain('>SC<')
    expect(picture('*')).not.toContain('<text')
  })

  it('leave one speaker’s words, and all again', async () => {
    const { user, store } = renderApp(<MoreFilters />)
    await user.click(screen.getByRole('button', { name: 'Only JNIM' }))
    const said = selectVisible(store.getState()).relations.flatMap(({ evidence }) => evidence)
    expect(said.length).toBeGreaterThan(0)
    expect(said.every(({ attributedTo }) => attributedTo === 'jnim')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Only JNIM' }))
    expect(store.getState().filters.speaker.size).toBe(0)
  })

  it('list the most frequent types, those switched off, and all on demand or by name', async () => {
    const { user, store } = renderApp(<MoreFilters />)
    const types = within(screen.getByRole('group', { name: 'Types of relation' }))
    const rare = 'signed-in'
    expect(types.getAllByRole('checkbox')).toHaveLength(8)
    await user.type(types.getByRole('searchbox', { name: /Types of relation/ }), 'SIGNED IN')
    await user.click(types.getByRole('checkbox', { name: /^was signed in/ }))
    expect(store.getState().filters.relationType).toEqual(new Set([rare]))
    await user.clear(types.getByRole('searchbox'))
    expect(types.getByRole('checkbox', { name: /^was signed in/ })).not.toBeChecked()
    expect(types.getAllByRole('checkbox')).toHaveLength(9)
    await user.type(types.getByRole('searchbox'), 'zzz')
    expect(types.getByText('Nothing here has that name.')).toBeVisible()
    await user.clear(types.getByRole('searchbox'))
    await user.click(types.getByRole('button', { name: /^Show all/, expanded: false }))
    expect(types.getAllByRole('checkbox')).toHaveLength(new Set(dataset.relations.map(({ type }) => type)).size)
  })

  it('take years from the sentences, say how many each leaves, and never turn the range round', async () => {
    const { user, store } = renderApp(<MoreFilters />)
    const [from, to] = [screen.getByRole('combobox', { name: 'From' }), screen.getByRole('combobox', { name: 'To' })]
    expect(
      within(from)
        .getAllByRole('option')
        .map(({ textContent }) => textContent.replace(/ .*/, '')),
    ).toEqual(['any', '2012', '2015', '2020', '2021', '2022', '2023', '2024', '2030', '2035'])
    const option = within(from).getByRole('option', { name: /^2024/ })
    await user.selectOptions(from, option)
    const { lookup, filters } = store.getState()
    expect(filters.dates).toEqual({ from: '2024', to: null })
    const left = count(visibleGraph(dataset, lookup, filters).relations.flatMap(({ evidence }) => evidence))
    expect(option).toHaveTextContent(`2024 (${left} sentences)`)
    await user.selectOptions(to, '2020')
    expect(store.getState().filters.dates).toEqual({ from: '2020', to: '2020' })
    await user.selectOptions(from, '')
    await user.selectOptions(to, '')
    expect(store.getState().filters.dates).toBeNull()
  })

  it('say that a range leaves out what names no date, and let that be kept', async () => {
    const { user, store } = renderApp(<MoreFilters />)
    const pieces = dataset.relations.flatMap(({ evidence }) => evidence)
    const without = count(pieces.filter(({ when }) => when === undefined))
    expect(screen.getByText(new RegExp(`^${without} sentences state something without a date`))).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2020')
    const undated = screen.getByRole('checkbox', { name: `Stated without a date ${without} sentences` })
    expect(undated).not.toBeChecked()
    const before = selectVisible(store.getState()).relations.length
    await user.click(undated)
    expect(undated).toBeChecked()
    expect(selectVisible(store.getState()).relations.length).toBeGreaterThan(before)
  })

  it('show a day that was chosen elsewhere', async () => {
    const { store } = renderApp(<MoreFilters />)
    act(() => store.getState().setDates({ from: '2023-03-18', to: null }))
    expect(screen.getByRole('combobox', { name: 'From' })).toHaveDisplayValue(/^18 March 2023/)
  })

  it('count relations for every minimum, work by arrow keys, and say where a minimum makes no sense', async () => {
    const { user, store } = renderApp(<MoreFilters />)
    const sentences = screen.getByRole('radiogroup', { name: 'Sentences, at least' })
    const two = dataset.relations.filter(({ evidence }) => count(evidence) > 1).length
    const names = within(sentences)
      .getAllByRole('radio')
      .map((one) => bare(one.getAttribute('aria-label')))
    expect(names.slice(0, 2)).toEqual([
      `At least 1 sentence: ${dataset.relations.length} relations`,
      `At least 2 sentences: ${two} relations`,
    ])
    await user.click(within(sentences).getByRole('radio', { name: /^At least 2/ }))
    expect(selectVisible(store.getState()).relations).toHaveLength(two)
    expect(screen.getByText('No relation has more than one publisher.')).toBeVisible()
  })

  it('offer a minimum of publishers where there are several', async () => {
    const data = {
      ...dataset,
      documents: dataset.documents.map((one, at) => ({ ...one, publisher: at === 0 ? 'One, Ltd' : 'Another' })),
    }
    const { user, store } = renderApp(<MoreFilters />, { data, language: 'ar' })
    const publishers = screen.getByRole('radiogroup', { name: 'الناشرون، على الأقل' })
    const two = within(publishers).getByRole('radio', { name: /^ناشران على الأقل/ })
    await user.click(two)
    expect(two).toBeChecked()
    const graph = selectVisible(store.getState())
    for (const { evidence } of graph.relations)
      expect(new Set(evidence.map(({ document }) => document === data.documents[0]?.id)).size).toBe(2)
    await user.click(screen.getByRole('checkbox', { name: /^One, Ltd/ }))
    expect(selectVisible(store.getState()).relations).toHaveLength(0)
  })
})
