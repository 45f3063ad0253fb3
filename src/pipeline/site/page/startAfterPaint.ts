import type { Plugin } from 'vite'
import { LANGUAGES } from '../../../domain/language/languages.ts'

/** The place in the page for the script that starts the app, behind everything that the app needs in it. */
const PLACE = '<!-- start -->'

const DATASETS = ['datasets/alliances.json', 'datasets/alliances.layout.json']

const SCRIPT = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/

/**
 * Replaces the app's script by an inline one that asks for messages, dataset and script when the first picture is painted. A slow line
 * and a slow processor first get what the picture needs. The style sheet stands before it in the page, so that the app never runs without it.
 * @param messages the file of the first view's messages in each language
 * @throws {Error} if the page has no such script, or no place for it
 */
export function startAfterPaint(html: string, messages: Readonly<Record<string, string>>): string {
  const script = SCRIPT.exec(html)?.[1]
  if (script === undefined || !html.includes(PLACE)) throw new Error(`index.html has no script, or no ${PLACE}`)
  return html.replace(SCRIPT, '').replace(PLACE, () => `<script>${startScript(script, messages)}</script>`)
}

/** A block, so that it leaves no global names behind. A page in the background is not painted and starts at once. */
const startScript = (script: string, messages: Readonly<Record<string, string>>) =>
  `{const add=(tag,all)=>document.head.append(Object.assign(document.createElement(tag),all));` +
  `const start=()=>{` +
  `add('link',{rel:'modulepreload',href:${JSON.stringify(messages)}[document.documentElement.lang]});` +
  `for(const href of ${JSON.stringify(DATASETS)})add('link',{rel:'preload',as:'fetch',crossOrigin:'anonymous',href});` +
  `add('script',{type:'module',crossOrigin:'anonymous',src:${JSON.stringify(script)}})};` +
  `if(document.hidden)start();else requestAnimationFrame(()=>setTimeout(start))}`

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
