import { defineConfig } from 'vitest/config'

/** Unit tests run in Node; component tests (`.tsx`) in jsdom. Browser tests are Playwright's. */
export default defineConfig({
  test: {
    allowOnly: false,
    // How fast a machine is never decides a test.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.cache/results/unit.json' }]],
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'] } },
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
