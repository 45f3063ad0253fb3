import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../browser/browser.ts'
import { serve } from '../tooling/serve.ts'
import { actTable } from './acts.ts'
import { exploringTable } from './exploringTable.ts'
import { goalTable, type Run } from './goals.ts'
import { measureExploring } from './exploring.ts'
import { measureLoad, measureUse, type Sample, type Target } from './measure.ts'
import { hubs, mostTold, prepare, SEEDED } from './prepare.ts'
import { measureReading } from './reading.ts'
import { targetsFor } from './targets.ts'

/** `npm run bench`: every page in turn, round after round, so that a slow minute of the machine slows all alike. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 5)
const SLOWDOWN = 4
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const ALSO = ['--disable-component-update', '--disable-sync']

async function runGraph(targets: readonly Target[], entities: readonly string[]): Promise<Run> {
  const run: Record<string, Sample[]> = {}
  // One visit each that does not count: the server compresses at the first request for a file.
  for (const target of targets) await fresh((browser) => measureLoad(browser, target, 1))
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of targets) {
      const load = await fresh((browser) => measureLoad(browser, target, SLOWDOWN))
      const use = await fresh((browser) =>
        measureUse(browser, target, SLOWDOWN, target.clicked === undefined ? [] : entities),
      )
      const sample = { ...load, ...use }
      ;(run[target.name] ??= []).push(sample)
      console.log(
        `round ${round + 1} ${target.name.padEnd(15)} ${JSON.stringify(sample, (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value))}`,
      )
    }
  }
  return run
}

const executablePath = findBrowser()

async function fresh<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: [...ARGS, ...ALSO] })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

const { app, pages, data, large } = await prepare()
const server = await serve(data, app)
const bare = await serve(data, pages)
const exploring = {
  bundled: await fresh((browser) => measureExploring(browser, server.origin, `${data}/datasets/alliances.json`)),
  large: await fresh((browser) => measureExploring(browser, server.origin, large)),
}
const version = await fresh((browser) => Promise.resolve(browser.version()))

const graphs = [
  { title: 'The bundled dataset', name: 'alliances' },
  { title: 'The seeded graph of 200 entities and 1,000 relations', name: SEEDED },
]
const runs: Record<string, Run> = {}
for (const { name } of graphs)
  runs[name] = await runGraph(targetsFor(server.origin, bare.origin, name), hubs(data, name, 4))
const reading = await fresh((browser) => measureReading(browser, server.origin, mostTold(data, 'alliances', 9)))
server.close()
bare.close()

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, no GPU, Chromium ${version}, Node ${process.versions.node}`
const header = `${new Date().toISOString().slice(0, 10)}, ${machine}; CPU ×${SLOWDOWN}, ${ROUNDS} rounds, load average at the end ${loadavg()[0]?.toFixed(1)}.`
const acts = `### Acts\n\n${actTable()}\n\nA sentence in the reader, click to painted: ${Math.round(reading.first)} ms the first time, then ${Math.round(reading.again ?? Number.NaN)} ms (goal 100 ms), not slowed.\n\n${exploringTable(exploring)}`
const report = [
  header,
  acts,
  ...graphs.map(({ title, name }) => `### ${title}\n\n${goalTable(runs[name] ?? {})}`),
].join('\n\n')
mkdirSync('.cache/bench', { recursive: true })
writeFileSync('.cache/bench/report.md', `${report}\n`)
writeFileSync('.cache/bench/samples.json', JSON.stringify(runs, null, 1))
console.log(
  `\n${report}\n\nWritten to .cache/bench/report.md; test/bench/README.md keeps the table of the last release.`,
)
