import { basename, dirname } from 'node:path/posix'
import type { Plugin } from 'vite'

const LINK = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/

/**
 * Moves the style sheet into the page, so that the first picture does not wait for another request. `data-file` tells
 * `app/parts/fetchPart`, whose lists of files name the sheet, that it is there.
 * @param sheetOf returns the text of a style sheet of the build
 * @throws {Error} if the page has no style sheet
 */
export function withInlineStyles(html: string, sheetOf: (file: string) => string): string {
  const file = LINK.exec(html)?.[1]
  if (file === undefined) throw new Error('index.html has no style sheet')
  // Addresses in a sheet are relative to it.
  const css = sheetOf(file).replaceAll('url(./', `url(./${dirname(file)}/`)
  return html.replace(LINK, () => `<style data-file="./${file}">${css.trim()}</style>`)
}

/** Applies `withInlineStyles` to a built page, and leaves the file out of the build. */
export function inlineStyles(): Plugin {
  return {
    name: 'sanad-inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        withInlineStyles(html, (file) => {
          const sheet = bundle[file]
          if (sheet?.type !== 'asset') throw new Error(`${basename(file)} is not in the build`)
          delete bundle[file]
          return String(sheet.source)
        }),
    },
  }
}
