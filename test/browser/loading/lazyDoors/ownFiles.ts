import { readFileSync } from 'node:fs'
import { dataset } from '../../support/page.ts'
import type { Door } from './door.ts'
import { dialogNamed } from './door.ts'
import { choose, drag, dropFiles, file, whole } from './files.ts'

const changed = JSON.stringify({
  ...dataset,
  documents: dataset.documents.map((one) => ({ ...one, text: one.text.replace('ليست المرة', 'كانت المرة') })),
})
const picture = { name: 'overview.png', mimeType: 'image/png', buffer: readFileSync('test/browser/overview.png') }

/** Files of the user's own take the place of the published dataset. The last door loads the page again. */
export const OWN_FILES: readonly Door[] = [
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
    name: 'a file whose text was changed',
    address: '/#v=1',
    enter: async (page) => {
      await choose(page, file('changed.json', changed))
      await page.getByRole('button', { name: 'Compare texts' }).click()
    },
    shown: (page) => dialogNamed(page, 'Texts that were changed'),
  },
  {
    name: 'a dataset that there is not',
    lost: '/?dataset=nowhere',
    shown: (page) => page.getByText('The graph cannot be shown'),
  },
]
