import type { Plugin } from 'vite'

/** Vite's module that preloads what a lazy part consists of. */
const PRELOAD = /^\0vite\/preload-helper/

/** Makes lazy parts come through `app/loading/fetchPart`, so that one that could not be fetched can be fetched again. */
export function retryableImports(): Plugin {
  return {
    name: 'sanad-retryable-imports',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite leaves a part of a single file to `import()` alone.
          resolveDependencies: (file, files) => (files.length === 0 ? [file] : files),
        },
      },
    }),
    transform: {
      filter: { id: PRELOAD },
      handler: () => ({
        code: `export { fetchPart as __vitePreload } from ${JSON.stringify(new URL('../../app/loading/fetchPart.ts', import.meta.url).pathname)}`,
        map: null,
      }),
    },
  }
}
