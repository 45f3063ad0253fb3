import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { withCode } from '../../../src/app/commands/withCode.ts'
import { FailedPart } from '../../../src/app/parts/FailedPart.tsx'
import { fetchMissing } from '../../../src/app/parts/missing.ts'
import { MissingMessage } from '../../../src/app/parts/MissingMessage.tsx'
import { Unfetched } from '../../../src/ui/state/lazyNamed.ts'
import { renderApp } from '../../features/renderApp.tsx'

it.each([
  ['en', '“Review the proposals” could not be fetched. Check the connection.', 'Try again'],
  ['ar', 'تعذّر تحميل «راجع المقترحات». تحقّق من الاتصال.', 'أعد المحاولة'],
] as const)(
  'says in %s that the code of a command could not be fetched, and tries again',
  async (language, says, again) => {
    const perform = vi.fn<(code: string) => void>()
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValue('code')
    const { store, user } = renderApp(<MissingMessage />, { language })
    await act(async () => withCode('command.review', load)(perform)(store))
    expect(screen.getByRole('status')).toHaveTextContent(says)
    expect(perform).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: again }))
    expect(perform).toHaveBeenCalledExactlyOnceWith('code', store)
    expect(screen.getByRole('status')).toHaveTextContent('')
  },
)

const offline = () => Promise.reject(new TypeError('offline'))

it('names all that is missing in one message, and tries all of it again', async () => {
  const perform = vi.fn<(code: string) => void>()
  const load = vi.fn<() => Promise<string>>(offline)
  const retry = vi.fn<() => void>()
  const part = <FailedPart name="Notices" place="message" error={new Unfetched(null)} onRetry={retry} />
  const { store, user } = renderApp(
    <>
      {part}
      <MissingMessage />
    </>,
  )
  await act(async () => withCode('command.review', load)(perform)(store))
  expect(screen.getByRole('status')).toHaveTextContent(
    'Missing from the page: Notices and Review the proposals. Check the connection.',
  )
  load.mockResolvedValue('code')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
  expect(perform).toHaveBeenCalledExactlyOnceWith('code', store)
  // The part says itself when it is there.
  expect(screen.getByRole('status')).toHaveTextContent('Missing from the page: Notices.')
})

it('is not tried again with others once it was done otherwise', async () => {
  const perform = vi.fn<(code: string) => void>()
  const load = vi.fn<() => Promise<string>>(offline)
  const { store } = renderApp(<MissingMessage />)
  const review = withCode('command.review', load)(perform)
  await act(async () => review(store))
  load.mockResolvedValue('code')
  await act(async () => review(store))
  expect(screen.getByRole('status')).toHaveTextContent('')
  await act(async () => fetchMissing())
  expect(perform).toHaveBeenCalledOnce()
})
