import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotli, compressed } from './brotli.ts'
import { firstFonts, readFirstView } from './firstView.ts'
import { findCircles, readStaticImports } from './imports.ts'

/**
 * `npm run size`: what a first visit transfers, against the budgets, and that no scripts of the build import one another in a circle, in
 * which code would run before what it needs. A browser test counts the requests, and all that a first view fetches,
 * with what comes when the page is idle.
 */
const DIST = process.env['SANAD_DIST'] ?? 'dist'
const KB = 1024

const { html, scripts, css } = readFirstView(DIST)
const dataset = 'datasets/alliances.json'
const layout = 'datasets/alliances.layout.json'

const rows = [
  { what: 'page with its styles, until the first picture', files: [html], budget: 35 * KB },
  { what: 'scripts and styles, until interactive', files: scripts, text: css, budget: 200 * KB },
  { what: 'dataset', files: [dataset], budget: 60 * KB },
  { what: 'fonts of the first view, English', files: firstFonts(DIST, 'en'), budget: 120 * KB },
  { what: 'fonts of the first view, Arabic', files: firstFonts(DIST, 'ar'), budget: 120 * KB },
  { what: 'layout', files: [layout].filter((file) => existsSync(join(DIST, file))), budget: undefined },
]

let over = 0
/** A font is compressed already. */
const transferred = (file: string) => (file.endsWith('.woff2') ? readFileSync(file) : brotli(file)).length

console.log('Brotli 11, in bytes')
for (const { what, files, text, budget } of rows) {
  const bytes = files.map((file) => transferred(join(DIST, file)))
  const inPage = text === undefined ? 0 : compressed(Buffer.from(text)).length
  const total = bytes.reduce((sum, one) => sum + one, inPage)
  const verdict = budget === undefined ? '' : total <= budget ? `of ${budget}, ok` : `of ${budget}, TOO MUCH`
  if (budget !== undefined && total > budget) over += 1
  console.log(`\n${what.padEnd(44)} ${String(total).padStart(7)} ${verdict}`)
  if (text !== undefined) console.log(`  ${'styles in the page'.padEnd(42)} ${String(inPage).padStart(7)}`)
  files.forEach((file, at) => console.log(`  ${file.padEnd(42)} ${String(bytes[at]).padStart(7)}`))
}

const scriptsOfBuild = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.js'))
const circles = findCircles({ files: scriptsOfBuild, imports: readStaticImports(join(DIST, 'assets'), scriptsOfBuild) })
console.log(
  `\n${scriptsOfBuild.length} scripts, ${circles.length === 0 ? 'none of them in a circle, ok' : 'in circles, TOO MANY'}`,
)
for (const circle of circles) console.log(`  ${circle}`)
over += circles.length
if (scripts.length < 2) throw new Error('The page loads its script or its messages in a way that is not seen here.')
process.exit(over === 0 ? 0 : 1)
