import type { Page } from '@playwright/test'
import type { Door } from './door.ts'
import { press, state } from './door.ts'
import { choose, file, whole } from './files.ts'

/** A dialog of any name, but not the one that says what could not be fetched. */
const anyDialog = (page: Page) => page.getByRole('dialog').filter({ hasNotText: 'تعذّر تحميل' })

/** Doors that are found without a word of English. */
export const IN_ARABIC: readonly Door[] = [
  ...['network', 'evidence', 'entity', 'article', 'chain', 'analysis, blocs', 'map', 'matrix', 'timeline'].map(state),
  ...['table of relations', 'vocabulary', 'save data', 'search, with results'].map(state),
  ...['e', '?', 's', 'v', 'm', 'a', 'q', 'z', '9'].map((key): Door => ({
    name: `the dialog of the key ${key}`,
    address: '/#v=1',
    enter: press(key),
    shown: anyDialog,
  })),
  {
    name: 'a file that is none',
    address: '/#v=1',
    enter: (page) => choose(page, file('none.json', '{')),
    shown: (page) => anyDialog(page).filter({ hasText: 'none.json' }),
  },
  {
    name: 'a file of the user’s own',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await choose(page, file('whole.json', whole))
    },
    shown: (page) => page.getByText('whole.json').first(),
  },
  {
    name: 'a dataset that there is not',
    lost: '/?dataset=nowhere',
    shown: (page) => page.getByRole('main').getByRole('heading', { level: 1 }),
  },
]
