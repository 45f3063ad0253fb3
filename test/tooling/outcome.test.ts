import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { closingLine, readCounts } from './outcome.ts'

const folder = mkdtempSync(join(tmpdir(), 'outcome-'))
afterAll(() => rmSync(folder, { recursive: true }))

function aReport(content: object): string {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

/** A report as Playwright writes it, of one file with these tests. */
function aBrowserReport(stats: object, tests: readonly { title: string; status: string; message?: string }[] = []) {
  const specs = tests.map(({ title, status, message }) => ({
    title,
    tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
  }))
  return aReport({ stats, suites: [{ title: 'map.spec.ts', specs: [], suites: [{ title: 'ar', specs }] }] })
}

/** A report as Vitest writes it, of one file with these tests. */
function aUnitReport(
  counts: object,
  tests: readonly { fullName: string; status: string; failureMessages: string[] }[],
) {
  const status = tests.every((test) => test.status === 'passed') ? 'passed' : 'failed'
  return aReport({
    ...counts,
    testResults: [{ name: '/here/fold.test.ts', status, message: '', assertionResults: tests }],
  })
}

it('counts the tests of either program', () => {
  expect(readCounts(true, aUnitReport({ numPassedTests: 41, numFailedTests: 0 }, []))).toEqual({
    passed: 41,
    failed: 0,
    troubles: [],
  })
  const stats = { expected: 20, flaky: 0, unexpected: 2, skipped: 0 }
  expect(readCounts(false, aBrowserReport(stats))).toEqual({ passed: 20, failed: 2, troubles: [] })
})

it('counts what was left out as failed', () => {
  const stats = { expected: 20, flaky: 0, unexpected: 0, skipped: 3 }
  expect(readCounts(true, aBrowserReport(stats))).toMatchObject({ passed: 20, failed: 3 })
})

it('counts what passed at its second try as passed, and names it', () => {
  const stats = { expected: 20, flaky: 1, unexpected: 0, skipped: 0 }
  const report = aBrowserReport(stats, [
    { title: 'a map is drawn', status: 'expected' },
    { title: 'a name is found', status: 'flaky', message: '\u001B[31mNo name\u001B[39m\n\nafter a minute' },
  ])
  expect(readCounts(true, report)).toEqual({
    passed: 21,
    failed: 0,
    troubles: ['map.spec.ts › ar › a name is found (passed at its second try)\n    No name\n    after a minute'],
  })
})

it('names what failed, with the first lines of its message', () => {
  const message = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n')
  const tests = [
    { fullName: 'fold keeps letters', status: 'passed', failureMessages: [] },
    { fullName: 'fold drops tatweel', status: 'failed', failureMessages: [message] },
  ]
  const { troubles } = readCounts(false, aUnitReport({ numPassedTests: 1, numFailedTests: 1 }, tests))
  expect(troubles).toHaveLength(1)
  expect(troubles[0]).toMatch(/^fold\.test\.ts › fold drops tatweel\n {4}line 0\n/)
  expect(troubles[0]).not.toContain('line 39')
})

it('names a file that could not be read', () => {
  const report = aReport({
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [{ name: '/here/fold.test.ts', status: 'failed', message: 'No such export', assertionResults: [] }],
  })
  expect(readCounts(false, report)).toEqual({
    passed: 0,
    failed: 1,
    troubles: ['fold.test.ts\n    No such export'],
  })
})

it('counts a step without tests as one', () => {
  expect(readCounts(true)).toEqual({ passed: 1, failed: 0, troubles: [] })
  expect(readCounts(false)).toEqual({ passed: 0, failed: 1, troubles: [] })
})

it('never lets a failure go uncounted', () => {
  expect(readCounts(false, join(folder, 'missing.json'))).toMatchObject({ passed: 0, failed: 1 })
  expect(readCounts(false, aUnitReport({ numPassedTests: 5, numFailedTests: 0 }, []))).toMatchObject({
    passed: 5,
    failed: 1,
  })
})

it('ends with one plain line', () => {
  const outcomes = [
    { name: 'unit', ok: true, passed: 500, failed: 0, troubles: [] },
    { name: 'browser', ok: false, passed: 20, failed: 2, troubles: [] },
  ]
  expect(closingLine(outcomes)).toBe('520 passed, 2 failed')
})
