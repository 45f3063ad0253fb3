import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Views } from '../../../src/app/shell/Views.tsx'
import { renderExcerpt } from '../../features/renderApp.tsx'

it('a view is the main part of the page already while it is fetched, and leads back to the former one', () => {
  const { store } = renderExcerpt(<Views />)
  act(() => store.getState().setView('timeline'))
  const main = screen.getByRole('main', { name: 'Timeline' })
  expect(within(main).getByRole('status')).toHaveTextContent('Fetching this part of the page…')
  // At once: the part may be here a moment later.
  fireEvent.click(within(main).getByRole('button', { name: 'Cancel' }))
  expect(store.getState().view).toBe('network')
})
