import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { machine } from '../support/browser.ts'

/** Debian's Python, for which its packages are; another one may come first in the path. */
const PYTHON = '/usr/bin/python3'
const PACKAGES = ['inkscape', 'librsvg2-bin', 'python3-fonttools', 'python3-brotli', 'fontconfig']
const STYLES = 'src/app/shell/fonts.css'

const succeeds = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0
const isThere = () =>
  succeeds('rsvg-convert', ['--version']) &&
  succeeds('inkscape', ['--version']) &&
  succeeds(PYTHON, ['-c', 'import brotli, fontTools'])

/** Makes sure that rsvg-convert, Inkscape and fontTools are there; root on Debian installs them. Throws otherwise. */
export function installDrawers(): void {
  if (isThere()) return
  if (machine.isDebianRoot()) {
    machine.run('apt-get', ['update', '-qq'])
    machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES])
    if (isThere()) return
  }
  throw new Error(`SVGs cannot be drawn by others. Install what does (Debian: apt-get install ${PACKAGES.join(' ')}).`)
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', env, maxBuffer: 50_000_000 })
  if (status !== 0) throw new Error(`${command}: ${stderr.slice(0, 2000)}`)
}

/** A configuration in which the page's fonts, and no others, are installed. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`

/** What draws an SVG into a PNG of some width. */
const DRAWERS = {
  'rsvg-convert': (svg: string, png: string, width: number) => [
    '--keep-aspect-ratio',
    '--width',
    `${width}`,
    '--output',
    png,
    svg,
  ],
  inkscape: (svg: string, png: string, width: number) => [
    '--export-type=png',
    `--export-width=${width}`,
    `--export-filename=${png}`,
    svg,
  ],
} as const

export type Drawer = keyof typeof DRAWERS
export const DRAWER_NAMES = Object.keys(DRAWERS) as readonly Drawer[]

/** An SVG as another program draws it where the page's fonts are installed: such programs ignore those in the file. */
export function drawnOutside(drawer: Drawer, svg: Buffer, width: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'))
  try {
    const [fonts, file, png] = [join(folder, 'fonts'), join(folder, 'picture.svg'), join(folder, 'picture.png')]
    mkdirSync(fonts)
    const named = readFileSync(STYLES, 'utf8').match(/@fontsource[^']*woff2/g) ?? []
    const woff2 = [...new Set(named)].map((one) => resolve('node_modules', one))
    run(PYTHON, [resolve('test/browser/export/wholeFonts.py'), fonts, ...woff2])
    writeFileSync(join(folder, 'fonts.conf'), fontsIn(fonts))
    writeFileSync(file, svg)
    // What a program remembers of its user stays in the folder too.
    const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder, XDG_CONFIG_HOME: folder }
    run(drawer, DRAWERS[drawer](file, png, width), env)
    return readFileSync(png)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
