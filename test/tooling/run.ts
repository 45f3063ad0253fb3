import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { closingLine, readCounts, type Outcome } from './outcome.ts'
import { runSteps, type Step } from './steps.ts'

const BUILD: Step = { name: 'build', script: 'build' }

/** `npm test`: what each change is tried with. */
const DEEP: readonly Step[] = [
  { name: 'check', script: 'check' },
  BUILD,
  { name: 'size', script: 'size', needs: ['build'] },
  { name: 'unit and component tests', script: 'test:unit', report: '.cache/results/unit.json' },
  {
    name: 'browser tests',
    script: 'test:dist',
    report: '.cache/results/browser.json',
    after: ['check', 'test:unit'],
    needs: ['build'],
  },
]

/**
 * `npm run test:wide`: the same again in every language, theme and width, what users do most in a
 * second browser, and exported files in other programs.
 */
const WIDE: readonly Step[] = [
  { name: 'other readers of exported files', script: 'test:readers', report: '.cache/results/readers.json' },
  {
    name: 'wide browser tests',
    script: 'test:dist:wide',
    report: '.cache/results/wide.json',
    after: ['test:dist'],
    needs: ['build'],
  },
  {
    name: 'journeys in Firefox',
    script: 'test:firefox',
    report: '.cache/results/firefox.json',
    after: ['test:dist:wide'],
    needs: ['build'],
  },
]

const SUITES: Readonly<Record<string, readonly Step[]>> = {
  deep: DEEP,
  wide: [BUILD, ...WIDE],
  all: [...DEEP, ...WIDE],
}

const [suite = 'deep'] = process.argv.slice(2)
const steps = SUITES[suite]
if (steps === undefined) throw new Error(`There is no suite ${suite}, only ${Object.keys(SUITES).join(', ')}.`)

/** How long each script took. */
const seconds = new Map<string, number>()

rmSync('.cache/results', { recursive: true, force: true })
const endings = await runSteps(steps, { run, write: (text) => process.stdout.write(text) })

const outcomes = steps.map((step): Outcome => {
  const ok = endings.get(step)
  const { name } = step
  if (ok === undefined) return { name, ok: false, passed: 0, failed: 1, why: 'not run: the build failed', troubles: [] }
  return { name, ok, ...readCounts(ok, step.report) }
})

console.log('')
for (const [at, { name, ok, why }] of outcomes.entries()) {
  const time = seconds.get(steps[at]?.script ?? '')
  const notes = [time === undefined ? [] : `${time} s`, why ?? []].flat()
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`)
}
const troubles = outcomes.flatMap((outcome) => outcome.troubles)
if (troubles.length > 0) console.log(`\n${troubles.join('\n')}`)
console.log(`\n${closingLine(outcomes)}`)
process.exit(outcomes.every(({ ok }) => ok) ? 0 : 1)

function run(script: string, output: (text: string) => void): Promise<boolean> {
  return new Promise((done, fail) => {
    const begun = performance.now()
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output)
    child.on('error', fail)
    child.on('close', (code) => {
      seconds.set(script, Math.round((performance.now() - begun) / 1000))
      done(code === 0)
    })
  })
}
