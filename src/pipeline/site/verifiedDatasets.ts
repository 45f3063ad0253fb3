import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { decodeDataset } from '../../domain/dataset/decode.ts'
import { problems as english } from '../../i18n/en/problems.ts'
import { problemText } from '../../i18n/sentences/problemText.ts'

const MOST_SHOWN = 5

/**
 * Verifies every dataset in a folder.
 * @returns the SHA-256 of each in Base64, by name
 * @throws with the problems of the first dataset that does not verify
 */
export function verifyDatasets(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((file) => /^[a-z0-9-]+\.json$/.test(file))
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const bytes = readFileSync(join(folder, file))
      const decoded = decodeDataset(bytes.toString('utf8'))
      if (!decoded.ok) {
        const { problems } = decoded
        const words = problems.slice(0, MOST_SHOWN).map((one) => `  ${one.path} ${problemText(one, english)}`)
        throw new Error(`${join(folder, file)} does not verify (${problems.length} problems):\n${words.join('\n')}`)
      }
      return [file.replace('.json', ''), createHash('sha256').update(bytes).digest('base64')]
    }),
  )
}

/**
 * Fails the build if a published dataset does not verify. Writes the digests of the verified ones into the page, where
 * `app/loading/load` finds them, so that the browser need not verify them again. In development nothing is written, and the
 * browser verifies everything.
 */
export function verifiedDatasets(): Plugin {
  return {
    name: 'sanad-verified-datasets',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { name: 'sanad-verified', content: JSON.stringify(verifyDatasets('public/datasets')) },
        injectTo: 'head',
      },
    ],
  }
}
