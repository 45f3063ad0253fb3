import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { FlagKeeper } from '../../../src/features/flags/FlagKeeper.tsx'
import type { FlagStorage } from '../../../src/features/flags/flagStorage.ts'
import { UnreadableFlags } from '../../../src/features/flags/flagStorage.ts'
import * as downloading from '../../../src/ui/files/download.ts'
import { renderExcerpt } from '../renderApp.tsx'

it('offers a way out of stored flags that cannot be read, and loses nothing', async () => {
  const download = vi.spyOn(downloading, 'download').mockReturnValue()
  const state = { isAside: false, reads: 0 }
  const storage: FlagStorage = {
    read: async () => {
      state.reads += 1
      if (!state.isAside) throw new UnreadableFlags('not json')
      return []
    },
    change: async () => undefined,
    setAside: async () => void (state.isAside = true),
    watch: () => () => undefined,
  }
  const storageOf = () => storage
  const { user } = renderExcerpt(<FlagKeeper storageOf={storageOf} />)
  await user.click(await screen.findByRole('button', { name: 'Save them as a file and start over' }))
  await waitFor(() => expect(state).toEqual({ isAside: true, reads: 2 }))
  const [blob, name] = download.mock.calls[0] ?? []
  expect(name).toMatch(/^sanad-flags-.*-unreadable\.json$/)
  expect(blob?.size).toBe('not json'.length)
})
