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

it('counts the tests of either program', () => {
  expect(readCounts(true, aReport({ numPassedTests: 41, numFailedTests: 0 }))).toEqual({ passed: 41, failed: 0 })
  const stats = { expected: 20, flaky: 0, unexpected: 2, skipped: 0 }
  expect(readCounts(false, aReport({ stats }))).toEqual({ passed: 20, failed: 2 })
})

it('counts what was left out, or only passed at a second try, as failed', () => {
  const stats = { expected: 20, flaky: 1, unexpected: 0, skipped: 3 }
  expect(readCounts(true, aReport({ stats }))).toEqual({ passed: 20, failed: 4 })
})

it('counts a step without tests as one', () => {
  expect(readCounts(true)).toEqual({ passed: 1, failed: 0 })
  expect(readCounts(false)).toEqual({ passed: 0, failed: 1 })
})

it('never lets a failure go uncounted', () => {
  expect(readCounts(false, join(folder, 'missing.json'))).toMatchObject({ passed: 0, failed: 1 })
  expect(readCounts(false, aReport({ numPassedTests: 5, numFailedTests: 0 }))).toEqual({ passed: 5, failed: 1 })
})

it('ends with one plain line', () => {
  const outcomes = [
    { name: 'unit', ok: true, passed: 500, failed: 0 },
    { name: 'browser', ok: false, passed: 20, failed: 2 },
  ]
  expect(closingLine(outcomes)).toBe('520 passed, 2 failed')
})
