import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { KeptCollections } from '../../../src/features/collections/KeptCollections.tsx'
import type { CollectionStorage, KeptCollection } from '../../../src/features/collections/collectionStorage.ts'
import { fetchWords } from '../../../src/i18n/engine/fetchWords.ts'
import * as downloading from '../../../src/ui/files/download.ts'
import { renderExcerpt } from '../renderApp.tsx'

const mine: KeptCollection = {
  key: 'collection-1',
  version: 3,
  savedAt: '2026-11-30T08:00:00.000Z',
  title: { en: 'Mali' },
  articles: 1,
  progress: { all: 4, accepted: 1, rejected: 1, open: 2, later: 0 },
  text: '{}',
}

const denied = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))

async function render(storage: Partial<CollectionStorage>) {
  await fetchWords('articles')
  const whole: CollectionStorage = {
    list: async () => ({ kept: [mine], unreadable: [] }),
    read: denied,
    keep: denied,
    remove: denied,
    ...storage,
  }
  const storageOf = () => whole
  const onOpen = vi.fn<() => void>()
  return { ...renderExcerpt(<KeptCollections onOpen={onOpen} storageOf={storageOf} />), onOpen }
}

it('says that the browser refuses to show what it keeps', async () => {
  await render({ list: denied })
  expect(await screen.findByRole('alert')).toHaveTextContent('its storage is switched off or damaged')
})

it('offers what cannot be read as a file, beside what can be opened', async () => {
  const download = vi.spyOn(downloading, 'download').mockReturnValue()
  const damaged = { key: 'collection-2', text: '{"title":null}' }
  const { user, onOpen } = await render({ list: async () => ({ kept: [mine], unreadable: [damaged] }) })
  await user.click(await screen.findByRole('button', { name: 'Save as a file' }))
  const [blob, name] = download.mock.calls[0] ?? []
  expect(name).toBe('collection-2-unreadable.json')
  expect(blob?.size).toBe(damaged.text.length)
  await user.click(screen.getByRole('button', { name: /^Mali/ }))
  expect(onOpen).toHaveBeenCalledOnce()
})

it('says that the browser refuses to delete one, and lists it still', async () => {
  const state = { refuses: true }
  const { user } = await render({ remove: async () => (state.refuses ? denied() : undefined) })
  const remove = await screen.findByRole('button', { name: 'Delete the collection “Mali”' })
  await user.click(remove)
  expect(await screen.findByRole('alert')).toHaveTextContent('The browser refuses to delete it')
  state.refuses = false
  await user.click(remove)
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Mali/ })).toBeNull())
})
