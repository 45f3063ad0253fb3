import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { SavedView } from '../../../src/domain/saved/savedViews.ts'
import { SavedDialog } from '../../../src/features/saved/SavedDialog.tsx'
import * as downloading from '../../../src/ui/files/download.ts'
import { giveDialogs } from '../dialogs.ts'
import { renderApp } from '../renderApp.tsx'
import { memoryViews } from './memoryViews.ts'
import { present } from '../present.ts'

beforeAll(giveDialogs)

const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
const view = (id: string, more: Partial<SavedView> = {}): SavedView => ({
  id,
  name: `View ${id}`,
  dataset: 'alliances',
  view: 'v=1&entity=mali',
  at: '2026-11-23T08:30:00.000Z',
  ...more,
})
const WORDS = {
  en: {
    save: 'Save this view',
    name: 'Name of this view',
    mali: 'Mali',
    list: 'Views of this dataset',
    open: /^Open/,
    rename: /^Rename/,
    field: 'New name',
    done: 'Save the name',
    remove: /^Delete/,
    undo: 'Undo',
    elsewhere: 'Of other datasets',
    import: 'Import',
  },
  ar: {
    save: 'احفظ هذا المشهد',
    name: 'اسم هذا المشهد',
    mali: 'مالي',
    list: 'مشاهد هذه المجموعة',
    open: /^افتح/,
    rename: /^غيّر اسم/,
    field: 'الاسم الجديد',
    done: 'ثبّت الاسم',
    remove: /^احذف/,
    undo: 'تراجع',
    elsewhere: 'من مجموعات أخرى',
    import: 'استورد',
  },
} as const

describe.each(['en', 'ar'] as const)('saved views, %s', (language) => {
  const words = WORDS[language]
  const items = () => within(screen.getByRole('list', { name: words.list })).queryAllByRole('listitem')

  it('saves what is on screen under the name that it proposes, and says that it is what is on screen', async () => {
    const { state, storage } = memoryViews()
    const { user } = renderApp(<SavedDialog storage={storage} />, {
      language,
      selection: { kind: 'entity', id: 'mali' },
    })
    expect(screen.getByRole('textbox', { name: words.name })).toHaveValue(words.mali)
    await user.click(screen.getByRole('button', { name: words.save }))
    await waitFor(() => expect(items()).toHaveLength(1))
    expect(state.kept).toMatchObject([{ name: words.mali, dataset: 'alliances', view: 'v=1&entity=mali' }])
    expect(items()[0]).toHaveAttribute('aria-current', 'true')
  })

  it('proposes the name of what is on screen until one is typed', async () => {
    const { user, store } = renderApp(<SavedDialog storage={memoryViews().storage} />, { language })
    const field = screen.getByRole('textbox', { name: words.name })
    act(() => store.getState().select({ kind: 'entity', id: 'mali' }))
    expect(field).toHaveValue(words.mali)
    await user.clear(field)
    expect(field).toHaveValue('')
    await user.type(field, 'x')
    act(() => store.getState().select({ kind: 'entity', id: 'russia' }))
    expect(field).toHaveValue('x')
  })

  it('opens a view as one act, and names what is gone', async () => {
    const { storage } = memoryViews([view('a', { view: 'v=1&entity=mali&off.stance=denied&lens=speaker:nobody' })])
    const { user, store } = renderApp(<SavedDialog storage={storage} />, { language })
    store.getState().openDialog('saved')
    await user.click(await screen.findByRole('button', { name: words.open }))
    expect(store.getState()).toMatchObject({ dialog: 'none', selection: { kind: 'entity', id: 'mali' } })
    expect(store.getState().filters.stance).toEqual(new Set(['denied']))
    expect(bare(screen.getByText(/speaker:nobody/).textContent)).toContain('View a')
    expect(store.temporal.getState().pastStates).toHaveLength(1)
  })

  it('renames and deletes, and takes either back', async () => {
    const { state, storage } = memoryViews([view('a'), view('b', { at: '2026-11-20T08:30:00.000Z' })])
    const { user } = renderApp(<SavedDialog storage={storage} />, { language })
    await user.click(present((await screen.findAllByRole('button', { name: words.rename }))[0]))
    await user.clear(screen.getByRole('textbox', { name: words.field }))
    await user.type(screen.getByRole('textbox', { name: words.field }), '  من يسلّح مالي؟ ')
    await user.click(screen.getByRole('button', { name: words.done }))
    await waitFor(() => expect(state.kept.find(({ id }) => id === 'a')?.name).toBe('من يسلّح مالي؟'))
    await user.click(screen.getByRole('button', { name: words.undo }))
    await waitFor(() => expect(state.kept.find(({ id }) => id === 'a')).toEqual(view('a')))
    await user.click(present(screen.getAllByRole('button', { name: words.remove })[0]))
    await waitFor(() => expect(state.kept.map(({ id }) => id)).toEqual(['b']))
    await user.click(screen.getByRole('button', { name: words.undo }))
    await waitFor(() => expect(state.kept.map(({ id }) => id).toSorted()).toEqual(['a', 'b']))
  })

  it('keeps views of another dataset apart, and does not offer to open them', async () => {
    const { storage } = memoryViews([view('a', { dataset: 'sahel-2030' })])
    renderApp(<SavedDialog storage={storage} />, { language })
    const apart = await screen.findByRole('region', { name: words.elsewhere })
    expect(apart).toHaveTextContent('sahel-2030')
    expect(within(apart).queryByRole('button', { name: words.open })).toBeNull()
    expect(within(apart).getByRole('button', { name: words.remove })).toBeVisible()
  })

  it('takes a file in, names the entries that it leaves out, and takes that back', async () => {
    const { state, storage } = memoryViews([view('a')])
    const { user } = renderApp(<SavedDialog storage={storage} />, { language })
    const file = JSON.stringify({
      format: 'sanad-views/1',
      views: [view('a', { name: 'Later', at: '2026-11-24T08:30:00Z' }), view('c'), { ...view('d'), at: 'soon' }],
    })
    await screen.findAllByRole('button', { name: words.open })
    await user.upload(screen.getByLabelText(words.import, { selector: 'input' }), new File([file], 'views.json'))
    expect(await screen.findByRole('alert')).toHaveTextContent('views[2].at')
    await waitFor(() => expect(state.kept.map(({ name }) => name).toSorted()).toEqual(['Later', 'View c']))
    await user.click(screen.getByRole('button', { name: words.undo }))
    await waitFor(() => expect(state.kept).toEqual([view('a')]))
  })

  it('takes nothing from a file that is none', async () => {
    const { state, storage } = memoryViews([view('a')])
    const { user } = renderApp(<SavedDialog storage={storage} />, { language })
    await screen.findAllByRole('button', { name: words.open })
    await user.upload(screen.getByLabelText(words.import, { selector: 'input' }), new File(['{"format"'], 'views.json'))
    expect(await screen.findByRole('alert')).toHaveTextContent('views.json')
    expect(state.kept).toEqual([view('a')])
  })
})

