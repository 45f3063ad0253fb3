import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { transformWithOxc } from 'vite'

const WORKER = new URL('../../features/offline/serviceWorker.ts', import.meta.url).pathname

/** The placeholder in the page for the size of the build, which is known only when everything is written. */
const WEIGHT = 'WEIGHT_OF_BUILD'

/** Files that users do not need. */
const LEFT_OUT = /^(sources\.sha256|sw\.js|robots\.txt|.*\.map)$/

function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path]
  })
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/**
 * Writes the service worker with the digest of every file of the build, and writes the size of the build into the page. Runs
 * after everything else is written.
 */
export function offline(): Plugin {
  let folder = 'dist'
  return {
    name: 'sanad-offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = config.build.outDir
    },
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'sanad-offline', content: WEIGHT }, injectTo: 'head' }],
    closeBundle: async () => {
      const page = join(folder, 'index.html')
      // A build that failed has no page. Its own error says why.
      if (!existsSync(page)) return
      const files = filesIn(folder).filter((file) => !LEFT_OUT.test(file))
      const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
      writeFileSync(page, readFileSync(page, 'utf8').replace(WEIGHT, (bytes / 1_000_000).toFixed(1)))
      const digests = Object.fromEntries(
        files.toSorted().map((file) => [file, sha256(readFileSync(join(folder, file)))]),
      )
      const { code } = await transformWithOxc(readFileSync(WORKER, 'utf8'), WORKER)
      const list = JSON.stringify(digests)
      writeFileSync(
        join(folder, 'sw.js'),
        `const BUILD=${JSON.stringify(sha256(list).slice(0, 16))};const FILES=${list};\n${code}`,
      )
    },
  }
}
