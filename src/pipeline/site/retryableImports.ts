import type { Plugin } from 'vite'

/** Vite's module that preloads the files of a lazy part. */
const PRELOAD = /^\0vite\/preload-helper/

/** Loads lazy parts through `app/parts/fetchPart`, so that a failed fetch can be repeated. */
export function retryableImports(): Plugin {
  return {
    name: 'sanad-retryable-imports',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Without this, Vite would load a part that is a single file by a plain `import()`. What the page itself starts with
          // is asked for after the first paint (`startAfterPaint`), not here.
          resolveDependencies: (file, files, { hostType }) =>
            hostType === 'html' ? [] : files.length === 0 ? [file] : files,
        },
      },
    }),
    transform: {
      filter: { id: PRELOAD },
      handler: () => ({
        code: `export { fetchPart as __vitePreload } from ${JSON.stringify(new URL('../../app/parts/fetchPart.ts', import.meta.url).pathname)}`,
        map: null,
      }),
    },
  }
}
