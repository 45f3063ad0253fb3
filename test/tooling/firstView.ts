import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** What the built page loads before a user can do anything, as paths under the build's folder. */
export interface FirstView {
  readonly html: string
  readonly scripts: readonly string[]
  /** The style sheet, which the page holds. */
  readonly css: string
}

/**
 * The file of the first view's messages in each language, as paths under the build's folder. An inline script of the page
 * holds them as `{"en":"./assets/app-….js", …}`, and fetches one before anything is shown.
 */
export function messageFiles(page: string): Readonly<Record<string, string>> {
  const [map = ''] = /\{"en":"\.\/[^}]+\}/.exec(page) ?? []
  const pairs = [...map.matchAll(/"(\w+)":"\.\/([^"]+\.js)"/g)]
  return Object.fromEntries(pairs.map(([, language = '', path = '']) => [language, path]))
}

/** A user fetches the messages of one language: the larger file counts. */
function largestMessages(folder: string, page: string): string[] {
  const sizeOf = (path: string) => statSync(join(folder, path)).size
  return Object.values(messageFiles(page))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, 1)
}

/**
 * Follows the page's script and preload tags, the script that an inline one adds, and the scripts' static imports (not the lazy
 * ones).
 * @throws {Error} if the page refers to a style sheet: the picture would wait for it
 */
export function readFirstView(folder: string): FirstView {
  const html = 'index.html'
  const page = readFileSync(join(folder, html), 'utf8')
  const tags = page.match(/<(script|link)\b[^>]*>/g) ?? []
  const paths = (matches: (tag: string) => boolean) =>
    tags
      .filter(matches)
      .map((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1])
      .filter((path) => path !== undefined)
      .map((path) => normalize(path))
  if (tags.some((tag) => tag.includes('rel="stylesheet"'))) throw new Error('The page waits for a style sheet.')
  const [, css = ''] = /<style data-file="[^"]+">(.*?)<\/style>/s.exec(page) ?? []
  const scripts = new Set<string>()
  const follow = (script: string): void => {
    if (scripts.has(script) || !existsSync(join(folder, script))) return
    scripts.add(script)
    const code = readFileSync(join(folder, script), 'utf8')
    for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      follow(join(dirname(script), path ?? ''))
    }
  }
  for (const messages of largestMessages(folder, page)) follow(messages)
  for (const script of paths((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))) follow(script)
  for (const [, script = ''] of page.matchAll(/\bsrc:"([^"]+\.js)"/g)) follow(normalize(script))
  return { html, scripts: [...scripts], css }
}

/** The fonts of a first view in a language of the interface: its letters, digits and signs, and those of an Arabic sentence. */
const FIRST_FONTS = {
  en: /^(ibm-plex-sans-arabic-latin|ibm-plex-sans-arabic-arabic-400|newsreader|noto-naskh-arabic-(arabic|latin-wght-normal-u2))/,
  ar: /^(ibm-plex-sans-arabic-(arabic|latin-400|latin-\d+-normal-u2)|noto-naskh-arabic-(arabic|latin-wght-normal-u2)|amiri)/,
} as const

/** The files of fonts that a first view may fetch, as paths under the build's folder: of each font the letters in use. */
export function firstFonts(folder: string, language: keyof typeof FIRST_FONTS): readonly string[] {
  return readdirSync(join(folder, 'assets'))
    .filter((file) => /-u[\da-f]+-[\w-]+\.woff2$/.test(file) && FIRST_FONTS[language].test(file))
    .map((file) => `assets/${file}`)
}
