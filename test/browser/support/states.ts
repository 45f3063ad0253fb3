import type { Locator, Page } from '@playwright/test'
import { TOPICS } from '../../../src/domain/analysis/topic.ts'
import { relation } from './page.ts'
import { AT_TALKS, current } from '../reader/readerPage.ts'

/** Something the page can show, and how to get there from any other state by its address, keys and labels. */
export interface State {
  readonly name: string
  /** Without one, it is where the state before led: only the page knows the address of a collection of the user's own. */
  readonly address?: string
  /** What to do at the address, in either language. */
  readonly enter?: (page: Page) => Promise<void>
  /** What stands on the page once the state is reached. */
  readonly shown: (page: Page) => Locator
  /** Not on a phone, where there is no room for it. */
  readonly isForDesktop?: true
}

const arms = relation('russia', 'supplies-arms', 'mali')
const quotes = (page: Page) => page.getByRole('complementary').locator('blockquote[lang="ar"]')
const search = async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').waitFor()
}

/** Every state of the page that is looked at as a whole; a new view, panel or tab belongs here. */
export const STATES: readonly State[] = [
  { name: 'network', address: '/#v=1', shown: (page) => page.locator('[data-graph="ready"]') },
  { name: 'evidence', address: `/#v=1&relation=${arms.id}`, shown: (page) => quotes(page).first() },
  {
    name: 'entity',
    address: '/#v=1&entity=mali',
    shown: (page) => page.getByRole('complementary').getByRole('heading', { level: 2 }),
  },
  { name: 'pair', address: '/#v=1&pair=mali~russia', shown: (page) => quotes(page).first() },
  { name: 'article', address: AT_TALKS, shown: current },
  {
    name: 'chain',
    address: '/#v=1&chain=brazil~guinea',
    shown: (page) =>
      page
        .getByRole('region', { name: /^(Chain of evidence|سلسلة الشواهد)$/ })
        .getByRole('article')
        .first(),
  },
  ...TOPICS.map((topic): State => ({
    name: `analysis, ${topic}`,
    address: `/#v=1&analysis=${topic}`,
    enter: async (page) => {
      await page.locator('[data-analysis="done"]').waitFor()
      await page.locator('[data-analysis="done"]').evaluate((panel) => {
        for (const details of panel.querySelectorAll('details')) details.open = true
      })
    },
    shown: (page) => page.getByRole('tabpanel'),
  })),
  {
    name: 'strip of years',
    address: '/#v=1',
    enter: (page) => page.keyboard.press('t'),
    shown: (page) => page.locator('[data-dot]').first(),
    isForDesktop: true,
  },
  {
    name: 'strip of years, with dates chosen',
    address: '/#v=1&dates=2023..',
    shown: (page) => page.locator('[data-dot]').first(),
    isForDesktop: true,
  },
  {
    name: 'map',
    address: '/#v=1&view=map',
    enter: (page) => page.locator('[data-land="named"]').first().waitFor({ state: 'attached' }),
    shown: (page) => page.locator('main [data-entity="mali"]').first(),
  },
  { name: 'matrix', address: '/#v=1&view=matrix', shown: (page) => page.getByRole('grid') },
  { name: 'timeline', address: '/#v=1&view=timeline', shown: (page) => page.locator('[data-event]').first() },
  {
    name: 'timeline, what changed',
    address: '/#v=1&view=timeline&changes=1',
    shown: (page) => page.locator('[data-kind="added"]').first(),
  },
  { name: 'table of relations', address: '/#v=1&view=table', shown: (page) => page.getByRole('row').nth(1) },
  {
    name: 'table of sentences',
    address: '/#v=1&view=table&tab=sentences',
    shown: (page) => page.getByRole('grid').locator('blockquote[lang="ar"]').first(),
  },
  { name: 'outline', address: '/#v=1&view=table&tab=outline', shown: (page) => page.getByRole('tree') },
  {
    name: 'vocabulary',
    address: '/#v=1',
    enter: (page) => page.keyboard.press('i'),
    shown: (page) => page.getByRole('dialog').getByRole('heading', { level: 4 }).first(),
  },
  {
    name: 'save data',
    address: '/#v=1&entity=mali',
    enter: (page) => page.keyboard.press('w'),
    shown: (page) => page.getByRole('dialog').getByRole('region').first(),
  },
  {
    name: 'search',
    address: '/#v=1',
    enter: search,
    shown: (page) => page.getByRole('option').first(),
  },
  {
    name: 'search, with results',
    address: '/#v=1',
    enter: async (page) => {
      await search(page)
      await page.getByRole('combobox').fill('goita')
    },
    shown: (page) => page.getByRole('option', { name: /Assimi Goïta|آسيمي غويتا/ }).first(),
  },
  {
    name: 'search, without results',
    address: '/#v=1',
    enter: async (page) => {
      await search(page)
      await page.getByRole('combobox').fill('qqqqqq')
    },
    shown: (page) => page.getByText(/Nothing found|لم يُعثر/).first(),
  },
]

/** Leads the page from whatever it shows to a state, without loading it again. */
export async function enter(page: Page, { address, enter: act, shown }: State): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  if (address !== undefined) await page.goto(address)
  await act?.(page)
  await shown(page).waitFor()
}
