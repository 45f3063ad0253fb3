import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readPictureView } from '../../../src/formats/picture/pictureView.ts'
import { open, prepareSaving, saveButton, saved } from './openExport.tsx'

beforeEach(prepareSaving)

describe('saving a picture', () => {
  it('stays open and says so when the picture cannot be made', async () => {
    const { user } = open({ language: 'ar', png: () => Promise.reject(new Error('no memory')) })
    await user.click(await saveButton('احفظ PNG'))
    expect(await screen.findByRole('alert')).toHaveTextContent('تعذّر إنشاء الصورة')
    expect(saved).toEqual([])
  })

  it('copies the picture with its view, by a promise in the click, and says so where it may not', async () => {
    const { user } = open()
    const written: unknown[] = []
    class Item {
      constructor(readonly parts: Readonly<Record<string, Promise<Blob>>>) {}
    }
    vi.stubGlobal('ClipboardItem', Item)
    const write = vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      if (!(item instanceof Item)) throw new Error('Not what was given')
      const png = new Uint8Array(await (await (item.parts['image/png'] ?? new Blob())).arrayBuffer())
      written.push(readPictureView(png)?.view)
    })
    await saveButton()
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    expect(await screen.findByText('Picture copied')).toBeVisible()
    expect(screen.getByText('Some clipboards take the view out of it.')).toBeVisible()
    expect(written).toEqual([''])
    expect(screen.getByText(/Some clipboards and messengers take the view out/)).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'View inside the file' }))
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    await waitFor(() => expect(written).toEqual(['', undefined]))
    write.mockRejectedValue(new DOMException('denied', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Copy picture' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Save it instead')
  })

  it('shows how far a slow picture is, and cancels it without leaving anything behind', async () => {
    const removed = vi.fn<() => Promise<void>>(async () => undefined)
    const written = vi.fn<() => Promise<void>>(async () => undefined)
    vi.stubGlobal('showSaveFilePicker', async () => ({
      createWritable: async () => ({ write: written, close: async () => undefined, abort: async () => undefined }),
      getFile: async () => new Blob(),
      remove: removed,
    }))
    const signals: AbortSignal[] = []
    const { user, store, unmount } = open({
      png: (_, { onProgress, stop } = {}) =>
        new Promise((_resolve, reject) => {
          onProgress?.(0.4)
          if (stop === undefined) return
          signals.push(stop)
          stop.addEventListener('abort', () => reject(new Error('stopped')))
        }),
    })
    await user.click(await saveButton())
    const bar = await screen.findByRole('progressbar', { name: 'Share of the picture that is drawn' })
    expect(bar).toHaveValue(0.4)
    expect(screen.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeVisible()
    await waitFor(() => expect(removed).toHaveBeenCalledOnce())
    expect(written).not.toHaveBeenCalled()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(store.getState().dialog).toBe('export')
    await user.click(await saveButton())
    await screen.findByRole('progressbar')
    unmount()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true])
  })

  it('keeps a file that was there before when a picture is not made', async () => {
    const removed = vi.fn<() => Promise<void>>(async () => undefined)
    vi.stubGlobal('showSaveFilePicker', async () => ({
      createWritable: async () => ({ write: async () => undefined, close: async () => undefined }),
      getFile: async () => new Blob(['the picture of yesterday']),
      remove: removed,
    }))
    const { user } = open({ png: () => Promise.reject(new Error('no memory')) })
    await user.click(await saveButton())
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be made')
    expect(removed).not.toHaveBeenCalled()
  })

  it('stays open and says so when the disk is full', async () => {
    vi.stubGlobal('showSaveFilePicker', async () => ({
      createWritable: async () => ({
        write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        close: async () => undefined,
        abort: async () => undefined,
      }),
    }))
    const { user } = open()
    await user.click(await saveButton())
    expect(await screen.findByRole('alert')).toHaveTextContent('Is there room on the disk?')
  })
})
