import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { withCode } from '../../../src/app/commands/withCode.ts'
import { useUnfetched } from '../../../src/app/loading/useUnfetched.ts'
import { renderApp } from '../../features/renderApp.tsx'

function Listener() {
  useUnfetched()
  return null
}

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
    const { store, user } = renderApp(<Listener />, { language })
    await act(async () => withCode('command.review', load)(perform)(store))
    expect(screen.getByRole('status')).toHaveTextContent(says)
    expect(perform).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: again }))
    expect(perform).toHaveBeenCalledExactlyOnceWith('code', store)
    expect(screen.getByRole('status')).toHaveTextContent('')
  },
)
