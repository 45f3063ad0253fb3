import { configure, screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Legend } from '../../../src/features/filters/Legend.tsx'
import { selectVisible } from '../../../src/store/selectors.ts'
import { dataset, renderApp } from '../renderApp.tsx'
import { sentenceOracle } from '../../domain/evidence/sentenceOracle.ts'

// Whether each of its seventy controls is hidden is dear to compute in jsdom, and none is.
beforeAll(() => {
  configure({ defaultHidden: true })
  Element.prototype.scrollIntoView = () => undefined
})
afterAll(() => configure({ defaultHidden: false }))

describe('the legend', () => {
  it.each([
    ['en', 'Legend and filters', /^Military \d+ relations$/, ['Relations', 'Entities', 'How it is stated', 'Articles']],
    ['ar', 'مفتاح الرسم والتصفية', /^شأن عسكري \d+ علاق\S*$/, ['العلاقات', 'الكيانات', 'صيغة القول', 'المقالات']],
  ] as const)('lists every choice with its count (%s)', (language, title, military, groups) => {
    renderApp(<Legend />, { language })
    const legend = screen.getByRole('region', { name: title })
    expect(within(legend).getByRole('checkbox', { name: military })).toBeChecked()
    for (const name of groups) expect(within(legend).getByRole('group', { name })).toBeVisible()
    expect(within(legend).getAllByRole('checkbox')).toHaveLength(9 + 10 + 4 + 7)
  })

  it('says under each heading what its numbers count', () => {
    renderApp(<Legend />)
    const sentences = sentenceOracle(dataset).countOf(dataset.relations)
    const { length: relations } = dataset.relations
    for (const [name, text] of [
      ['Relations', `${relations} relations`],
      ['Entities', `${dataset.entities.length} entities`],
      ['How it is stated', `${sentences} sentences`],
      ['Articles', `${sentences} sentences`],
    ] as const) {
      const heading = within(screen.getByRole('group', { name })).getByRole('heading')
      expect(heading).toHaveTextContent(`${name}${text}`)
    }
  })

  it('switches a category off and on', async () => {
    const { user, store } = renderApp(<Legend />)
    const all = selectVisible(store.getState()).relations.length
    const economy = screen.getByRole('checkbox', { name: /^Economy/ })
    await user.click(economy)
    expect(economy).not.toBeChecked()
    expect(selectVisible(store.getState()).relations.length).toBe(all - 4)
    await user.click(economy)
    expect(selectVisible(store.getState()).relations.length).toBe(all)
  })

  it('shows only one choice, by button and by Alt-click, and all again', async () => {
    const { user } = renderApp(<Legend />)
    await user.click(screen.getByRole('button', { name: 'Only Denied' }))
    expect(screen.getByRole('checkbox', { name: /^Denied/ })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Asserted/ })).not.toBeChecked()
    await user.keyboard('{Alt>}')
    await user.click(screen.getByRole('checkbox', { name: /^Denied/ }))
    await user.keyboard('{/Alt}')
    expect(screen.getByRole('checkbox', { name: /^Asserted/ })).toBeChecked()
  })

  it('is walked by the arrow keys, one stop of Tab for each group', async () => {
    const { user } = renderApp(<Legend />)
    await user.tab()
    expect(screen.getByRole('checkbox', { name: /^Military \d/ })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('checkbox', { name: /^Diplomacy/ })).toHaveFocus()
    await user.keyboard(' ')
    expect(screen.getByRole('checkbox', { name: /^Diplomacy/ })).not.toBeChecked()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('checkbox', { name: /^Reporting/ })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: /^Only Reporting/ })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'What the relations mean' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('checkbox', { name: /^Countries/ })).toHaveFocus()
  })

  it('keeps a choice that stands for nothing, with a nought', async () => {
    const { user } = renderApp(<Legend />)
    await user.click(screen.getByRole('button', { name: 'Only Denied' }))
    expect(screen.getByRole('checkbox', { name: /^Place \d/ })).toHaveAccessibleName('Place 0 relations')
  })

  it.each([
    ['en', 'More filters', 'Fewer filters'],
    ['ar', 'عوامل تصفية أخرى', 'عوامل تصفية أقل'],
  ] as const)('opens the further filters, goes there, and closes them (%s)', async (language, more, fewer) => {
    const { user } = renderApp(<Legend />, { language })
    await user.click(screen.getByRole('button', { name: more, expanded: false }))
    const filters = await screen.findByRole('group', { name: more })
    expect(filters).toHaveFocus()
    await user.click(screen.getByRole('button', { name: fewer, expanded: true }))
    expect(filters).not.toBeInTheDocument()
  })
})
