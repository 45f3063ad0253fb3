import { defineConfig } from 'vitest/config'

/** Unit tests run in Node; component tests (`.tsx`) in jsdom. Browser tests are Playwright's. */
export default defineConfig({
  test: {
    allowOnly: false,
    reporters: ['default', ['json', { outputFile: '.cache/results/unit.json' }]],
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
})
