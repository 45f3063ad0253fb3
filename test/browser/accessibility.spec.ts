import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, PHONE, relation, test } from './page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const arms = relation('russia', 'supplies-arms', 'mali')

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}
declare global {
  interface Window {
    readonly axe: { run(): Promise<{ violations: readonly Violation[] }> }
  }
}

for (const locale of ['en', 'ar'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [device, viewport] of [
      ['desktop', { width: 1440, height: 900 }],
      ['phone', PHONE],
    ] as const) {
      test.describe(`${locale}, ${colorScheme}, ${device}`, () => {
        test.use({ locale, colorScheme, viewport, hasTouch: device === 'phone' })

        test('axe finds nothing wrong, before and after a line is opened', async ({ app, page }) => {
          await app.open()
          await page.evaluate(axe)
          const audit = async () => {
            const { violations } = await page.evaluate(() => window.axe.run())
            return violations.map(
              ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`,
            )
          }
          expect(await audit()).toEqual([])
          await app.clickOn(arms.id)
          await expect(app.quotes.first()).toBeVisible()
          expect(await audit()).toEqual([])
        })
      })
    }
  }
}
