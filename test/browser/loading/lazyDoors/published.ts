import type { Page } from '@playwright/test'
import { relation } from '../../support/page.ts'
import type { Door } from './door.ts'
import { dialogNamed, press, state } from './door.ts'
import { drag } from './files.ts'

const arms = relation('russia', 'supplies-arms', 'mali')
const panel = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

const dialog = (key: string, title: string): Door => ({
  name: title,
  address: '/#v=1',
  enter: press(key),
  shown: (page) => dialogNamed(page, title),
})

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

/** On the page of the published dataset. */
export const PUBLISHED: readonly Door[] = [
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
