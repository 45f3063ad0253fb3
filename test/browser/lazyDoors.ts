import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { dataset, relation } from './page.ts'
import type { State } from './states.ts'
import { STATES } from './states.ts'

/** A way into something that is fetched on demand. */
export interface Door extends Omit<State, 'address'> {
  /** Where it is; without one, it is where the last door led. */
  readonly address?: string
  /** Loads the page anew, of a dataset that there is not: without a graph. */
  readonly lost?: string
  /** What is done again where no button offers it, and the words that then stand on the page. */
  readonly again?: { readonly says: string; readonly act: (page: Page) => Promise<void> }
}

const arms = relation('russia', 'supplies-arms', 'mali')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const dialogNamed = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name, exact: true })
const press = (key: string) => (page: Page) => page.keyboard.press(key)

const state = (name: string): Door => {
  const found = STATES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no state ${name}`)
  return found
}

const dialog = (key: string, title: string): Door => ({
  name: title,
  address: '/#v=1',
  enter: press(key),
  shown: (page) => dialogNamed(page, title),
})

interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const file = (name: string, text: string): Chosen => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const choose = (page: Page, one: Chosen) => page.locator('input[type="file"]').first().setInputFiles(one)
const dropFiles = (page: Page, ...names: readonly string[]) =>
  page.evaluate((all) => {
    const data = new DataTransfer()
    for (const name of all) data.items.add(new File(['{'], name))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  }, names)

const whole = JSON.stringify(dataset)
const picture = { name: 'overview.png', mimeType: 'image/png', buffer: readFileSync('test/browser/overview.png') }

const copyBibtex = async (page: Page) => {
  await panel(page).getByRole('button', { name: 'Choose how to cite' }).first().click()
  await page.getByRole('menuitemradio', { name: 'BibTeX' }).click()
}
/** As assistive technology does, which needs no place in the window. */
const pickOnMap = (page: Page, actor: string) =>
  page
    .getByRole('region', { name: 'Actors and relations on the map' })
    .locator(`[data-entity="${actor}"]`)
    .dispatchEvent('click', { shiftKey: true, detail: 0 })
const saveChain = (page: Page) => page.getByRole('button', { name: 'Export chain' }).first().click()
const drag = (page: Page, kind: 'dragover' | 'dragleave') =>
  page.evaluate((type) => {
    const data = new DataTransfer()
    data.items.add(new File(['{'], 'mine.json'))
    window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
  }, kind)

/** On the page of the published dataset. */
const PUBLISHED: readonly Door[] = [
  {
    name: 'first page',
    address: '/#v=1',
    shown: (page) => page.getByRole('button', { name: 'Layout', exact: true }),
  },
  ...[
    'evidence',
    'entity',
    'article',
    'chain',
    'analysis, blocs',
    'strip of years',
    'map',
    'matrix',
    'timeline',
    'table of relations',
  ].map(state),
  ...['table of sentences', 'outline', 'vocabulary', 'save data', 'search, with results'].map(state),
  {
    name: 'pair',
    address: '/#v=1&pair=mali~russia',
    shown: (page) => panel(page).getByRole('heading', { level: 2, name: /Mali/ }),
  },
  {
    name: 'more filters',
    address: '/#v=1',
    enter: (page) => page.getByRole('button', { name: 'More filters' }).click(),
    shown: (page) => page.getByRole('button', { name: 'Fewer filters' }),
  },
  {
    name: 'no match',
    address: '/#v=1&dates=1900..1901',
    shown: (page) => page.getByRole('button', { name: 'Clear all filters' }).first(),
  },
  {
    name: 'layouts',
    address: '/#v=1',
    enter: (page) => page.getByRole('button', { name: 'Layout', exact: true }).click(),
    shown: (page) => page.getByRole('menu'),
  },
  {
    name: 'two actors on the map',
    address: '/#v=1&view=map',
    enter: async (page) => {
      await pickOnMap(page, 'russia')
      await pickOnMap(page, 'china')
    },
    shown: (page) => page.getByRole('region', { name: 'Selected together' }),
  },
  {
    name: 'drawn chain',
    address: '/#v=1&chain=brazil~guinea&drawn=1',
    shown: (page) => page.getByRole('button', { name: 'Read the chain' }),
  },
  {
    name: 'a citation as BibTeX',
    address: `/#v=1&relation=${arms.id}`,
    enter: copyBibtex,
    shown: (page) => page.getByText('BibTeX entry copied'),
    again: { says: 'The code that writes citations could not be fetched', act: copyBibtex },
  },
  {
    name: 'a picture of the chain',
    address: '/#v=1&chain=brazil~guinea',
    enter: saveChain,
    shown: (page) => page.getByRole('dialog').getByRole('button', { name: 'Save PNG', disabled: false }),
  },
  {
    ...dialog('e', 'Save this picture'),
    shown: (page) => page.getByRole('dialog').getByRole('button', { name: 'Save PNG', disabled: false }),
  },
  dialog('?', 'Help'),
  dialog('s', 'Link to this view'),
  dialog('v', 'Saved views'),
  dialog('m', 'Flags'),
  dialog('a', 'According to …'),
  dialog('q', 'Questions to begin with'),
  dialog('z', 'Add your articles'),
  dialog('9', 'Print a dossier'),
  {
    name: 'a file above the page',
    address: '/#v=1',
    enter: (page) => drag(page, 'dragover'),
    shown: (page) => page.getByText('Drop to open'),
  },
]

/** Files of the user's own, and a page without a dataset. The last door loads the page again. */
const OWN: readonly Door[] = [
  {
    name: 'a picture that carries no view',
    address: '/#v=1',
    enter: async (page) => {
      await drag(page, 'dragleave')
      await choose(page, picture)
    },
    shown: (page) => page.getByRole('status').filter({ hasText: 'overview.png' }),
  },
  {
    name: 'a file that is none',
    address: '/#v=1',
    enter: (page) => choose(page, file('none.json', '{')),
    shown: (page) => page.getByRole('dialog').filter({ hasText: 'none.json' }).filter({ hasText: 'line' }),
  },
  {
    name: 'a file that is being read',
    address: '/#v=1',
    enter: async (page) => {
      await page.route(/readDataset\.worker/, () => undefined, { times: 1 })
      await choose(page, file('whole.json', whole))
    },
    shown: (page) => dialogNamed(page, /Reading/),
  },
  {
    name: 'several files',
    address: '/#v=1',
    enter: (page) => dropFiles(page, 'one.json', 'two.json'),
    shown: (page) => page.getByRole('dialog').getByRole('button', { name: 'two.json' }),
  },
  {
    name: 'a dataset that there is not',
    lost: '/?dataset=nowhere',
    shown: (page) => page.getByText('The graph cannot be shown'),
  },
]

/** In this order and on one page. The doors of a review and of changed texts are not among them. */
export const DOORS: readonly Door[] = [...PUBLISHED, ...OWN]

/** A dialog of any name, but not the one that says what could not be fetched. */
const anyDialog = (page: Page) => page.getByRole('dialog').filter({ hasNotText: 'تعذّر تحميل' })

/** Doors that are found without a word of English. */
export const DOORS_IN_ARABIC: readonly Door[] = [
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
