import { spawnSync } from 'node:child_process'
import { median } from '../measure.ts'

const VERSION = '12.2.3'

/** What Lighthouse says of one visit: scores from 0 to 1, the rest in milliseconds and bytes. */
interface Visit {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocking: number
  readonly bytes: number
}

const VISITS = [
  { name: 'phone, English', language: 'en', preset: [], goals: { performance: 0.85, firstPaint: 1800, blocking: 300 } },
  { name: 'phone, Arabic', language: 'ar', preset: [], goals: { performance: 0.85, firstPaint: 1800, blocking: 300 } },
  { name: 'desktop, English', language: 'en', preset: ['--preset=desktop'], goals: { performance: 0.98 } },
] as const

/**
 * Visits a page as Lighthouse does. Lighthouse is no dependency: it weighs more than all of them together, so npx fetches it when the
 * bench wants it.
 * @returns `null` if it could not be fetched or did not finish
 */
function visit(url: string, executablePath: string, flags: readonly string[], preset: readonly string[]): Visit | null {
  const { status, stdout } = spawnSync(
    'npx',
    ['--yes', `lighthouse@${VERSION}`, url, '--quiet', '--output=json', ...preset, `--chrome-flags=${flags.join(' ')}`],
    { encoding: 'utf8', maxBuffer: 2 ** 27, env: { ...process.env, CHROME_PATH: executablePath } },
  )
  if (status !== 0) return null
  const { categories, audits } = JSON.parse(stdout) as {
    categories: Readonly<Record<string, { readonly score: number }>>
    audits: Readonly<Record<string, { readonly numericValue?: number }>>
  }
  const score = (name: string) => categories[name]?.score ?? Number.NaN
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    bytes: value('total-byte-weight'),
  }
}

/** A Markdown table of what Lighthouse says of a first visit; of several runs the middle. */
export function lighthouseTable(
  url: string,
  runs: number,
  { executablePath, flags }: { readonly executablePath: string; readonly flags: readonly string[] },
): string {
  const rows = VISITS.map(({ name, language, preset, goals }) => {
    const own = [...flags, '--headless', `--lang=${language}`, `--accept-lang=${language}`]
    const visits = Array.from({ length: runs }, () => visit(url, executablePath, own, preset)).filter(
      (one) => one !== null,
    )
    if (visits.length === 0) return `| ${name} | **not measured**: npx had no Lighthouse | | | | | | |`
    const middle = (key: keyof Visit) => median(visits.map((one) => one[key])) ?? Number.NaN
    const missed = Object.entries(goals).filter(([key, goal]) =>
      key === 'performance' ? middle(key) < goal : middle(key as keyof Visit) > goal,
    )
    const verdict = missed.length === 0 ? 'met' : missed.map(([key, goal]) => `${key} ${goal} **missed**`).join(', ')
    const scores = (['performance', 'accessibility', 'bestPractices'] as const).map((key) => middle(key).toFixed(2))
    const times = (['firstPaint', 'largestPaint', 'blocking'] as const).map((key) => middle(key).toFixed(0))
    return `| ${[name, ...scores, ...times, `${(middle('bytes') / 1024).toFixed(0)} KB`, verdict].join(' | ')} |`
  })
  return [
    `Lighthouse ${VERSION}, runs: ${runs}; milliseconds`,
    '',
    '| first visit | performance | accessibility | best practices | first paint | largest paint | blocking | transferred | goals |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
