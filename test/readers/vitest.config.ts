import { defineConfig } from 'vitest/config'

/** `npm run test:readers`: exported files in programs that are not JavaScript. */
export default defineConfig({
  test: {
    root: '.',
    include: ['test/readers/*.reading.ts'],
    globalSetup: ['test/readers/installReaders.ts'],
    allowOnly: false,
    testTimeout: 300_000,
    reporters: ['verbose', ['json', { outputFile: '.cache/results/readers.json' }]],
  },
})
