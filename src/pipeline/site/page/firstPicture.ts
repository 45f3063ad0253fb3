import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import type { Dataset } from '../../../domain/dataset/dataset.ts'
import { lookupOf } from '../../../domain/dataset/lookup.ts'
import { graphAmong } from '../../../layout/algorithms/bodies.ts'
import { compose } from '../../../scene/marks/compose.ts'
import { figureOf } from '../../../scene/figure/figureOf.ts'
import type { Piece } from '../../../scene/marks/marks.ts'
import { paletteCss } from '../../../scene/marks/palette.ts'
import type { Arrangement, Plan } from '../../../scene/figure/plan.ts'
import { pieceSvg } from '../../../scene/svg/pageSvg.ts'
import { flagSymbols } from './flagSymbols.ts'
import { fontMeasure } from './fontMeasure.ts'
import type { Language } from '../../../domain/language/languages.ts'

const DATASET = 'public/datasets/alliances.json'
const LAYOUT = 'public/datasets/alliances.layout.json'

/** The style element that Cytoscape adds for its container; the hash changes with its version. */
const CYTOSCAPE_STYLE = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='

function pictureOf(dataset: Dataset, arrangement: Arrangement, className: string): string {
  const lookup = lookupOf(dataset)
  const entities = dataset.entities.filter(({ id }) => Object.hasOwn(arrangement.nodes, id))
  const graph = graphAmong(dataset, entities)
  const measure = fontMeasure()
  const { width, height } = arrangement
  const inLanguage = (language: Language) =>
    compose(figureOf({ graph, lookup, arrangement, moved: new Map(), language }), measure)
  return (
    `<svg class="${className}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidY${height > width ? 'Min' : 'Mid'}"` +
    ` direction="ltr" fill="none">${bilingual(inLanguage('en'), inLanguage('ar'))}</svg>`
  )
}

/** Sends what both languages share only once. The page's style hides the parts of the other language. */
function bilingual(english: readonly Piece[], arabic: readonly Piece[]): string {
  const layers = ['strand', 'node', 'label', 'badge'] as const
  return layers
    .map((layer) => {
      const [en, ar] = [english, arabic].map((pieces) => pieces.filter((piece) => piece.layer === layer).map(pieceSvg))
      const [inEnglish, inArabic] = [new Set(en), new Set(ar)]
      const only = (language: Language, own: readonly string[], other: ReadonlySet<string>) =>
        `<g class="first-${language}">${own.filter((svg) => !other.has(svg)).join('')}</g>`
      return (
        (en ?? []).filter((svg) => inArabic.has(svg)).join('') +
        only('en', en ?? [], inArabic) +
        only('ar', ar ?? [], inEnglish)
      )
    })
    .join('')
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Allows the page's own files, and the inline script and styles of this build; nothing else. */
function policyFor(html: string): string {
  const inline = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}(?: data-file="[^"]*")?>(.*?)</${tag}>`, 'gs'))]
      .map(([, text]) => hashOf(text ?? ''))
      .join(' ')
  return [
    `default-src 'none'`,
    `script-src 'self' ${inline('script')}`,
    `style-src 'self' ${inline('style')} '${CYTOSCAPE_STYLE}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default`,
  ].join('; ')
}

/**
 * Writes the graph into the page as SVG, so that it is drawn before any script has run, with palette and flags. A build also
 * gets the Content-Security-Policy. Reads the committed dataset and layout.
 */
export function firstPicture(): Plugin {
  let building = false
  return {
    name: 'sanad-first-picture',
    configResolved: (config) => {
      building = config.command === 'build'
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        if (!existsSync(LAYOUT)) throw new Error(`${LAYOUT} is missing: run "npm run layout"`)
        const dataset = JSON.parse(readFileSync(DATASET, 'utf8')) as Dataset
        const plan = JSON.parse(readFileSync(LAYOUT, 'utf8')) as Plan
        const drawn = html
          // A build strips comments from the style, so a comment cannot mark the place.
          .replace('<style>', () => `<style>${paletteCss()}`)
          .replace('<!-- flags -->', flagSymbols(dataset))
          .replace(
            '<!-- first picture -->',
            pictureOf(dataset, plan.wide, 'first-wide') + pictureOf(dataset, plan.tall, 'first-tall'),
          )
        return building
          ? drawn.replace(
              '<!-- policy -->',
              `<meta http-equiv="Content-Security-Policy" content="${policyFor(drawn)}">`,
            )
          : drawn
      },
    },
  }
}
