import { existsSync, readFileSync } from 'node:fs'

export interface Outcome {
  readonly name: string
  readonly ok: boolean
  readonly passed: number
  readonly failed: number
  readonly why?: string
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'why'>

/** What the two test programs write, as far as it is read here. */
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly flaky: number
    readonly unexpected: number
    readonly skipped: number
  }
}

/** A step without a report counts as one check. A report that is missing, or a failure it does not show, counts as one failed. */
export function readCounts(ok: boolean, report?: string): Counts {
  if (report === undefined) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  if (!existsSync(report)) return { passed: 0, failed: 1, why: 'it ended without a report' }
  const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport | PlaywrightReport)
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function countsOf(report: VitestReport | PlaywrightReport): Counts {
  if ('numPassedTests' in report) return { passed: report.numPassedTests, failed: report.numFailedTests }
  const { expected, flaky, unexpected, skipped } = report.stats
  // A test that was left out is not a test that passed.
  return { passed: expected, failed: unexpected + flaky + skipped }
}

/** "N passed, N failed", the line that continuous integration reads. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
