import { screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useCopy } from '../../src/quote/useCopy.ts'
import { renderApp } from '../features/renderApp.tsx'

const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(navigator, 'clipboard')
  else Object.defineProperty(navigator, 'clipboard', before)
})

function Copier() {
  const copy = useCopy()
  return <button onClick={() => void copy('words', 'Copied')}>Copy</button>
}

it.each([
  ['refuses', { value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) } }],
  ['is missing, as on a page without TLS', { value: undefined }],
])('says so if the clipboard %s', async (_, clipboard) => {
  const { user } = renderApp(<Copier />)
  Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true })
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByRole('status')).not.toHaveTextContent(/^(Copied)?$/)
})
