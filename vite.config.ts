import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Rolldown } from 'vite'
import { firstLine } from './src/pipeline/site/page/firstLine.ts'
import { firstPicture } from './src/pipeline/site/page/firstPicture.ts'
import { fontSubsets } from './src/pipeline/site/fontSubsets.ts'
import { inlineStyles } from './src/pipeline/site/page/inlineStyles.ts'
import { installable } from './src/pipeline/site/installable.ts'
import { languagesOfPage } from './src/pipeline/site/page/languagesOfPage.ts'
import { laterStart } from './src/pipeline/site/page/startAfterPaint.ts'
import { leanCytoscape } from './src/pipeline/site/leanCytoscape.ts'
import { licences } from './src/pipeline/site/licences.ts'
import { offline } from './src/pipeline/site/offline.ts'
import { retryableImports } from './src/pipeline/site/retryableImports.ts'
import { rulesVersion } from './src/pipeline/extract/rulesVersion.ts'
import { recordSources } from './src/pipeline/site/sourcesDigest.ts'
import { BUILD_TARGETS, noticeForOldBrowsers } from './src/pipeline/site/page/supportedBrowsers.ts'
import { verifiedDatasets } from './src/pipeline/site/verifiedDatasets.ts'

/** Texts are files of the same names in every language: the language tells them apart in the browser's list of requests. */
const languageOf = (file: string | null) => {
  const language = /\/src\/i18n\/([a-z]{2})\/\w+\.ts$/.exec(file ?? '')?.[1]
  return language === undefined ? '' : `${language}-`
}

/** What comes by itself when the page is idle, around the first sentence. */
const AROUND =
  /\/src\/(app\/(shell\/(Overlays|Notices)|list\/GraphList)|features\/(shape\/(ShapeToolbar|LayoutMenu)|questions\/FirstQuestions|flags\/FlagKeeper|offline\/OfflineKeeper)|graph\/drawing\/HullNote)\.tsx$/

/**
 * Three files for what every visit runs, in the order in which it comes, each with all that it imports and that no file before
 * it holds: fewer requests, and they compress better whole. A chunk thus imports only from chunks before it; in a circle of
 * chunks, code would run before what it needs. See src/decisions/0080-three-chunks.md.
 */
const CHUNKS: Rolldown.CodeSplittingGroup[] = [
  { name: 'sanad', tags: ['$initial'], priority: 3 },
  { name: 'sentence', test: /\/features\/evidence\/EvidencePanel\.tsx$/, priority: 2 },
  { name: 'surroundings', test: AROUND, priority: 1 },
]

const third = licences()

export default defineConfig({
  base: './',
  define: { RULES_VERSION: JSON.stringify(rulesVersion(import.meta.dirname)) },
  plugins: [
    react(),
    leanCytoscape(),
    fontSubsets(),
    languagesOfPage(),
    noticeForOldBrowsers(),
    verifiedDatasets(),
    laterStart(),
    inlineStyles(),
    firstLine(),
    firstPicture(),
    retryableImports(),
    recordSources(),
    third.write,
    installable(),
    offline(),
  ],
  // A class is called after its file and itself: readable, and smaller to transfer than a hash. A test keeps the files' names apart.
  css: { modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` } },
  // As modules, so that a worker too fetches what it seldom needs when it needs it.
  worker: { format: 'es', plugins: () => [leanCytoscape('nowhere'), third.collect()] },
  build: {
    target: BUILD_TARGETS,
    // The policy of the page allows no font inside the style sheet.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    // Room for the first view in one chunk; `npm run size` is what limits its bytes.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // A slow machine makes every plugin slow: that is no reason to warn.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: CHUNKS },
        chunkFileNames: ({ facadeModuleId }) => `assets/${languageOf(facadeModuleId)}[name]-[hash].js`,
      },
    },
  },
})
