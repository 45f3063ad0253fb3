import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS, explainedCommands } from '../../../src/app/commands/commands.ts'
import { HelpDialog } from '../../../src/features/help/HelpDialog.tsx'
import { articles as english } from '../../../src/i18n/en/articles.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { giveDialogs } from '../dialogs.ts'
import { dataset, relationOf, renderApp } from '../renderApp.tsx'

beforeAll(giveDialogs)

describe('the help', () => {
  it.each([
    ['en', 'Help', 'Next sentence'],
    ['ar', 'مساعدة', 'الجملة التالية'],
  ] as const)('lists every command with its key (%s)', (language, title, next) => {
    renderApp(<HelpDialog commands={explainedCommands(createAppStore(dataset))} />, { language })
    expect(screen.getByRole('dialog', { name: title })).toHaveTextContent(`${next}J`)
    expect(screen.getAllByRole('definition')).toHaveLength(Object.keys(COMMANDS).length)
  })

  it('says how good the proposals of the rules are, in the words of the dialog that makes them', () => {
    renderApp(<HelpDialog commands={[]} />)
    expect(screen.getByRole('dialog')).toHaveTextContent(english.quality)
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
