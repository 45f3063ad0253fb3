import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { explainedCommands } from '../../../src/app/commands/commands.ts'
import { useShortcuts } from '../../../src/app/commands/useShortcuts.ts'
import { SearchDialog } from '../../../src/features/search/SearchDialog.tsx'
import { HelpDialog } from '../../../src/features/help/HelpDialog.tsx'
import { useApp, useAppStore } from '../../../src/store/hooks/useApp.ts'
import { remember } from '../../../src/ui/state/remembered.ts'
import { giveDialogs } from '../../features/dialogs.ts'
import { renderApp } from '../../features/renderApp.tsx'

giveDialogs()
beforeEach(() => remember('sanad.letterKeys', 'on'))

function Page() {
  useShortcuts()
  return <HelpDialog commands={explainedCommands(useAppStore())} />
}

const press = (key: string, ctrlKey = false) => fireEvent.keyDown(document.body, { key, ctrlKey })

describe('keys of one character', () => {
  it.each([
    ['en', 'Keys that are a single letter, digit or sign', 'Off'],
    ['ar', 'مفاتيح الحرف أو الرقم أو العلامة الواحدة', 'معطّلة'],
  ] as const)('are switched off in the help, and stay so (%s)', async (language, name, off) => {
    const { store, user } = renderApp(<Page />, { language })
    press('d')
    expect(store.getState().theme).toBe('dark')
    const group = screen.getByRole('group', { name })
    await user.click(group.querySelectorAll('input')[1] ?? group)
    expect(screen.getByRole('radio', { name: off })).toBeChecked()
    press('d')
    press('2')
    press('?')
    expect(store.getState()).toMatchObject({ theme: 'dark', view: 'network', dialog: 'none' })
    press('k', true)
    expect(store.getState().dialog).toBe('search')
    expect(localStorage.getItem('sanad.letterKeys')).toBe('off')
  })

  it('that are typed while the search is on its way stand in its field', async () => {
    function Late() {
      useShortcuts()
      const isThere = useApp((state) => state.dialog === 'search' && state.view === 'map')
      return isThere && <SearchDialog commands={[]} />
    }
    const { store } = renderApp(<Late />)
    press('/')
    for (const key of 'a mali') press(key)
    press('k', true)
    act(() => store.getState().setView('map'))
    expect(await screen.findByRole('combobox')).toHaveValue('a mali')
    expect(store.getState()).toMatchObject({ theme: 'light', dialog: 'search' })
    act(() => store.getState().openDialog('none'))
    press('/')
    expect(await screen.findByRole('combobox')).toHaveValue('')
  })

  it('do nothing while a dialog is on its way, or a chain asks for its ends', () => {
    const { store } = renderApp(<Page />)
    act(() => store.getState().openDialog('export'))
    press('d')
    act(() => store.getState().openDialog('none'))
    act(() => store.getState().openChain('mali'))
    for (const key of 'united') press(key)
    expect(store.getState()).toMatchObject({ theme: 'light', moreFilters: false, strip: false, dialog: 'none' })
    expect(store.getState().chain).toMatchObject({ from: 'mali', to: null })
    act(() => store.getState().setChain({ to: 'russia' }))
    press('d')
    expect(store.getState().theme).toBe('dark')
  })
})
