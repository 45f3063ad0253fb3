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
      run(options: { resultTypes: readonly ['violations'] }): Promise<{ violations: readonly Violation[] }>
    }
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** What axe finds wrong with the page as it stands: one line for each rule, with the elements that break it. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const found = await window.axe?.run({ resultTypes: ['violations'] })
    if (found === undefined) throw new Error('axe is not in the page')
    return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
