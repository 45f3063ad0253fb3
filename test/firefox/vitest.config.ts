import { defineConfig } from 'vitest/config'

/** `npm run test:firefox`: what users do most, in Firefox, on the built page. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/firefox/*.journey.ts'],
    globalSetup: ['test/firefox/serveBuild.ts'],
    allowOnly: false,
    // One Firefox at a time is as much as a small machine bears.
    fileParallelism: false,
    // As in the other suites, a time limit only ends a test that hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // As in the browser tests; the verbose reporter says which needed it.
    retry: 1,
    expect: { poll: { timeout: 60_000, interval: 100 } },
    reporters: ['verbose', ['json', { outputFile: '.cache/results/firefox.json' }]],
  },
})
