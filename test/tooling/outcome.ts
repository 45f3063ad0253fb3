import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export interface Outcome {
  readonly name: string
  readonly ok: boolean
  readonly passed: number
  readonly failed: number
  readonly why?: string
  /** What failed, or passed only at a second try: its name, and the first lines of what was said. */
  readonly troubles: readonly string[]
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'why' | 'troubles'>

/** What the two test programs write, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}
interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[]
  readonly stats: {
    readonly expected: number
    readonly flaky: number
    readonly unexpected: number
    readonly skipped: number
  }
}
interface PlaywrightSuite {
  readonly title: string
  readonly specs?: readonly {
    readonly title: string
    readonly tests: readonly {
      readonly status: string
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[]
    }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[]
}

/** As many lines of a message are repeated below the outcomes; the whole of it stands in the step's own output. */
const MESSAGE_LINES = 12

/** A step without a report counts as one check. A report that is missing, or a failure it does not show, counts as one failed. */
export function readCounts(ok: boolean, report?: string): Counts {
  if (report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, troubles: [] }
  if (!existsSync(report)) return { passed: 0, failed: 1, why: 'it ended without a report', troubles: [] }
  const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport | PlaywrightReport)
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function countsOf(report: VitestReport | PlaywrightReport): Counts {
  if ('numPassedTests' in report)
    return { passed: report.numPassedTests, failed: report.numFailedTests, troubles: troublesOfVitest(report) }
  const { expected, flaky, unexpected, skipped } = report.stats
  // A test that was left out is not a test that passed.
  return { passed: expected + flaky, failed: unexpected + skipped, troubles: report.suites.flatMap(troublesOfSuite) }
}

function troublesOfVitest({ testResults }: VitestReport): readonly string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => trouble(`${basename(name)} › ${test.fullName}`, test.failureMessages))
    return failed.length === 0 && status === 'failed' ? [trouble(basename(name), [message])] : failed
  })
}

function troublesOfSuite({ title, specs = [], suites = [] }: PlaywrightSuite): readonly string[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status !== 'expected')
      .map(({ status, results }) => {
        const said = results.flatMap(({ errors }) => errors.map(({ message = '' }) => message))
        const name = status === 'flaky' ? `${spec.title} (passed at its second try)` : spec.title
        return trouble(name, said)
      }),
  )
  return [...own, ...suites.flatMap(troublesOfSuite)].map((line) => `${title} › ${line}`)
}

function trouble(name: string, messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages[0] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return [name, ...lines.slice(0, MESSAGE_LINES).map((line) => `    ${line}`)].join('\n')
}

/** "N passed, N failed", the line that continuous integration reads. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
