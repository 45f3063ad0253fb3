import { act, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SkipLink } from '../../../src/app/bar/SkipLink.tsx'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { renderApp } from '../../features/renderApp.tsx'

/** A page whose list and whose map come late. */
function Page() {
  const view = useApp((state) => state.view)
  const isThere = useApp((state) => state.strip)
  const isFiltered = useApp((state) => state.drawer)
  return (
    <>
      <SkipLink />
      <button type="button">in the bar</button>
      <main inert={view !== 'network'}>
        <button type="button">zoom</button>
        {isThere && <section data-graph-list>{!isFiltered && <button tabIndex={0}>first of the list</button>}</section>}
      </main>
      {view === 'map' && isThere && (
        <main>
          <button type="button" data-stop tabIndex={0}>
            first of the map
          </button>
        </main>
      )}
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name, hidden: true })

it('leads to the list, also if that is still being fetched', async () => {
  const { user, store } = renderApp(<Page />)
  await user.tab()
  await user.keyboard('{Enter}')
  expect(button('Skip to the graph list')).toHaveFocus()
  act(() => store.setState({ strip: true }))
  await waitFor(() => expect(button('first of the list')).toHaveFocus())
})

it('leaves focus to who has moved it meanwhile', async () => {
  const { user, store } = renderApp(<Page />)
  await user.tab()
  await user.keyboard('{Enter}')
  await user.tab()
  act(() => store.setState({ strip: true }))
  await act(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(button('in the bar')).toHaveFocus()
})

it('leads to the first control where filters leave nothing in the list', async () => {
  const { user, store } = renderApp(<Page />)
  act(() => store.setState({ strip: true, drawer: true }))
  await user.tab()
  await user.keyboard('{Enter}')
  expect(button('zoom')).toHaveFocus()
})

it('leads into a view that is still being fetched', async () => {
  const { user, store } = renderApp(<Page />)
  act(() => store.setState({ view: 'map' }))
  await user.tab()
  await user.keyboard('{Enter}')
  act(() => store.setState({ strip: true }))
  await waitFor(() => expect(button('first of the map')).toHaveFocus())
})
