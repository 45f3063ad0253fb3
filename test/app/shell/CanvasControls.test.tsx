import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { CanvasControls } from '../../../src/app/shell/CanvasControls.tsx'
import { aCanvas } from '../../features/aCanvas.ts'
import { renderExcerpt } from '../../features/renderApp.tsx'
import { plan } from '../../scene/bundled.ts'

it('says that the whole graph is being drawn, and draws nothing of it if that is cancelled', async () => {
  const { store, user } = renderExcerpt(<CanvasControls plan={plan} idle={false} />)
  let finish = () => {}
  const drawn = new Promise<void>((resolve) => {
    finish = resolve
  })
  const stops: AbortSignal[] = []
  const prepare = async (_: unknown, stop: AbortSignal) => {
    stops.push(stop)
    await drawn
  }
  act(() => store.getState().setCanvas(aCanvas({ prepare })))
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(await screen.findByText('Drawing…')).toBeVisible()
  await expect.poll(() => stops.length).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(stops.map(({ aborted }) => aborted)).toEqual([true])
  expect(screen.queryByText('Drawing…')).toBeNull()
  await act(async () => finish())
  expect(store.getState().detail).toBe('main')

  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(await screen.findByRole('button', { name: 'Show main actors' })).toBeVisible()
  expect(store.getState().detail).toBe('all')
})
