import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { copyWithoutDirectionMarks } from '../../../src/app/shell/plainCopies.ts'

/** Selects all of the page and copies it; what the clipboard got, or `null` if the browser copies by itself. */
function copied(): string | null {
  const written = vi.fn<(type: string, text: string) => void>()
  const prevented = vi.fn<() => void>()
  const selected = document.getSelection()
  selected?.selectAllChildren(document.body)
  vi.spyOn(window, 'getSelection').mockReturnValue(selected)
  copyWithoutDirectionMarks({ target: document.body, preventDefault: prevented, clipboardData: { setData: written } })
  return prevented.mock.calls.length > 0 ? (written.mock.calls[0]?.[1] ?? '') : null
}

it('copies a sentence of the interface without the marks that isolate its names', () => {
  render(<p>{'\u2068روسيا\u2069 تسلّح \u2068Mali\u2069'}</p>)
  expect(copied()).toBe('روسيا تسلّح Mali')
})

it('leaves to the browser what has no such marks', () => {
  render(<p>Russia supplies arms to Mali</p>)
  expect(copied()).toBeNull()
})
