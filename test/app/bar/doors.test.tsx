import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MORE_MENU, MoreMenu } from '../../../src/app/bar/MoreMenu.tsx'
import { SkipLink } from '../../../src/app/bar/SkipLink.tsx'
import { TopBar } from '../../../src/app/bar/TopBar.tsx'
import { OPENING_COMMANDS } from '../../../src/app/commands/openingCommands.ts'
import { giveDialogs } from '../../features/dialogs.ts'
import { renderApp } from '../../features/renderApp.tsx'

giveDialogs()

describe('the doors of the page', () => {
  it('lead with a word to everything that opens', () => {
    const { container } = renderApp(<TopBar legendButton={false} />)
    const inBar = [...container.querySelectorAll('[data-command]')].map((one) => one.getAttribute('data-command'))
    const inMenu = MORE_MENU.flat().map(({ id }) => id)
    // The legend shows the filters' own button under its last heading.
    const others = Object.values(OPENING_COMMANDS).filter(({ id }) => id !== 'filters')
    expect(others.filter(({ id }) => !inBar.includes(id) && !inMenu.includes(id))).toEqual([])
    for (const { icon, about } of MORE_MENU.flat()) {
      expect(icon).toBeDefined()
      expect(about).toBeDefined()
    }
  })

  it.each([
    ['en', 'More', 'According to …', 'العربية'],
    ['ar', 'المزيد', 'بحسب …', 'English'],
  ] as const)('in the menu, have a line about where they lead (%s)', async (language, title, lens, other) => {
    const { store, user } = renderApp(<MoreMenu />, { language })
    act(() => store.getState().openDialog('more'))
    const menu = within(screen.getByRole('dialog', { name: title }))
    expect(menu.getByRole('button', { name: other })).toHaveAttribute('lang', language === 'en' ? 'ar' : 'en')
    const entry = menu.getByRole('button', { name: lens })
    expect(entry).toHaveAccessibleDescription(/\S/)
    await user.click(entry)
    expect(store.getState().dialog).toBe('lens')
  })

  it('say by their visible words what they are called', () => {
    renderApp(<TopBar legendButton />)
    const buttons = screen.getAllByRole('button', { hidden: true })
    const mislabelled = buttons.filter((one) => {
      const words = [...one.querySelectorAll('span')].map(({ textContent }) => textContent).join(' ') || one.textContent
      const name = one.getAttribute('aria-label')
      return name !== null && !name.toLowerCase().includes(words.trim().toLowerCase())
    })
    expect(mislabelled.map(({ outerHTML }) => outerHTML)).toEqual([])
    expect(screen.getByRole('button', { name: 'Search people, states, sentences…' })).toBeInTheDocument()
    expect(buttons.filter((one) => one.title !== '' && one.title === one.getAttribute('aria-label'))).toEqual([])
  })
})

describe('the link past the bar', () => {
  it('comes first and leads to the list of the graph', async () => {
    const { user } = renderApp(
      <>
        <SkipLink />
        <TopBar legendButton={false} />
        <main>
          <section data-graph-list>
            <button type="button" data-stop tabIndex={0}>
              Mali
            </button>
          </section>
        </main>
      </>,
    )
    await user.tab()
    expect(screen.getByRole('button', { name: 'Skip to the graph list' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Mali' })).toHaveFocus()
  })
})
