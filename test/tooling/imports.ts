import { cruise, type ICruiseResult } from 'dependency-cruiser'

/** One import, type imports included. `to` is a path under the base directory, or a package's name, or `node:…`. */
export interface Import {
  readonly from: string
  readonly to: string
  /** `import('…')`: fetched when it is reached. */
  readonly isDynamic?: boolean
  readonly isType?: boolean
}

export interface Sources {
  readonly files: readonly string[]
  readonly imports: readonly Import[]
}

/** Every source file under `folder` and what it imports. */
export async function readImports(baseDir: string, folder = 'src'): Promise<Sources> {
  const { output } = await cruise([folder], {
    baseDir,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'tsconfig\\.json$' },
  })
  const { modules } = output as ICruiseResult
  const own = modules.filter(({ source }) => source.startsWith(`${folder}/`))
  const imports = own.flatMap(({ source, dependencies }) =>
    dependencies.map(({ module, resolved, coreModule, dynamic, dependencyTypes }) => ({
      from: source,
      to: module.startsWith('.') ? resolved : coreModule ? `node:${module}` : packageOf(module),
      isDynamic: dynamic,
      isType: dependencyTypes.some((type) => type === 'type-only'),
    })),
  )
  return { files: own.map(({ source }) => source), imports }
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
