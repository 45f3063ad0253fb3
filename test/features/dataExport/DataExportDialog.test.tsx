import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { formatDataset } from '../../../src/domain/dataExport/formatDataset.ts'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { DataExportDialog } from '../../../src/features/dataExport/DataExportDialog.tsx'
import type { Order, Report } from '../../../src/formats/dataExport/dataExport.worker.ts'
import { DATA_FORMATS } from '../../../src/formats/dataExport/dataFormats.ts'
import { dataExport as arabic } from '../../../src/i18n/ar/dataExport.ts'
import { dataExport as english } from '../../../src/i18n/en/dataExport.ts'
import { useApp } from '../../../src/store/hooks/useApp.ts'
import { excerpt } from '../excerpt.ts'
import { giveDialogs } from '../dialogs.ts'
import { present } from '../present.ts'
import { renderExcerpt } from '../renderApp.tsx'

/** The worker that the dialog has started last; the test answers for it. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | null = null
  static starts = true
  order: Order | null = null
  isEnded = false
  constructor() {
    super()
    if (!FakeWorker.starts) throw new Error('No workers here')
    FakeWorker.last = this
  }
  postMessage(order: Order) {
    this.order = order
  }
  terminate() {
    this.isEnded = true
  }
  report(data: Report) {
    act(() => void this.dispatchEvent(new MessageEvent('message', { data })))
  }
  die() {
    act(() => void this.dispatchEvent(new ErrorEvent('error')))
  }
}

/** The worker, once it has got its order. */
async function worker(): Promise<FakeWorker & { readonly order: Order }> {
  const found = await waitFor(() => {
    const last = FakeWorker.last
    if (last?.order === null || last === null) throw new Error('No worker has an order')
    return last
  })
  return found as FakeWorker & { readonly order: Order }
}

/** The dialog, once the page opens it. */
function WhenOpened() {
  return useApp(({ dialog }) => dialog === 'dataExport') && <DataExportDialog />
}

const file = new Blob(['{}'], { type: 'application/json' })
const downloads: string[] = []

beforeAll(() => {
  giveDialogs()
  URL.createObjectURL = () => 'blob:data'
  URL.revokeObjectURL = () => undefined
})

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download)
  })
  downloads.length = 0
  FakeWorker.last = null
  FakeWorker.starts = true
})

const save = () => screen.getByRole('button', { name: 'Save' })
const plain = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')

