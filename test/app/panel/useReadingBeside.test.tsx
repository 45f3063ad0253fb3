import { act } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useReadingBeside } from '../../../src/app/panel/useReadingBeside.ts'
import { dataset, renderApp } from '../../features/renderApp.tsx'

function Beside() {
  return <p data-beside={useReadingBeside()} />
}

const said = () => document.querySelector('[data-beside]')?.getAttribute('data-beside')
const [article] = dataset.documents

/** Whether the window is as wide as a desktop's. */
const onDesktop = (isWide: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: isWide,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  )

afterEach(() => vi.restoreAllMocks())

function readFromChain() {
  const { store } = renderApp(<Beside />)
  act(() => store.getState().openChain('united-states', 'mali'))
  expect(said()).toBe('covered')
  act(() => store.getState().openReading(article?.id ?? ''))
  expect(said()).toBe('covered')
  act(() => store.getState().select({ kind: 'entity', id: 'mali' }))
  return store
}

it('leaves room beside an article that was opened from a chain once something is selected there', () => {
  onDesktop(true)
  const store = readFromChain()
  expect(said()).toBe('beside')
  act(() => store.getState().closeReading())
  expect(said()).toBe('covered')
})

it('leaves article and pages for the graph, with the chain on it, where there is no room', () => {
  onDesktop(false)
  const store = readFromChain()
  expect(said()).toBe('none')
  expect(store.getState()).toMatchObject({ reading: null, chain: { drawn: true }, selection: { id: 'mali' } })
})
