import { defineConfig } from '@playwright/test'
import deep from './playwright.config.ts'

/** `npm run test:again`: the tests tagged `@again`, which repeat in the other language what the wide run tries in one. */
export default defineConfig(deep, {
  grep: /@again/,
  grepInvert: [],
  reporter: [['list'], ['json', { outputFile: '.cache/results/again.json' }]],
})