describe('the dialog that saves data', () => {
  it('saves everything unchanged, and says how far it is', async () => {
    const { user } = renderExcerpt(<DataExportDialog />)
    await user.click(screen.getByRole('radio', { name: /^Everything/ }))
    await user.click(save())
    const { order } = await worker()
    expect(order.dataset).toBe(excerpt)
    expect(order.format).toBe('sanad')
    FakeWorker.last?.report({ kind: 'progress', done: 10, of: 40 })
    const bar = screen.getByRole('progressbar', { name: 'Sentences written' })
    expect(bar).toHaveAttribute('value', '10')
    expect(bar).toHaveAttribute('max', '40')
    FakeWorker.last?.report({ kind: 'file', file })
    expect(plain((await screen.findByText(/Passed to the downloads/)).textContent)).toContain('sanad-alliances.json')
    expect(downloads).toEqual(['sanad-alliances.json'])
  })

  it('offers the selection first, and saves what stands for it as a dataset that Sanad opens', async () => {
    const { user } = renderExcerpt(<DataExportDialog />, { selection: { kind: 'entity', id: 'mali' } })
    expect(screen.getByRole('radio', { name: /^The selection/ })).toBeChecked()
    await user.click(save())
    const { order } = await worker()
    expect(order.dataset.relations.length).toBeGreaterThan(1)
    expect(order.dataset.relations.every(({ source, target }) => source === 'mali' || target === 'mali')).toBe(true)
    expect(decodeDataset(formatDataset(order.dataset))).toMatchObject({ ok: true })
  })

  it('says what each format cannot hold, in both languages', async () => {
    for (const [language, words] of [
      ['en', english],
      ['ar', arabic],
    ] as const) {
      const { user, unmount } = renderExcerpt(<DataExportDialog />, { language })
      for (const format of DATA_FORMATS) {
        await user.click(screen.getByRole('radio', { name: new RegExp(`${words[`opens.${format}`]}$`) }))
        const said = format === 'sanad' ? words['limits.part'] : words[`limits.${format}`]
        const limits = screen.getByRole('region', { name: words.limits })
        expect(within(limits).getByText(said)).toBeVisible()
        // Cards may be many: what is said of one is beside it, not below them all.
        const card = present(
          screen
            .getByRole<HTMLInputElement>('radio', { checked: true, name: new RegExp(`${words[`opens.${format}`]}$`) })
            .closest('label'),
        )
        expect(card.nextElementSibling).toContainElement(limits)
      }
      unmount()
    }
  })

  it('asks what separates the columns of tables, and of nothing else', async () => {
    const { user } = renderExcerpt(<DataExportDialog />)
    expect(screen.queryByRole('radio', { name: 'Semicolon' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: /^CSV/ }))
    await user.click(screen.getByRole('radio', { name: 'Semicolon' }))
    await user.click(save())
    expect((await worker()).order.options.separator).toBe('semicolon')
  })

  it('has a message for an empty selection, and for filters that leave nothing', async () => {
    const { user } = renderExcerpt(<DataExportDialog />)
    await user.click(screen.getByRole('radio', { name: /^The selection/ }))
    expect(screen.getByRole('alert')).toHaveTextContent('Nothing is selected.')
    expect(save()).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: /^What the filters leave/ }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(save()).toBeEnabled()
  })

  it.each([
    [undefined, 'The filters leave nothing.'],
    [{ kind: 'entity', id: 'mali' } as const, 'The filters hide what is selected.'],
  ])('has a message where filters hide everything (%o)', async (selection, message) => {
    const { store, user } = renderExcerpt(<WhenOpened />, selection === undefined ? {} : { selection })
    const categories = new Set(excerpt.vocabulary.categories.map(({ id }) => id))
    act(() => {
      store.setState({ filters: { ...NO_FILTERS, category: categories } })
      store.getState().openDialog('dataExport')
    })
    expect(screen.getByRole('alert')).toHaveTextContent(message)
    expect(save()).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: /^Everything/ }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(save()).toBeEnabled()
  })

  it.each([
    ['dies', (one: FakeWorker) => one.die()],
    ['cannot write the file', (one: FakeWorker) => one.report({ kind: 'failed' })],
  ])('has a message for a worker that %s, and tries again', async (_, fail) => {
    const { user } = renderExcerpt(<DataExportDialog />)
    await user.click(save())
    fail(await worker())
    expect(screen.getByRole('alert')).toHaveTextContent('could not be written')
    expect(FakeWorker.last?.isEnded).toBe(true)
    FakeWorker.last = null
    await user.click(save())
    ;(await worker()).report({ kind: 'file', file })
    expect(await screen.findByText(/Passed to the downloads/)).toBeVisible()
  })

  it('has a message where no worker starts', async () => {
    FakeWorker.starts = false
    const { user } = renderExcerpt(<DataExportDialog />)
    await user.click(save())
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be written')
  })

  it('stops when asked to, and when it is left', async () => {
    const { user, unmount } = renderExcerpt(<DataExportDialog />)
    await user.click(save())
    const first = await worker()
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(first.isEnded).toBe(true)
    expect(screen.getByText('Stopped. Nothing was saved.')).toBeVisible()
    FakeWorker.last = null
    await user.click(save())
    const second = await worker()
    unmount()
    expect(second.isEnded).toBe(true)
    expect(downloads).toEqual([])
  })

  describe('where the browser lets the page write files', () => {
    const written: Blob[] = []
    const pickerThat = (
      write: (data: Blob) => Promise<void>,
      abort = vi.fn<() => Promise<void>>(async () => undefined),
    ) => {
      const createWritable = async () => ({ write, close: async () => undefined, abort })
      vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable }))
      return abort
    }

    it.each([
      ['the worker dies', async (one: FakeWorker) => one.die(), 'could not be written'],
      ['it is stopped', async () => screen.getByRole('button', { name: 'Stop' }).click(), 'Nothing was saved'],
    ])('takes away the empty file that choosing a place has created when %s', async (_, end, message) => {
      const remove = vi.fn<() => Promise<void>>(async () => undefined)
      const write = vi.fn<() => Promise<void>>(async () => undefined)
      vi.stubGlobal('showSaveFilePicker', async () => ({
        createWritable: async () => ({ write, close: async () => undefined, abort: async () => undefined }),
        getFile: async () => new Blob(),
        remove,
      }))
      const { user } = renderExcerpt(<DataExportDialog />)
      await user.click(save())
      const started = await worker()
      await act(() => end(started))
      expect(await screen.findByText(new RegExp(message))).toBeVisible()
      await waitFor(() => expect(remove).toHaveBeenCalledOnce())
      expect(write).not.toHaveBeenCalled()
    })

    it('writes to the chosen place', async () => {
      pickerThat(async (data) => void written.push(data))
      const { user } = renderExcerpt(<DataExportDialog />)
      await user.click(save())
      ;(await worker()).report({ kind: 'file', file })
      expect(plain((await screen.findByText(/^Saved:/)).textContent)).toBe('Saved: sanad-alliances-visible.json')
      expect(written).toEqual([file])
      expect(downloads).toEqual([])
    })

    it('says that the disk may be full, leaves the file there as it was, and tries again', async () => {
      const abort = pickerThat(async () => {
        throw new DOMException('The disk is full', 'QuotaExceededError')
      })
      const { user } = renderExcerpt(<DataExportDialog />)
      await user.click(save())
      ;(await worker()).report({ kind: 'file', file })
      expect(await screen.findByRole('alert')).toHaveTextContent('The disk may be full')
      expect(abort).toHaveBeenCalledOnce()
      expect(save()).toBeEnabled()
    })

    it('says so when no place is chosen, and starts no worker', async () => {
      vi.stubGlobal('showSaveFilePicker', async () => {
        throw new DOMException('The user aborted a request.', 'AbortError')
      })
      const { user } = renderExcerpt(<DataExportDialog />)
      await user.click(save())
      expect(await screen.findByText('Not saved: no place was chosen.')).toBeVisible()
      expect(FakeWorker.last).toBeNull()
    })

    it('falls back to the downloads where a frame or a policy forbids it', async () => {
      vi.stubGlobal('showSaveFilePicker', async () => {
        throw new DOMException('Cross-origin frames may not', 'SecurityError')
      })
      const { user } = renderExcerpt(<DataExportDialog />)
      await user.click(save())
      ;(await worker()).report({ kind: 'file', file })
      expect(await screen.findByText(/Passed to the downloads/)).toBeVisible()
    })
  })
})
