import { configure, screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EvidencePanel } from '../../../src/features/evidence/EvidencePanel.tsx'
import { Legend } from '../../../src/features/filters/Legend.tsx'
import { LongGroup } from '../../../src/features/filters/LongGroup.tsx'
import { TableView } from '../../../src/features/table/TableView.tsx'
import { aDataset } from '../../domain/aDataset.ts'
import { renderApp } from '../renderApp.tsx'
import { definedDataset } from './definedDataset.ts'

// Whether each of many controls is hidden is dear to compute in jsdom, and none is.
beforeAll(() => configure({ defaultHidden: true }))
afterAll(() => configure({ defaultHidden: false }))

const MEANS = { en: /^What “.?supplies arms to.?” means$/, ar: /^معنى «.?تسليح.?»$/ }
const ALL = { en: 'What the relations mean', ar: 'معجم العلاقات' }
const arms = { kind: 'relation', id: 'russia-supplies-arms-mali', evidence: 0 } as const

describe.each(['en', 'ar'] as const)('the vocabulary is opened (%s)', (language) => {
  it.each([
    ['the legend', <Legend key="legend" />],
    ['the table', <TableView key="table" />],
  ])('from %s, at its beginning', async (_, part) => {
    const { user, store } = renderApp(part, { language, data: definedDataset() })
    store.getState().openVocabulary('supplies-arms')
    await user.click(screen.getByRole('button', { name: ALL[language] }))
    expect(store.getState()).toMatchObject({ dialog: 'vocabulary', vocabularyType: null })
  })

  it.each([
    ['the heading of a relation', <EvidencePanel key="panel" />],
    ['the filters', <LongGroup key="filters" facet="relationType" />],
  ])('from %s, at the type', async (_, part) => {
    const { user, store } = renderApp(part, { language, data: definedDataset(), selection: arms })
    await user.click(screen.getByRole('button', { name: MEANS[language] }))
    expect(store.getState()).toMatchObject({ dialog: 'vocabulary', vocabularyType: 'supplies-arms' })
  })

  it.each([
    ['the heading of a relation', <EvidencePanel key="panel" />],
    ['the filters', <LongGroup key="filters" facet="relationType" />],
  ])('not from %s where the dataset says nothing of the type', (_, part) => {
    renderApp(part, { language, data: aDataset(), selection: arms })
    expect(screen.queryByRole('button', { name: MEANS[language] })).toBeNull()
  })
})

describe('in the filters', () => {
  it('the button is a stop of Tab only in the row that is one', async () => {
    const { user } = renderApp(<LongGroup facet="relationType" />, { data: definedDataset() })
    await user.tab()
    expect(screen.getByRole('checkbox', { name: /^supplies arms to/ })).toHaveFocus()
    await user.tab()
    await user.tab()
    expect(screen.getByRole('button', { name: MEANS.en })).toHaveFocus()
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('checkbox', { name: /^has good relations with/ })).toHaveFocus()
    expect(screen.getByRole('button', { name: MEANS.en })).toHaveAttribute('tabindex', '-1')
  })
})
