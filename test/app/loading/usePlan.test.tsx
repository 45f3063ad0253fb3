import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ArrangingNotice } from '../../../src/app/loading/Arranging.tsx'
import { usePlan } from '../../../src/app/loading/usePlan.ts'
import type { LayoutWorker } from '../../../src/graph/layoutClient/layoutWorker.ts'
import type { Arrangement, Plan } from '../../../src/scene/figure/plan.ts'
import { renderExcerpt } from '../../features/renderApp.tsx'

const arrangement: Arrangement = { width: 100, height: 100, nodes: {}, bends: {}, badges: {} }

/** A layout worker that answers when it is told to. */
function heldWorker() {
  const held = {
    giveFirst: () => undefined as void,
    giveAll: () => undefined as void,
    failAll: () => undefined as void,
  }
  const worker: LayoutWorker = {
    first: () =>
      new Promise<Pick<Plan, 'wide' | 'tall'>>((give) => {
        held.giveFirst = () => give({ wide: arrangement, tall: arrangement })
      }),
    all: () =>
      new Promise<Arrangement>((give, fail) => {
        held.giveAll = () => give({ ...arrangement, width: 200 })
        held.failAll = () => fail(new Error('The worker has ended'))
      }),
    insert: () => Promise.resolve(arrangement),
    computeLayout: () => Promise.resolve(arrangement),
    overview: () => Promise.reject(new Error('Nobody asks for an overview here')),
    cancel: vi.fn<() => void>(),
    stop: vi.fn<() => void>(),
  }
  return { held, get: () => Promise.resolve(worker) }
}

function Planned({ get }: { readonly get: () => Promise<LayoutWorker> }) {
  const { plan, isArrangingAll } = usePlan(null, get)
  return (
    <>
      <p>{plan === null ? 'no plan' : `width ${plan.all.width}`}</p>
      <ArrangingNotice isArrangingAll={isArrangingAll} />
    </>
  )
}

it('says that the whole graph is being arranged to a user who asks for it, until it is there or not wanted any more', async () => {
  const { held, get } = heldWorker()
  const { store, user } = renderExcerpt(<Planned get={get} />)
  await waitFor(() => {
    held.giveFirst()
    expect(screen.getByText('width 100')).toBeInTheDocument()
  })
  expect(screen.queryByText('Arranging the graph…')).toBeNull()

  store.getState().setDetail('all')
  expect(await screen.findByText('Arranging the graph…')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(store.getState().detail).toBe('main')
  expect(screen.queryByText('Arranging the graph…')).toBeNull()

  store.getState().setDetail('all')
  await screen.findByText('Arranging the graph…')
  held.giveAll()
  expect(await screen.findByText('width 200')).toBeInTheDocument()
  expect(screen.queryByText('Arranging the graph…')).toBeNull()
})

it('says that it could not be arranged, and says no longer that it is', async () => {
  const { held, get } = heldWorker()
  const { store } = renderExcerpt(<Planned get={get} />)
  await waitFor(() => {
    held.giveFirst()
    expect(screen.getByText('width 100')).toBeInTheDocument()
  })
  store.getState().setDetail('all')
  await screen.findByText('Arranging the graph…')
  held.failAll()
  expect(await screen.findByText(/The layout could not be computed/)).toBeInTheDocument()
  expect(screen.queryByText('Arranging the graph…')).toBeNull()
})
