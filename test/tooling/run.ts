import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { closingLine, readCounts, type Outcome } from './outcome.ts'

/** `npm test`: every step, also after one that failed, so that one run tells all; the last line counts what ran. */
const STEPS = [
  { name: 'check', script: 'check' },
  { name: 'unit and component tests', script: 'test:unit', report: '.cache/results/unit.json' },
  { name: 'build', script: 'build' },
  { name: 'size', script: 'size', needsBuild: true },
  { name: 'browser tests', script: 'test:dist', report: '.cache/results/browser.json', needsBuild: true },
]

const outcomes: Outcome[] = []
rmSync('.cache/results', { recursive: true, force: true })

for (const { name, script, report, needsBuild } of STEPS) {
  if (needsBuild && outcomes.some((outcome) => outcome.name === 'build' && !outcome.ok)) {
    outcomes.push({ name, ok: false, passed: 0, failed: 1, why: 'not run: the build failed' })
    continue
  }
  console.log(`\n── ${name} (npm run ${script})`)
  const ok =
    spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  outcomes.push({ name, ok, ...readCounts(ok, report) })
}

console.log('')
for (const { name, ok, why } of outcomes)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}${why === undefined ? '' : ` (${why})`}`)
console.log(`\n${closingLine(outcomes)}`)
process.exit(outcomes.every(({ ok }) => ok) ? 0 : 1)
