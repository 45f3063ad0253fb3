import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Unit tests run in Node; component tests (`.tsx`) in jsdom. Browser tests are Playwright's. */
export default defineConfig({
  test: {
    allowOnly: false,
    // Vitest would leave one core free, which halves the speed where there are two.
    maxWorkers: availableParallelism(),
    // A time limit ends a test that hangs; how fast a machine is never decides one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', ['json', { outputFile: '.cache/results/unit.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          // Files share what they import, which halves the time; so each test puts back what it replaced, here and below.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/setup.ts'],
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
    ],
  },
})
