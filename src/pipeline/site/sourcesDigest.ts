import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What a build reads, relative to the project's root. Packages are covered by the lock file. */
const SOURCES = ['index.html', 'package-lock.json', 'public', 'src', 'tsconfig.json', 'vite.config.ts']

/** Where a build keeps the digest of its sources, inside the folder that it writes. */
const DIGEST_FILE = 'sources.sha256'

/** The SHA-256 of the names and bytes of all files that a build reads, in hexadecimal. A missing source counts as empty. */
export function sourcesDigest(root: string): string {
  const hash = createHash('sha256')
  const add = (path: string) => {
    const file = join(root, path)
    if (!existsSync(file)) return
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).toSorted()) add(`${path}/${name}`)
      return
    }
    const bytes = readFileSync(file)
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  SOURCES.forEach(add)
  return hash.digest('hex')
}

/** Whether the build in a folder was made from the sources as they are now. */
export function isBuilt(root: string, output: string): boolean {
  const file = join(output, DIGEST_FILE)
  return existsSync(file) && readFileSync(file, 'utf8') === sourcesDigest(root)
}

/** Writes the digest into every build, so that `npm start` can tell whether it is still current. */
export function recordSources(): Plugin {
  let root = ''
  let digest = ''
  return {
    name: 'sanad-record-sources',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    // Taken before any source is read: a file that changes during the build makes the build outdated.
    buildStart: () => {
      digest = sourcesDigest(root)
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: DIGEST_FILE, source: digest })
    },
  }
}
