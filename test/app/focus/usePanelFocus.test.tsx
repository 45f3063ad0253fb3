import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { usePanelFocus } from '../../../src/app/focus/usePanelFocus.ts'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { renderApp } from '../../features/renderApp.tsx'

/** A page with one opener of each kind, and the panel. */
function Page() {
  const selection = useApp((state) => state.selection)
  const select = useApp((state) => state.select)
  const clear = useApp((state) => state.clearSelection)
  const panel = usePanelFocus(selection, selection.kind !== 'none')
  const open = () => select({ kind: 'entity', id: 'mali' })
  return (
    <>
      <button type="button" data-search>
        search
      </button>
      <main>
        <section data-graph-list>
          <button type="button" data-entity="mali" onClick={open}>
            listed
          </button>
        </section>
        <button type="button" onClick={open}>
          in a view
        </button>
      </main>
      <aside data-reader>
        {selection.kind === 'none' && (
          <button type="button" onClick={open}>
            passing
          </button>
        )}
      </aside>
      <button type="button" onClick={open}>
        elsewhere
      </button>
      {selection.kind !== 'none' && (
        <aside ref={panel} tabIndex={-1} aria-label="panel">
          <button type="button" onClick={clear}>
            close
          </button>
        </aside>
      )}
    </>
  )
}

const button = (name: string) => screen.getByRole('button', { name })

it.each([
  ['listed', 'listed'],
  ['in a view', 'in a view'],
  ['passing', 'listed'],
])('opened by a key from what is %s, the panel takes focus and gives it back to what is %s', async (from, to) => {
  const { user } = renderApp(<Page />)
  button(from).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('complementary', { name: 'panel' })).toHaveFocus()
  button('close').focus()
  await user.keyboard('{Enter}')
  expect(button(to)).toHaveFocus()
})

it('leaves focus where it is when a pointer opens, and when what opened is still read on', async () => {
  const { user } = renderApp(<Page />)
  await user.click(button('listed'))
  expect(button('listed')).toHaveFocus()
  await user.click(button('close'))
  button('elsewhere').focus()
  await user.keyboard('{Enter}')
  expect(button('elsewhere')).toHaveFocus()
})
