import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { FAULTS, type Fault } from './faults.ts'

/**
 * `npm run faults`: plants each fault of `faults.ts`, runs the test file that guards the place, and expects a failing test.
 * `npm run faults -- menu` plants only the faults that have the word in their description. Ends with a table and "N of N
 * caught". Files are restored after each fault, also when the run is interrupted.
 */
const REPORT = '.cache/results/unit.json'

/** What Vitest's JSON report says, as far as it is read here. */
interface Report {
  readonly numFailedTests: number
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** The file that holds a fault now, with its own text. */
let planted: { readonly file: string; readonly text: string } | null = null

function restore(): void {
  if (planted !== null) writeFileSync(planted.file, planted.text)
  planted = null
}
process.on('exit', restore)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

function plant({ file, find, replace }: Fault): void {
  const text = readFileSync(file, 'utf8')
  const places = text.split(find).length - 1
  if (places !== 1) throw new Error(`${file} holds ${places} times: ${find}`)
  planted = { file, text }
  writeFileSync(
    file,
    text.replace(find, () => replace),
  )
}

/** Runs test files, and stops at the first test that fails. */
async function runTests(files: readonly string[]): Promise<Report> {
  rmSync(REPORT, { force: true })
  const program = 'node_modules/vitest/vitest.mjs'
  const args = [program, 'run', ...files, '--bail=1']
  await new Promise<void>((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    child.on('error', fail)
    child.on('close', () => done())
  })
  return JSON.parse(readFileSync(REPORT, 'utf8')) as Report
}

/** The first test that failed; one that only took too long says nothing. */
const failedIn = ({ testResults }: Report) =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(
      ({ status, failureMessages }) =>
        status === 'failed' && !/timed out|STACK_TRACE_ERROR/.test(failureMessages?.[0] ?? ''),
    )

const word = process.argv[2] ?? ''
const faults = FAULTS.filter(({ what }) => what.includes(word))

// A test that fails by itself catches nothing.
const whole = await runTests([...new Set(faults.map(({ test }) => test))])
const broken = whole.testResults.find(({ message }) => message !== '')?.message ?? failedIn(whole)?.fullName
if (broken !== undefined || whole.numPassedTests === 0) throw new Error(`Without any fault: ${broken ?? 'no tests'}`)

const rows: string[] = []
let caught = 0
for (const [at, fault] of faults.entries()) {
  plant(fault)
  const report = await runTests([fault.test])
  restore()
  // A file that cannot even be read is no evidence: a test has to have failed.
  const by = failedIn(report)
  if (by !== undefined) caught += 1
  const why = (by?.failureMessages?.[0] ?? '').split('\n')[0]
  console.log(`${at + 1}. ${fault.what}: ${by === undefined ? 'NOT CAUGHT' : `caught (${why})`}`)
  rows.push(`| ${at + 1} | ${fault.what} | \`${fault.file}\` | \`${fault.test}\` | ${by?.fullName ?? 'not caught'} |`)
}

console.log('\n| | fault | file | test file | test that fails |\n| --- | --- | --- | --- | --- |')
console.log(rows.join('\n'))
console.log(`\n${caught} of ${faults.length} caught`)
process.exit(caught === faults.length ? 0 : 1)
