import type { Plugin } from 'vite'
import { LANGUAGES } from '../../domain/language/languages.ts'

/** The place in the page for the script that starts the app, and for the style sheet, which the first picture does not need. */
const PLACE = '<!-- start -->'

const DATASETS = ['datasets/alliances.json', 'datasets/alliances.layout.json']

/** When the app starts if nothing is painted, in milliseconds. */
const LATEST_MS = 2000

const SCRIPT = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/
const SHEET = /\s*<link rel="stylesheet"[^>]*>/g

/**
 * Moves the app's script and style sheet behind the first picture. A slow line and a slow processor first get what the picture
 * needs. When it is painted, an inline script asks for the rest.
 * @param messages the file of the first view's messages in each language
 * @throws {Error} if the page has no such script, or no place for it
 */
export function startAfterPaint(html: string, messages: Readonly<Record<string, string>>): string {
  const script = SCRIPT.exec(html)?.[1]
  if (script === undefined || !html.includes(PLACE)) throw new Error(`index.html has no script, or no ${PLACE}`)
  const sheets = html.match(SHEET) ?? []
  return html
    .replace(SCRIPT, '')
    .replaceAll(SHEET, '')
    .replace(PLACE, () => `<script>${startScript(script, messages)}</script>${sheets.join('')}`)
}

/** A block, so that it leaves no global names behind. A page that is not painted, such as one in the background, starts all the same. */
const startScript = (script: string, messages: Readonly<Record<string, string>>) =>
  `{const add=(tag,all)=>document.head.append(Object.assign(document.createElement(tag),all));` +
  `let begun=false;const start=()=>{if(begun)return;begun=true;` +
  `add('link',{rel:'modulepreload',href:${JSON.stringify(messages)}[document.documentElement.lang]});` +
  `for(const href of ${JSON.stringify(DATASETS)})add('link',{rel:'preload',as:'fetch',crossOrigin:'anonymous',href});` +
  `add('script',{type:'module',crossOrigin:'anonymous',src:${JSON.stringify(script)}})};` +
  `if(document.hidden)start();else{requestAnimationFrame(()=>setTimeout(start));setTimeout(start,${LATEST_MS})}}`

/** Applies `startAfterPaint` to a built page, whose inline script has set `<html lang>` before. */
export function laterStart(): Plugin {
  return {
    name: 'sanad-start-after-paint',
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
        return startAfterPaint(html, Object.fromEntries(files))
      },
    },
  }
}
