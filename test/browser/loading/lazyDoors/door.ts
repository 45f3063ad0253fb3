import type { Page } from '@playwright/test'
import type { State } from '../../support/states.ts'
import { STATES } from '../../support/states.ts'

/** A way into something that is fetched on demand. */
export interface Door extends State {
  /** Loads the page anew, of a dataset that there is not: without a graph. */
  readonly lost?: string
  /** What is done again where no button offers it, and the words that then stand on the page. */
  readonly again?: { readonly says: string; readonly act: (page: Page) => Promise<void> }
}

export const dialogNamed = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name, exact: true })
export const press = (key: string) => (page: Page) => page.keyboard.press(key)

/** The way into a state of the page that other tests look at too. */
export const state = (name: string): Door => {
  const found = STATES.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no state ${name}`)
  return found
}
