import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { FlagKeeper } from '../../../src/features/flags/FlagKeeper.tsx'
import * as downloading from '../../../src/ui/files/download.ts'
import { excerpt } from '../excerpt.ts'
import { renderExcerpt } from '../renderApp.tsx'

const kept = vi.hoisted(() => new Map<string, unknown>())
vi.mock('idb-keyval', () => ({
  createStore: () => undefined,
  get: async (key: string) => kept.get(key),
  set: async (key: string, value: unknown) => void kept.set(key, value),
  del: async (key: string) => void kept.delete(key),
  update: async (key: string, by: (before: unknown) => unknown) => void kept.set(key, by(kept.get(key))),
}))

beforeEach(() => kept.clear())

it('offers a way out of stored flags that cannot be read, and loses nothing', async () => {
  const download = vi.spyOn(downloading, 'download').mockReturnValue()
  const { id } = excerpt
  kept.set(id, 'not json')
  const { user } = renderExcerpt(<FlagKeeper />)
  await user.click(await screen.findByRole('button', { name: 'Save them as a file and start anew' }))
  expect(download.mock.calls[0]?.[1]).toBe(`sanad-flags-${id}-unreadable.json`)
  await vi.waitFor(() => expect(kept.has(id)).toBe(false))
  expect([...kept.values()]).toEqual(['not json'])
})
