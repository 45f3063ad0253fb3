import type { Plugin } from 'vite'

const LANGUAGES = ['en', 'ar'] as const

/**
 * Lets a built page ask for the texts of its reader's language at once, beside the script that wants them and not after it.
 * The page's own script must have set `<html lang>` before.
 */
export function textsAhead(): Plugin {
  return {
    name: 'sanad-texts-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const files = LANGUAGES.map((language) => {
          const chunk = Object.values(bundle ?? {}).find(
            (one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(`/src/i18n/${language}.ts`) === true,
          )
          if (chunk === undefined) throw new Error(`The texts of "${language}" are in no file of their own`)
          return [language, `./${chunk.fileName}`] as const
        })
        return html.replace('</head>', () => `<script>${scriptFor(Object.fromEntries(files))}</script></head>`)
      },
    },
  }
}

/** A block, so that nothing of it stays behind in the page. */
const scriptFor = (files: Readonly<Record<string, string>>) =>
  `{const link=document.createElement('link');link.rel='modulepreload';` +
  `link.href=${JSON.stringify(files)}[document.documentElement.lang];document.head.append(link)}`
