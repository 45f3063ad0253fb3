import type { Plugin } from 'vite'

import { LANGUAGES } from '../../domain/language/languages.ts'

/**
 * Makes a built page fetch the messages of its user's language in parallel with the script that needs them. The page's inline
 * script must have set `<html lang>` before.
 */
export function preloadMessages(): Plugin {
  return {
    name: 'sanad-texts-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const files = LANGUAGES.map((language) => {
          const chunk = Object.values(bundle ?? {}).find(
            (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(`/src/i18n/${language}/app.ts`) === true,
          )
          if (chunk === undefined) throw new Error(`The texts of "${language}" are in no file of their own`)
          return [language, `./${chunk.fileName}`] as const
        })
        return html.replace('</head>', () => `<script>${scriptFor(Object.fromEntries(files))}</script></head>`)
      },
    },
  }
}

/** A block, so that it leaves no global names behind. */
const scriptFor = (files: Readonly<Record<string, string>>) =>
  `{const link=document.createElement('link');link.rel='modulepreload';` +
  `link.href=${JSON.stringify(files)}[document.documentElement.lang];document.head.append(link)}`
