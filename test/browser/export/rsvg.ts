import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { machine } from '../support/browser.ts'

/** Debian's Python, for which its packages are; another one may come first in the path. */
const PYTHON = '/usr/bin/python3'
const PACKAGES = ['librsvg2-bin', 'python3-fonttools', 'python3-brotli', 'fontconfig']
const STYLES = 'src/app/shell/fonts.css'

const succeeds = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0
const isThere = () => succeeds('rsvg-convert', ['--version']) && succeeds(PYTHON, ['-c', 'import brotli, fontTools'])

/** Makes sure that rsvg-convert and fontTools are there; root on Debian installs them. Throws otherwise. */
export function installRsvg(): void {
  if (isThere()) return
  if (machine.isDebianRoot()) {
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES])
    if (isThere()) return
  }
  throw new Error(`SVGs cannot be drawn by rsvg. Install it (Debian: apt-get install ${PACKAGES.join(' ')}).`)
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

/** A configuration in which the page's fonts, and no others, are installed. Newsreader's file names its optical size. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
  <match target="pattern">
    <test name="family"><string>Newsreader</string></test>
    <edit name="family" mode="prepend" binding="same"><string>Newsreader 16pt</string></edit>
  </match>
</fontconfig>
`

/** An SVG as rsvg-convert draws it where the page's fonts are installed: it ignores those in the file. */
export function drawnByRsvg(svg: Buffer, width: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'rsvg-'))
  try {
    const [fonts, file, png] = [join(folder, 'fonts'), join(folder, 'picture.svg'), join(folder, 'picture.png')]
    mkdirSync(fonts)
    const named = readFileSync(STYLES, 'utf8').match(/@fontsource[^']*woff2/g) ?? []
    const woff2 = [...new Set(named)].map((one) => resolve('node_modules', one))
    run(PYTHON, [resolve('test/browser/export/woff2ToTtf.py'), fonts, ...woff2])
    writeFileSync(join(folder, 'fonts.conf'), fontsIn(fonts))
    writeFileSync(file, svg)
    const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') }
    run('rsvg-convert', ['--width', String(width), '--keep-aspect-ratio', '--output', png, file], env)
    return readFileSync(png)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