it('says so when the browser keeps nothing, and holds the views for as long as the page is there', async () => {
  const { state, storage } = memoryViews()
  state.refuses = true
  const first = renderApp(<SavedDialog storage={storage} />, { selection: { kind: 'entity', id: 'mali' } })
  await first.user.click(await screen.findByRole('button', { name: 'Save this view' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('keeps nothing')
  first.unmount()
  const second = renderApp(<SavedDialog storage={storage} />)
  expect(await screen.findByRole('button', { name: /^Open/ })).toHaveTextContent('Mali')
  state.refuses = false
  await second.user.click(screen.getByRole('button', { name: 'Save this view' }))
  await waitFor(() => expect(state.kept).toHaveLength(2))
})

it('keeps what a full storage refused in sight, and stores it once there is room', async () => {
  const { state, storage } = memoryViews([view('a')])
  const { user } = renderApp(<SavedDialog storage={storage} />, { selection: { kind: 'entity', id: 'mali' } })
  expect(await screen.findAllByRole('button', { name: /^Open/ })).toHaveLength(1)
  state.isFull = true
  await user.click(screen.getByRole('button', { name: 'Save this view' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('keeps nothing')
  fireEvent.focus(window)
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Open/ })).toHaveLength(2))
  state.isFull = false
  await user.click(screen.getByRole('button', { name: 'Save this view' }))
  await waitFor(() => expect(state.kept).toHaveLength(3))
  expect(screen.queryByRole('alert')).toBeNull()
})

it('offers a way out of stored views that cannot be read, and loses neither them nor what was saved since', async () => {
  const download = vi.spyOn(downloading, 'download').mockReturnValue()
  const { state, storage } = memoryViews([], '{"format": "sanad-views/1", "vie')
  const { user } = renderApp(<SavedDialog storage={storage} />, { selection: { kind: 'entity', id: 'mali' } })
  expect(await screen.findByRole('alert')).toHaveTextContent('cannot be read')
  await user.click(screen.getByRole('button', { name: 'Save this view' }))
  expect(await screen.findByRole('button', { name: /^Open/ })).toHaveTextContent('Mali')
  expect(state).toMatchObject({ kept: [], unreadable: expect.any(String) as unknown })
  await user.click(screen.getByRole('button', { name: 'Save them as a file and start over' }))
  await waitFor(() => expect(state).toMatchObject({ unreadable: null, kept: [{ name: 'Mali' }] }))
  const [blob, name] = download.mock.calls[0] ?? []
  expect(name).toBe('sanad-views-unreadable.json')
  expect(blob?.size).toBe('{"format": "sanad-views/1", "vie'.length)
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

it('shows what another tab saved when the user comes back', async () => {
  const { state, storage } = memoryViews()
  renderApp(<SavedDialog storage={storage} />)
  expect(await screen.findByText(/No view saved yet/)).toBeVisible()
  state.kept = [view('a')]
  fireEvent.focus(window)
  expect(await screen.findByRole('button', { name: /^Open/ })).toHaveTextContent('View a')
})

it('shows what an icon does when the pointer rests on it, without the name of the view', async () => {
  const { storage } = memoryViews([view('a')])
  const { user } = renderApp(<SavedDialog storage={storage} />, { language: 'en' })
  const button = await screen.findByRole('button', { name: WORDS.en.rename })
  expect(screen.queryByText('Rename')).toBeNull()
  await user.hover(button)
  expect(await screen.findByText('Rename')).toBeInTheDocument()
})
