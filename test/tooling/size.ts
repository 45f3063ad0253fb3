import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotli } from './brotli.ts'
import { readFirstView } from './firstView.ts'

/** `npm run size`: what a first visit transfers, against the budgets. Requests are counted by the browser test. */
const DIST = process.env['SANAD_DIST'] ?? 'dist'
const KB = 1024

const { html, scripts, styles } = readFirstView(DIST)
const dataset = 'datasets/alliances.json'
const layout = 'datasets/alliances.layout.json'

const rows = [
  { what: 'page and styles, until the first picture', files: [html, ...styles], budget: 35 * KB },
  { what: 'scripts and styles, until interactive', files: [...scripts, ...styles], budget: 200 * KB },
  { what: 'dataset', files: [dataset], budget: 60 * KB },
  { what: 'layout', files: [layout].filter((file) => existsSync(join(DIST, file))), budget: undefined },
]

let over = 0
console.log('Brotli 11, in bytes; fonts apart')
for (const { what, files, budget } of rows) {
  const bytes = files.map((file) => brotli(join(DIST, file)).length)
  const total = bytes.reduce((sum, one) => sum + one, 0)
  const verdict = budget === undefined ? '' : total <= budget ? `of ${budget}, ok` : `of ${budget}, TOO MUCH`
  if (budget !== undefined && total > budget) over += 1
  console.log(`\n${what.padEnd(44)} ${String(total).padStart(7)} ${verdict}`)
  files.forEach((file, at) => console.log(`  ${file.padEnd(42)} ${String(bytes[at]).padStart(7)}`))
}
if (scripts.length < 2) throw new Error('The page loads its script or its messages in a way that is not seen here.')
process.exit(over === 0 ? 0 : 1)
