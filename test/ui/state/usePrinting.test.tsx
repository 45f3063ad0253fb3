import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { usePrinting } from '../../../src/ui/state/usePrinting.ts'

function Paper() {
  return <p>{usePrinting() ? 'on paper' : 'on screen'}</p>
}

it('says that the page is being printed from before the sheets are laid out until after', () => {
  render(<Paper />)
  expect(screen.getByText('on screen')).toBeInTheDocument()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(screen.getByText('on paper')).toBeInTheDocument()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getByText('on screen')).toBeInTheDocument()
})

it('knows it of a part that is rendered meanwhile', () => {
  const { rerender } = render(<Paper />)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  rerender(
    <>
      <Paper />
      <Paper />
    </>,
  )
  expect(screen.getAllByText('on paper')).toHaveLength(2)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.getAllByText('on screen')).toHaveLength(2)
})

it('renders for paper before the event ends, after which Firefox copies the page', () => {
  // `act` would render by itself.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)
  try {
    render(<Paper />)
    window.dispatchEvent(new Event('beforeprint'))
    expect(screen.getByText('on paper')).toBeInTheDocument()
  } finally {
    Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
    act(() => void window.dispatchEvent(new Event('afterprint')))
  }
})
