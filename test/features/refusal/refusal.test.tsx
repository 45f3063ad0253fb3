import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { ErrorScreen } from '../../../src/features/refusal/ErrorScreen.tsx'
import { RefusedFile } from '../../../src/features/refusal/RefusedFile.tsx'
import { giveDialogs } from '../dialogs.ts'
import { dataset, renderApp } from '../renderApp.tsx'

beforeAll(giveDialogs)

function problemsOf(change: (text: string) => string) {
  const decoded = decodeDataset(change(JSON.stringify(dataset)))
  if (decoded.ok) throw new Error('Nothing is wrong')
  return decoded.problems
}

const nobody = () => problemsOf((text) => text.replace('"target":"mali"', '"target":"nobody"'))

describe('the error screen', () => {
  it.each([
    ['en', 'The graph cannot be shown', 'Try again', 'Open another file'],
    ['ar', 'تعذّر عرض الشبكة', 'أعد المحاولة', 'افتح ملفاً آخر'],
  ] as const)('says what is wrong and where, and offers ways on (%s)', async (language, title, retry, open) => {
    const [onRetry, onOpen] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const refusal = { kind: 'broken', name: 'alliances', problems: nobody() } as const
    render(<ErrorScreen refusal={refusal} language={language} onRetry={onRetry} onOpen={onOpen} />)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(/nobody/)
    expect(screen.getByRole('alert')).toHaveTextContent(/relations\[\d+\]\.target/)
    await userEvent.click(screen.getByRole('button', { name: retry }))
    await userEvent.click(screen.getByRole('button', { name: open }))
    expect([onRetry, onOpen].map((one) => one.mock.calls.length)).toEqual([1, 1])
  })

  it('tells a dataset that is missing from one that could not be fetched', () => {
    const idle = () => undefined
    const missing = { kind: 'missing', name: 'alliances', status: 404 } as const
    const { rerender } = render(<ErrorScreen refusal={missing} language="en" onRetry={idle} onOpen={idle} />)
    expect(screen.getByRole('alert')).toHaveTextContent('404')
    rerender(
      <ErrorScreen refusal={{ kind: 'offline', name: 'alliances' }} language="en" onRetry={idle} onOpen={idle} />,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('Check the connection')
  })
})

it('a refused file is a dialog with its problems', async () => {
  const onClose = vi.fn<() => void>()
  const refusal = { kind: 'broken', name: 'mine.json', problems: nobody() } as const
  const { user } = renderApp(<RefusedFile refusal={refusal} onClose={onClose} onOpen={() => undefined} />)
  expect(screen.getByRole('dialog', { name: /mine\.json/ })).toHaveTextContent(/nobody.*graph on screen is unchanged/)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})

it('a file that nothing could be fetched for can be tried again', async () => {
  const onRetry = vi.fn<() => void>()
  const idle = () => undefined
  const refusal = { kind: 'opener-unfetched', name: 'mine.json' } as const
  renderApp(<RefusedFile refusal={refusal} onClose={idle} onOpen={idle} onRetry={onRetry} />)
  expect(screen.getByRole('alert')).toHaveTextContent('“mine.json” was not read. Check the connection.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})
