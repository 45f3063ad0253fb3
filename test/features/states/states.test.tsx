import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeDataset } from '../../../src/domain/dataset/decode.ts'
import { NO_FILTERS } from '../../../src/domain/filters/filters.ts'
import { HelpDialog } from '../../../src/features/help/HelpDialog.tsx'
import { ErrorScreen } from '../../../src/features/states/ErrorScreen.tsx'
import { NoMatch } from '../../../src/features/states/NoMatch.tsx'
import { RefusedFile } from '../../../src/features/states/RefusedFile.tsx'
import { COMMANDS, explainedCommands } from '../../../src/app/commands/commands.ts'
import { giveDialogs } from '../dialogs.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { dataset, relationOf, renderApp } from '../renderApp.tsx'
import { present } from '../present.ts'

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

describe('no match', () => {
  it('names the filters and clears them', async () => {
    const { user, store } = renderApp(<NoMatch />, { language: 'ar' })
    for (const stance of ['asserted', 'attributed', 'hypothetical', 'denied']) store.getState().toggle('stance', stance)
    expect(await screen.findByText(/لا شيء: كل ما تحت «.صيغة القول.» معطَّل/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'امسح كل عوامل التصفية' }))
    expect(store.getState().filters).toEqual(NO_FILTERS)
  })

  it('names the voice, the marks, the focus and whom it leaves out, and clears them all in one step', async () => {
    const { user, store } = renderApp(<NoMatch />)
    store.setState({
      lens: { by: 'speaker', id: 'china' },
      flagView: 'only',
      focus: { entities: ['mali'], steps: 1 },
      hidden: new Set(['russia', 'france']),
    })
    const [card] = await screen.findAllByRole('status')
    expect(card).toHaveTextContent(/Relations according to .China. alone, of what you marked as wrong/)
    expect(card).toHaveTextContent('Only the surroundings of what is in focus')
    expect(card).toHaveTextContent('Without 2 hidden actors')
    await user.click(screen.getByRole('button', { name: 'Show everything' }))
    const { lens, flagView, focus, hidden } = store.getState()
    expect([lens, flagView, focus, hidden.size]).toEqual([null, 'all', null, 0])
    store.temporal.getState().undo()
    expect(store.getState()).toMatchObject({ lens: { id: 'china' }, flagView: 'only' })
  })

  it('blames nobody’s filters where nothing is filtered', () => {
    const { store } = renderApp(<NoMatch />, { data: { ...dataset, relations: [] } })
    expect(screen.getByRole('heading')).toHaveTextContent('These articles state no relation')
    expect(screen.queryByRole('button')).toBeNull()
    act(() => store.getState().setScope(new Set()))
    expect(screen.getByRole('heading')).toHaveTextContent('What has been read so far draws no line')
  })

  it.each([
    ['en', 'Every sentence is withheld', 'Compare texts'],
    ['ar', 'كل الجمل محجوبة', 'قارن النصين'],
  ] as const)('says that every text was changed, whatever is filtered beside, and shows how (%s)', async (...given) => {
    const [language, title, compare] = given
    const { user, store } = renderApp(<NoMatch />, { language })
    act(() => {
      store.getState().withhold(new Set(dataset.documents.map(({ id }) => id)), new Map())
      store.getState().toggle('stance', 'denied')
    })
    expect(screen.getByRole('heading', { name: title })).toBeVisible()
    const [button, ...others] = screen.getAllByRole('button')
    expect(others).toEqual([])
    expect(button).toHaveAccessibleName(compare)
    await user.click(present(button))
    expect(store.getState().dialog).toBe('withheld')
  })

  it('names the changed texts among what keeps lines away, where some texts are as they were', async () => {
    const { store } = renderApp(<NoMatch />)
    const [first, ...rest] = dataset.documents.map(({ id }) => id)
    act(() => {
      store.getState().withhold(new Set(rest), new Map())
      store.getState().toggle('document', first ?? '')
    })
    expect(await screen.findByText('Nothing from articles whose text was changed')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Clear all filters' })).toBeVisible()
  })
})

describe('the help', () => {
  it.each([
    ['en', 'Help', 'Next sentence'],
    ['ar', 'مساعدة', 'الجملة التالية'],
  ] as const)('lists every command with its key (%s)', (language, title, next) => {
    renderApp(<HelpDialog commands={explainedCommands(createAppStore(dataset))} />, { language })
    expect(screen.getByRole('dialog', { name: title })).toHaveTextContent(`${next}J`)
    expect(screen.getAllByRole('definition')).toHaveLength(Object.keys(COMMANDS).length)
  })

  it('tells the keys that apply from those that have nothing to act on', () => {
    const store = createAppStore(dataset)
    const { unmount } = renderApp(<HelpDialog commands={explainedCommands(store)} />)
    const keys = (name: string) => screen.getByRole('region', { name })
    expect(keys('Keys')).toHaveTextContent('Search')
    expect(keys('Keys')).not.toHaveTextContent('Next relation')
    expect(keys('Keys not available right now')).toHaveTextContent('Next relation')
    unmount()

    store.getState().select({ kind: 'relation', id: relationOf('russia', 'supplies-arms', 'mali').id })
    renderApp(<HelpDialog commands={explainedCommands(store)} />)
    expect(keys('Keys')).toHaveTextContent('Next relation')
    expect(keys('Keys not available right now')).not.toHaveTextContent('Next relation')
  })
})
