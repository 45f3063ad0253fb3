import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folders whose sources decide what is proposed. */
const RULES = ['src/extraction', 'src/domain/text']
const DIGITS = 8

/**
 * The version of the rules: the one of Sanad with a digest of the rules' sources, because the rules change more often. Two versions
 * are equal only if the rules are.
 */
export function rulesVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }
  const hash = createHash('sha256')
  for (const folder of RULES) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.map((one) => one.replaceAll('\\', '/')).toSorted()) {
      if (!name.endsWith('.ts')) continue
      // A clone on Windows may have other line ends.
      const source = readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')
      hash.update(`${name}\0${source.length}\0`).update(source)
    }
  }
  return `${version}+${hash.digest('hex').slice(0, DIGITS)}`
}
