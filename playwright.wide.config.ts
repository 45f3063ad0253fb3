import { defineConfig } from '@playwright/test'
import deep from './playwright.config.ts'

/** `npm run test:wide`: the tests tagged `@wide`, which repeat in another language, theme or width what is tried deep. */
export default defineConfig(deep, {
  grep: /@wide/,
  grepInvert: [],
  reporter: [['list'], ['json', { outputFile: '.cache/results/wide.json' }]],
})
