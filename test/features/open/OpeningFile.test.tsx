import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OpeningFile } from '../../../src/features/open/OpeningFile.tsx'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { giveDialogs } from '../dialogs.ts'

await fetchEveryWord()
giveDialogs()

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('says after a tenth of a second that a file is being read, and not of one that is open sooner', () => {
  render(<OpeningFile name="mine.json" language="en" onCancel={vi.fn<() => void>()} />)
  act(() => void vi.advanceTimersByTime(99))
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => void vi.advanceTimersByTime(1))
  expect(screen.getByRole('dialog', { name: /Reading/ })).toContainElement(screen.getByRole('progressbar'))
})
