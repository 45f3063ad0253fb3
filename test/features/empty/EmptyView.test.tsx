import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EmptyView } from '../../../src/features/empty/EmptyView.tsx'
import { dataset, renderApp } from '../renderApp.tsx'

const show = () => renderApp(<EmptyView title="No pair to show" text="Nobody is left." />)

describe('a view of nothing', () => {
  it('says why, and offers no way back where nothing is narrowed down', () => {
    show()
    expect(screen.getByRole('heading', { name: 'No pair to show' })).toBeVisible()
    expect(screen.getByText('Nobody is left.')).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('leads back from filters, and from a voice or a focus, by the name of what that does', async () => {
    const { user, store } = show()
    act(() => store.getState().toggle('stance', 'denied'))
    expect(screen.getByRole('button')).toHaveAccessibleName('Clear all filters')
    act(() => store.setState({ lens: { by: 'speaker', id: 'china' }, focus: { entities: ['mali'], steps: 1 } }))
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    const { filters, lens, focus } = store.getState()
    expect([filters.stance.size, lens, focus]).toEqual([0, null, null])
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says instead that every text was changed, where that is why', async () => {
    const { user, store } = show()
    act(() => store.getState().withhold(new Set(dataset.documents.map(({ id }) => id)), new Map()))
    expect(screen.getByRole('heading')).toHaveTextContent('Every sentence is withheld')
    await user.click(screen.getByRole('button', { name: 'Compare texts' }))
    expect(store.getState().dialog).toBe('withheld')
  })
})
