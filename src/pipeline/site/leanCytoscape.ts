import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * The modules of Cytoscape that the app never calls, as paths under its `src/`, each with its replacement. The published bundle
 * cannot be tree-shaken, because everything is attached to prototypes.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {}',
  // Cytoscape runs a grid layout by default, when the React wrapper has created it without elements.
  'extensions/layout/index.mjs': `
    import none from './null.mjs'
    import preset from './preset.mjs'
    export default [{ name: 'grid', impl: none }, { name: 'null', impl: none }, { name: 'preset', impl: preset }]`,
}

/** The renderers to keep. In the page, `graph/input/noopRenderer` takes the place of the canvas renderer. */
const RENDERERS = {
  page: `
    import none from './null/index.mjs'
    import base from './base/index.mjs'
    export default [{ name: 'null', impl: none }, { name: 'base', impl: base }]`,
  nowhere: `
    import none from './null/index.mjs'
    export default [{ name: 'null', impl: none }]`,
}

/**
 * What the page's renderer computes for edges and labels. Both are Sanad's own marks: in Cytoscape edges are not displayed and
 * nodes have no labels, so nothing of this is ever reached.
 */
const NEVER_SHOWN: Readonly<Record<string, string>> = {
  'extensions/renderer/base/arrow-shapes.mjs': 'export default { registerArrowShapes: () => {} }',
  'extensions/renderer/base/coord-ele-math/edge-arrows.mjs': 'export default {}',
  'extensions/renderer/base/coord-ele-math/edge-control-points.mjs': 'export default {}',
  'extensions/renderer/base/coord-ele-math/edge-endpoints.mjs': 'export default {}',
  'extensions/renderer/base/coord-ele-math/edge-projection.mjs':
    'export default { recalculateEdgeProjections: () => {} }',
  'extensions/renderer/base/coord-ele-math/labels.mjs': 'export default { recalculateNodeLabelProjection: () => {} }',
}

const NO_PATHS = `export default () => { throw new Error('This build of Cytoscape has no paths into data') }`

/** The packages that Cytoscape uses: a debounce for resizing, and paths into data, which the app never uses. */
const MADE_WITH: Readonly<Record<string, string>> = {
  'lodash/debounce.js': `
    export default (run, wait) => {
      let timer
      return () => {
        clearTimeout(timer)
        timer = setTimeout(run, wait)
      }
    }`,
  'lodash/get.js': NO_PATHS,
  'lodash/set.js': NO_PATHS,
  'lodash/toPath.js': NO_PATHS,
}

/**
 * Builds Cytoscape from its sources without the modules above, which saves 48 KB (Brotli) until the first click. A release that moves
 * one of them fails the build. Development and unit tests use the published bundle.
 * @param shown where the graph is shown: in the page, or nowhere (in a worker, which only needs positions)
 */
export function leanCytoscape(shown: keyof typeof RENDERERS = 'page'): Plugin {
  const instead: Readonly<Record<string, string>> = {
    ...LEFT_OUT,
    'extensions/renderer/index.mjs': RENDERERS[shown],
    ...(shown === 'page' ? NEVER_SHOWN : {}),
    ...MADE_WITH,
  }
  const found = new Set<string>()
  let folder = ''
  // A worker without layouts does not import Cytoscape at all.
  let isCalled = false
  return {
    name: 'sanad-lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    configResolved: ({ root }) => {
      folder = realpathSync(join(root, 'node_modules/cytoscape'))
    },
    resolveId: (source, importer) => {
      if (source === 'cytoscape') {
        isCalled = true
        return join(folder, 'src/index.mjs')
      }
      return importer?.startsWith(folder) === true && source in MADE_WITH ? `\0${source}` : null
    },
    load: (id) => {
      const part = id.startsWith('\0') ? id.slice(1) : id.replace(join(folder, 'src/'), '')
      const code = part === 'version.mjs' ? `export default '${versionOf(folder)}'` : instead[part]
      if (code !== undefined) found.add(part)
      return code
    },
    buildEnd: (error) => {
      const missing = Object.keys(instead).filter((part) => !found.has(part))
      if (error === undefined && isCalled && missing.length > 0)
        throw new Error(
          `Cytoscape ${versionOf(folder)} has no ${missing.join(', ')}: see src/pipeline/site/leanCytoscape.ts`,
        )
    },
  }
}

function versionOf(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return version
}
