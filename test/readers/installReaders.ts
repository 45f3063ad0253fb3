import { spawnSync } from 'node:child_process'
import { machine } from '../browser/support/browser.ts'

/** Debian's Python, for which its packages are; another one may come first in the path. */
export const PYTHON = '/usr/bin/python3'

const PACKAGES = ['libxml2-utils', 'librsvg2-bin', 'python3-networkx', 'python3-igraph']

const succeeds = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0
const isThere = () =>
  succeeds('xmllint', ['--version']) &&
  succeeds('rsvg-convert', ['--version']) &&
  succeeds(PYTHON, ['-c', 'import networkx, igraph'])

/**
 * Makes sure that xmllint, rsvg-convert, NetworkX and igraph are there; root on Debian or Ubuntu installs them. Throws otherwise: the readers
 * are never left out in silence.
 */
export default function installReaders(): void {
  if (isThere()) return
  if (machine.isDebianRoot()) {
    machine.say(`Readers of exported files: installing ${PACKAGES.join(', ')}.`)
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES])
    if (isThere()) return
  }
  throw new Error(
    `Exported files cannot be read with other programs. Install them (Debian: apt-get install ${PACKAGES.join(' ')}).`,
  )
}
