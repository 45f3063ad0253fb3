import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPicture } from './src/pipeline/site/firstPicture.ts'
import { leanCytoscape } from './src/pipeline/site/leanCytoscape.ts'
import { textsAhead } from './src/pipeline/site/preloadMessages.ts'
import { verifiedDatasets } from './src/pipeline/site/verifiedDatasets.ts'

export default defineConfig({
  base: './',
  plugins: [react(), leanCytoscape(), verifiedDatasets(), textsAhead(), firstPicture()],
  // As modules, so that a worker too fetches what it seldom needs when it needs it.
  worker: {
    format: 'es',
    plugins: () => [leanCytoscape('nowhere')],
    // Left to itself the bundler prints anew, spaces and all, what terser has made small.
    rolldownOptions: { output: { minify: false } },
  },
  build: {
    target: 'es2023',
    // Terser makes the scripts of the first view 1.5 KB smaller than the built-in minifier does.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 3, ecma: 2020 },
      format: { ecma: 2020, comments: false },
    },
    modulePreload: { polyfill: false },
    // One file for all that the first view runs: fewer requests, and it compresses better whole.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'sanad', tags: ['$initial'] }] } } },
  },
})
