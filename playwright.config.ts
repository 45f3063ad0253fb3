import { availableParallelism } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './test/browser/support/browser.ts'

// Workers load this file too: the first one to find a browser tells the others.
process.env['CHROMIUM_PATH'] ??= findBrowser()

// A context whose cookies, storage, routes and settings are put back costs a third of the CPU time of a new one. Playwright
// does so for its editor extension; a version that drops the switch only makes the tests slower.
process.env['PW_TEST_REUSE_CONTEXT'] ??= '1'

/** Browser tests of the built page. `npm run test:browser` builds first; `npx playwright test` takes `dist/` as it is. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: '.cache/browser',
  // Without the name of the system: a picture that only one kind of machine could compare would be compared nowhere else.
  snapshotPathTemplate: 'test/gallery/screenshots/{arg}{ext}',
  globalSetup: ['./test/browser/support/serveDist.ts', './test/browser/support/serveGallery.ts'],
  // A time limit ends a test that hangs; it is no verdict. A busy machine may take ten times as long as a quiet one.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  // A test among hundreds that fails once does not stop a release, but the run names it: see test/README.md.
  retries: 1,
  workers: availableParallelism(),
  // What is wide rather than deep, and what repeats that: see playwright.wide.config.ts and playwright.again.config.ts.
  grepInvert: /@wide|@again/,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/results/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 60_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
