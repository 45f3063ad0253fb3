import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstPicture } from './src/pipeline/site/firstPicture.ts'
import { leanCytoscape } from './src/pipeline/site/leanCytoscape.ts'
import { textsAhead } from './src/pipeline/site/preloadMessages.ts'
import { recordSources } from './src/pipeline/site/sourcesDigest.ts'
import { verifiedDatasets } from './src/pipeline/site/verifiedDatasets.ts'

export default defineConfig({
  base: './',
  plugins: [react(), leanCytoscape(), verifiedDatasets(), textsAhead(), firstPicture(), recordSources()],
  // As modules, so that a worker too fetches what it seldom needs when it needs it.
  worker: { format: 'es', plugins: () => [leanCytoscape('nowhere')] },
  build: {
    target: 'es2023',
    // Room for the first view in one chunk; `npm run size` is what limits its bytes.
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    // One file for all that the first view runs: fewer requests, and it compresses better whole.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'sanad', tags: ['$initial'] }] } } },
  },
})
