import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** What the built page loads before a user can do anything, as paths under the build's folder. */
export interface FirstView {
  readonly html: string
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** A reader's language is fetched before anything is shown: the larger one counts. */
function largestLanguage(folder: string): string {
  const assets = join(folder, 'assets')
  const languages = existsSync(assets) ? readdirSync(assets).filter((file) => /^(en|ar)-[\w-]+\.js$/.test(file)) : []
  const bySize = languages.sort((a, b) => statSync(join(assets, b)).size - statSync(join(assets, a)).size)
  return join('assets', bySize[0] ?? 'no-language.js')
}

/** Follows the page's script, preload and stylesheet tags, and the scripts' static imports (not the lazy ones). */
export function readFirstView(folder: string): FirstView {
  const html = 'index.html'
  const tags = readFileSync(join(folder, html), 'utf8').match(/<(script|link)\b[^>]*>/g) ?? []
  const paths = (matches: (tag: string) => boolean) =>
    tags
      .filter(matches)
      .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1])
      .filter((path) => path !== undefined)
      .map((path) => normalize(path))
  const styles = paths((tag) => tag.includes('rel="stylesheet"'))
  const scripts = new Set<string>()
  const follow = (script: string): void => {
    if (scripts.has(script) || !existsSync(join(folder, script))) return
    scripts.add(script)
    const code = readFileSync(join(folder, script), 'utf8')
    for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      follow(join(dirname(script), path ?? ''))
    }
  }
  follow(largestLanguage(folder))
  for (const script of paths((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))) follow(script)
  return { html, scripts: [...scripts], styles }
}
