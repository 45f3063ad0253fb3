import type { Page } from '@playwright/test'
import type { Target } from './measure.ts'

/** The pages that are measured beside each other for one dataset. The bare canvas takes its pixels from what the app saved. */
export function targetsFor(app: string, bare: string, dataset: string): Target[] {
  const pixels = { width: 0, height: 0 }
  return [
    {
      name: 'bare Cytoscape',
      url: `${bare}/cytoscape.html?dataset=${dataset}`,
      point: 'window.bare.point',
      clicked: { selector: 'output:not(:empty)' },
      filter: '#filter',
    },
    {
      name: 'Sanad',
      url: dataset === 'alliances' ? `${app}/` : `${app}/?dataset=${dataset}`,
      point: 'window.__sanad.point',
      clicked: { selector: 'aside h2' },
      filter: '[role="checkbox"][data-value="military"]',
      dialog: { press: 'header button:has-text("Export")', sign: { selector: 'dialog[open]' } },
      // Every page bears the first picture of the bundled dataset.
      ...(dataset === 'alliances' && {
        firstAct: { relation: 'russia-supplies-arms-mali', sentence: 'aside blockquote[lang="ar"]' },
      }),
      png: async (page) => {
        const saved = await savePng(page)
        Object.assign(pixels, { width: saved.width, height: saved.height })
        return saved
      },
    },
    {
      name: 'bare canvas',
      url: `${bare}/canvas.html?dataset=${dataset}`,
      point: '() => null',
      png: async (page) => ({
        ms: (await page.evaluate(({ width, height }) => window.bare?.png?.(width, height), pixels)) ?? Number.NaN,
        ...pixels,
      }),
    },
    {
      name: 'floor',
      url: `${bare}/floor.html`,
      point: '() => null',
      dialog: { press: '#change', sign: { selector: 'output' } },
    },
  ]
}

/** Saves the whole graph at 2× by the export dialog: from the click until the browser has the file. */
async function savePng(page: Page): Promise<{ ms: number; width: number; height: number }> {
  await page.evaluate(() => {
    // The dialog "Save as" would wait for an answer.
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
    const create: (object: Blob) => string = Reflect.get(URL, 'createObjectURL')
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) {
        const took = performance.now() - window.probe.input
        void createImageBitmap(object).then(({ width, height }) =>
          Object.assign(window, { saved: { ms: took, width, height } }),
        )
      }
      return create.call(URL, object instanceof Blob ? object : new Blob())
    }
  })
  await page.locator('header button:has-text("Export")').first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'The whole graph' }).check()
  await dialog.getByRole('radio', { name: /^2×/ }).check()
  await page.evaluate(() => Object.assign(window.probe, { input: 0 }))
  await dialog.getByRole('button', { name: /^Save/ }).click()
  await page.waitForFunction(() => 'saved' in window, null, { timeout: 60_000 })
  return page.evaluate(() => Reflect.get(window, 'saved') as { ms: number; width: number; height: number })
}
