import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * What the app never calls of Cytoscape, as paths under its `src/`, and what stands there instead. Its published bundle cannot
 * be shaken: everything hangs on prototypes.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {}',
  // A grid is what it lays out unasked, when the wrapper for React has made it and given it no element yet.
  'extensions/layout/index.mjs': `
    import none from './null.mjs'
    import preset from './preset.mjs'
    export default [{ name: 'grid', impl: none }, { name: 'null', impl: none }, { name: 'preset', impl: preset }]`,
}

/** What draws, by where the graph is shown: in the page graph/stillRenderer.ts takes the place of the renderer that draws. */
const RENDERERS = {
  page: `
    import none from './null/index.mjs'
    import base from './base/index.mjs'
    export default [{ name: 'null', impl: none }, { name: 'base', impl: base }]`,
  nowhere: `
    import none from './null/index.mjs'
    export default [{ name: 'null', impl: none }]`,
}

const NO_PATHS = `export default () => { throw new Error('This build of Cytoscape has no paths into data') }`

/** The packages that Cytoscape is made with: its resize waits, and it reads paths into data, of which there are none here. */
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
 * Builds Cytoscape from its sources without what is left out: 40 KB less until one can click. A version in which a part has
 * moved fails the build; development and unit tests use the published bundle.
 * @param shown where its graph is shown: in a worker it is nowhere, and has places only
 */
export function leanCytoscape(shown: keyof typeof RENDERERS = 'page'): Plugin {
  const instead: Readonly<Record<string, string>> = {
    ...LEFT_OUT,
    'extensions/renderer/index.mjs': RENDERERS[shown],
    ...MADE_WITH,
  }
  const found = new Set<string>()
  let folder = ''
  // A worker that lays nothing out is built without any of it.
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
