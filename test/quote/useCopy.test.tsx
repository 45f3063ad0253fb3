import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useCopy } from '../../src/quote/useCopy.tsx'
import { giveDialogs } from '../features/dialogs.ts'
import { renderApp } from '../features/renderApp.tsx'

giveDialogs()

const before = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
afterEach(() => {
  vi.unstubAllGlobals()
  if (before === undefined) Reflect.deleteProperty(navigator, 'clipboard')
  else Object.defineProperty(navigator, 'clipboard', before)
})

function Copier({ make = () => 'words' }: { readonly make?: () => string | Promise<string> }) {
  const { copy, refused } = useCopy()
  return (
    <>
      <button onClick={() => void copy(make(), 'Copied')}>Copy</button>
      {refused}
    </>
  )
}

it.each([
  ['refuses', { value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) } }],
  ['is missing, as on a page without TLS', { value: undefined }],
])('is shown and selected, to be copied by hand, if the clipboard %s', async (_, clipboard) => {
  const { user } = renderApp(<Copier />)
  Object.defineProperty(navigator, 'clipboard', { ...clipboard, configurable: true })
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  const dialog = await screen.findByRole('dialog', { name: 'This browser did not allow copying' })
  const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox')
  expect(field).toHaveFocus()
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('words')
  expect(screen.queryByText('Copied')).toBeNull()
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('asks for the clipboard within the click while the text is still being made, as Safari demands', async () => {
  let make: (text: string) => void = () => undefined
  const making = new Promise<string>((resolve) => {
    make = resolve
  })
  class Item {
    constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
  }
  const write = vi.fn<(items: readonly Item[]) => Promise<void>>(async ([item]) => {
    await item?.parts['text/plain']
  })
  vi.stubGlobal('ClipboardItem', Item)
  renderApp(<Copier make={() => making} />)
  Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true })
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  expect(write).toHaveBeenCalledOnce()
  make('words')
  expect(await screen.findByText('Copied')).toBeVisible()
  const [[item] = []] = write.mock.calls[0] ?? []
  expect((await item?.parts['text/plain'])?.size).toBe('words'.length)
})

it('tells a text that could not be made from a clipboard that refuses', async () => {
  const { user } = renderApp(<Copier make={() => Promise.reject(new TypeError('offline'))} />)
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText(/could not be fetched/)).toBeVisible()
})
