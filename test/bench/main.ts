import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from '../browser/support/browser.ts'
import { serve } from '../tooling/serve.ts'
import { actTable } from './parts/acts.ts'
import { exploringTable } from './parts/exploringTable.ts'
import { goalTable, type Run } from './goals.ts'
import { measureFirstAct } from './parts/firstAct.ts'
import { measureExploring } from './parts/exploring.ts'
import { measureLoad, measureUse, type Sample, type Target } from './measure.ts'
import { hubs, mostTold, prepare, SEEDED } from './prepare.ts'
import { lighthouseTable } from './parts/lighthouse.ts'
import { measureMinute, minuteTable } from './parts/minute.ts'
import { measureReading } from './parts/reading.ts'
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
      const act = await fresh((browser) => measureFirstAct(browser, target, SLOWDOWN))
      const sample = { ...load, ...act, ...use }
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
const version = await fresh((browser) => Promise.resolve(browser.version()))
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, no GPU, Chromium ${version}, Node ${process.versions.node}`
const sections: string[] = []

/** Writes what is measured so far, so that a run that is ended early leaves its tables. */
function report(section: string): void {
  sections.push(section)
  const load = loadavg()[0]?.toFixed(1)
  const header = `${new Date().toISOString().slice(0, 10)}, ${machine}; CPU ×${SLOWDOWN}, rounds: ${ROUNDS}, load average at the end: ${load}.`
  writeFileSync('.cache/bench/report.md', `${[header, ...sections].join('\n\n')}\n`)
  console.log(`\n${section}`)
}

const graphs = [
  { title: 'The bundled dataset', name: 'alliances', graph: 'bundled' },
  { title: 'The seeded graph of 200 entities and 1,000 relations', name: SEEDED, graph: 'seeded' },
] as const
const runs: Record<string, Run> = {}
for (const { title, name, graph } of graphs) {
  const run = await runGraph(targetsFor(server.origin, bare.origin, name), hubs(data, name, 4))
  runs[name] = run
  writeFileSync('.cache/bench/samples.json', JSON.stringify(runs, null, 1))
  report(`### ${title}\n\n${goalTable(run, graph)}`)
}
const exploring = {
  bundled: await fresh((browser) => measureExploring(browser, server.origin, `${data}/datasets/alliances.json`)),
  large: await fresh((browser) => measureExploring(browser, server.origin, large)),
}
report(`### In the browser, not slowed\n\n${exploringTable(exploring)}`)
const reading = await fresh((browser) => measureReading(browser, server.origin, mostTold(data, 'alliances', 9)))
const again = Math.round(reading.again ?? Number.NaN)
report(
  `A sentence in the reader, click to painted: ${Math.round(reading.first)} ms the first time, then ${again} ms (goal 100 ms), not slowed.`,
)
const minuteOf = (name: string, file?: string) =>
  fresh((browser) => {
    const [target] = targetsFor(server.origin, bare.origin, name).filter(({ png }) => png !== undefined)
    if (target === undefined) throw new Error('The app is no target')
    return measureMinute(browser, target.url, SLOWDOWN, hubs(data, name, 4), file)
  })
const minutes = [{ name: 'bundled', goal: 200, minute: await minuteOf('alliances') }]
if (ROUNDS > 1)
  minutes.push(
    { name: '200 / 1,000', goal: 200, minute: await minuteOf(SEEDED) },
    { name: '2,000 / 10,000', goal: 300, minute: await minuteOf('alliances', large) },
  )
report(`### How it feels\n\n${minuteTable(minutes)}`)
const flags = [...ARGS, ...ALSO]
report(
  `### As Lighthouse sees it\n\n${lighthouseTable(`${server.origin}/`, Math.min(ROUNDS, 2), { executablePath, flags })}`,
)
server.close()
bare.close()
report(`### Pure functions in Node\n\n${actTable()}`)
console.log('\nWritten to .cache/bench/report.md; test/bench/README.md keeps the newest tables.')
