import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const FONTS = 'src/app/shell/fonts.css'

/** A package whose files are in the page although no module imports it: the SVG of its flags. */
const IN_PAGE = ['circle-flags']

/** What a package holds of another project without its licence: the file that has the licence here. */
const INSIDE: Readonly<Record<string, string>> = { unpdf: 'src/pipeline/site/pdfjs-licence.txt' }

/** The folder of the package that a module belongs to; `undefined` for a module of the project. */
export function packageFolder(id: string): string | undefined {
  return /^(?:\0)?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest

/** The text of the licence that a package carries. */
function textIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|markdown|txt))?$/i.test(one))
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim()
}

/** The text of a package of the same publisher and licence. Some publishers put it only into their main package. */
function textBeside(folder: string, license: string | undefined): string | undefined {
  const scope = dirname(folder)
  if (license === undefined || !scope.split('/').at(-1)?.startsWith('@')) return undefined
  for (const name of readdirSync(scope)) {
    const sibling = join(scope, name)
    const text = manifestOf(sibling).license === license ? textIn(sibling) : undefined
    if (text !== undefined) return `As in ${manifestOf(sibling).name}:\n\n${text}`
  }
  return undefined
}

/** The licence of a package, with its name and version. Throws if its text is nowhere: then it must not be shipped. */
export function licenceOf(folder: string): string {
  const { name, version, license } = manifestOf(folder)
  const text = textIn(folder) ?? textBeside(folder, license)
  if (text === undefined) throw new Error(`${folder} has no text of a licence`)
  const notice = join(folder, 'NOTICE')
  return [
    `${name} ${version} (${license ?? 'see below'})`,
    text,
    existsSync(notice) ? readFileSync(notice, 'utf8') : '',
    INSIDE[name] === undefined ? '' : readFileSync(INSIDE[name], 'utf8').trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/**
 * Writes `LICENSES.txt` into the build: the licences of the project and of every package in it, fonts and flags included.
 * @returns a plugin for the page, and one that must also be given to each build of a worker
 */
export function licences(): { readonly write: Plugin; readonly collect: () => Plugin } {
  const folders = new Set<string>()
  const collect = (): Plugin => ({
    name: 'sanad-licences-collect',
    apply: 'build',
    moduleParsed: ({ id }) => {
      const folder = packageFolder(id)
      if (folder !== undefined) folders.add(folder)
    },
  })
  const write: Plugin = {
    ...collect(),
    name: 'sanad-licences',
    generateBundle() {
      const fonts = [...readFileSync(FONTS, 'utf8').matchAll(/@fontsource[^/]*\/[^/]+/g)].map(([name]) => name)
      for (const name of [...fonts, ...IN_PAGE]) folders.add(join('node_modules', name))
      const texts = [...new Set([...folders].map(licenceOf))].toSorted()
      const own = `Sanad\n\n${readFileSync('LICENSE', 'utf8').trim()}`
      const source = `${[own, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source })
    },
  }
  return { write, collect }
}
