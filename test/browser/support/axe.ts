import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
declare global {
  interface Window {
    readonly axe?: {
      run(options: {
        resultTypes: readonly ['violations']
        runOnly?: { type: 'rule'; values: readonly string[] }
      }): Promise<{ violations: readonly Violation[] }>
    }
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** The rules of axe whose answer depends on the colours of the theme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']
/** The rules of axe whose answer depends on where things stand. */
export const PLACE_RULES = ['color-contrast', 'target-size', 'scrollable-region-focusable']

/**
 * What axe finds wrong with the page as it stands: one line for each rule, with the elements that break it.
 * @param rules the only rules to apply
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (only) => {
    const found = await window.axe?.run({
      resultTypes: ['violations'],
      ...(only === undefined ? {} : { runOnly: { type: 'rule', values: only } }),
    })
    if (found === undefined) throw new Error('axe is not in the page')
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, rules)
}
