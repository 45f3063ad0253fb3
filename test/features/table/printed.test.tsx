import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TableView } from '../../../src/features/table/TableView.tsx'
import { excerpt } from '../excerpt.ts'
import { renderExcerpt } from '../renderApp.tsx'
import { layOutRows } from './rowsInPage.ts'

layOutRows()

const rows = () => screen.getAllByRole('row').slice(1)

it('renders every row for paper, with a head that sheets can repeat, and afterwards those in sight', () => {
  renderExcerpt(<TableView />)
  const onScreen = rows().length
  expect(onScreen).toBeLessThan(excerpt.relations.length)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(rows()).toHaveLength(excerpt.relations.length)
  for (const head of screen.getAllByRole('columnheader')) expect(within(head).queryByRole('button')).toBeNull()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(rows()).toHaveLength(onScreen)
  expect(within(screen.getByRole('columnheader', { name: 'From' })).getByRole('button')).toBeInTheDocument()
})
