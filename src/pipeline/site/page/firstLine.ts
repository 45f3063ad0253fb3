import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { Dataset } from '../../../domain/dataset/dataset.ts'
import { LANGUAGES } from '../../../domain/language/languages.ts'
import { app as arabic } from '../../../i18n/ar/app.ts'
import { app as english } from '../../../i18n/en/app.ts'
import { translator } from '../../../i18n/engine/translate.ts'

const DATASET = 'public/datasets/alliances.json'

/** The placeholder for the line in the page. */
const PLACE = '<!-- first line -->'

/**
 * The line that says what Sanad is, in every language, as `app/bar/IntroLine` shows it: with its classes, and with an empty
 * button where the one that hides it will be.
 */
export function firstLineOf(articles: number): string {
  const texts = { ar: arabic, en: english }
  const lines = LANGUAGES.map((language) => {
    const t = translator<typeof english>(texts[language], language)
    const text = t('intro', { inArticles: t('app.inArticles', { count: articles }) })
    return `<p class="first-${language}" lang="${language}">${text}</p>`
  })
  return `<div id="first-line" class="IntroLine-intro">${lines.join('')}<span class="Button-button Button-quiet"></span></div>`
}

/** Writes the line into the page, so that a first visit reads it with the first picture and not after the script. */
export function firstLine(): Plugin {
  return {
    name: 'sanad-first-line',
    transformIndexHtml: (html) => {
      if (!html.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`)
      const { documents } = JSON.parse(readFileSync(DATASET, 'utf8')) as Dataset
      return html.replace(PLACE, () => firstLineOf(documents.length))
    },
  }
}
