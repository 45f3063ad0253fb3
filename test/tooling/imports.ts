import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { parseSync, type ParseResult } from 'vite'

/** One import, type imports included. `to` is a path under the base directory, or a package's name, or `node:…`. */
export interface Import {
  readonly from: string
  readonly to: string
}

export interface Sources {
  readonly files: readonly string[]
  readonly imports: readonly Import[]
}

/**
 * Every source file under `folder` and what it imports. Types named by `import('…')` are not seen: the linter refuses them.
 * @param baseDir the directory that the paths are relative to
 */
export function readImports(baseDir: string, folder = 'src'): Sources {
  const files = readdirSync(join(baseDir, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll(sep, '/')}`)
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .toSorted()
  const imports = files
    .filter((path) => !path.endsWith('.css'))
    .flatMap((from) =>
      [...specifiersIn(from, readFileSync(join(baseDir, from), 'utf8'))].map((specifier) => ({
        from,
        to: specifier.startsWith('.')
          ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
          : packageOf(specifier),
      })),
    )
  return { files, imports }
}

/** What scripts in one folder import of one another before they run, so not by `import()`. */
export function readStaticImports(folder: string, files: readonly string[]): Import[] {
  return files.flatMap((from) => {
    const { staticImports, staticExports } = parse(from, readFileSync(join(folder, from), 'utf8'))
    const specifiers = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value ?? '')),
    ]
    return [...new Set(specifiers)]
      .filter((one) => one.startsWith('./'))
      .map((one) => ({ from, to: posix.normalize(one) }))
  })
}

function parse(path: string, text: string): ParseResult['module'] {
  const { module, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  return module
}

/** What a file imports or exports from elsewhere, each once. */
function specifiersIn(path: string, text: string): Set<string> {
  const module = parse(path, text)
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  )
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
  const dynamic = module.dynamicImports.map(
    ({ moduleRequest: { start, end } }) => /^(['"`])([^'"`$]+)\1$/.exec(text.slice(start, end))?.[2],
  )
  return new Set(
    [...imported, ...exported, ...dynamic].filter((specifier) => specifier !== undefined && specifier !== null),
  )
}

/** `react-dom/client` is `react-dom`; `@scope/name/part` is `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Groups of files that import each other in a circle, each as its path around. */
export function findCircles({ imports }: Sources): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const circles = new Set<string>()
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.add([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return [...circles]
}
