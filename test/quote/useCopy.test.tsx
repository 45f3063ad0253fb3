import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useCopy } from '../../src/quote/useCopy.ts'
import { renderApp } from '../features/renderApp.tsx'

const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
afterEach(() => {
  vi.unstubAllGlobals()
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

it('asks for the clipboard within the click while the text is still being made, as Safari demands', async () => {
  let make: (text: string) => void = () => undefined
  const making = new Promise<string>((resolve) => {
    make = resolve
  })
  function LateCopier() {
    const copy = useCopy()
    return <button onClick={() => void copy(making, 'Copied')}>Copy</button>
  }
  class Item {
    constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
  }
  const write = vi.fn<(items: readonly Item[]) => Promise<void>>(async ([item]) => {
    await item?.parts['text/plain']
  })
  vi.stubGlobal('ClipboardItem', Item)
  renderApp(<LateCopier />)
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(write).toHaveBeenCalledOnce()
  make('words')
  expect(await screen.findByText('Copied')).toBeVisible()
  const [[item] = []] = write.mock.calls[0] ?? []
  expect((await item?.parts['text/plain'])?.size).toBe('words'.length)
})

it('tells a text that could not be made from a clipboard that refuses', async () => {
  function FailingCopier() {
    const copy = useCopy()
    return <button onClick={() => void copy(Promise.reject(new TypeError('offline')), 'Copied')}>Copy</button>
  }
  const { user } = renderApp(<FailingCopier />)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText(/could not be fetched/)).toBeVisible()
})
