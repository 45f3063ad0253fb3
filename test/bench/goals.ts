import { median, type Sample } from './measure.ts'

/** All samples of one graph in one run, by page, in the order of rounds. */
export type Run = Readonly<Record<string, readonly Sample[]>>

interface Goal {
  readonly id: string
  readonly what: string
  /** The page that the app is held against, and what is compared; absent where the figure stands for itself. */
  readonly against?: { readonly page: string; readonly key?: string }
  readonly key: string
  readonly atMost: number
}

const BARE = { page: 'bare Cytoscape' }

/** The goals that are ratios within one run. P3 is in bytes: `npm run size` and the browser test check it. */
export const GOALS: readonly Goal[] = [
  {
    id: 'P1',
    what: 'first picture of the graph',
    key: 'firstPicture',
    against: { ...BARE, key: 'ready' },
    atMost: 0.3,
  },
  { id: 'P2', what: 'interactive', key: 'ready', against: BARE, atMost: 1.1 },
  { id: 'P4', what: 'layout shift', key: 'shifts', atMost: 0 },
  { id: 'P4', what: 'longest task', key: 'longest', against: BARE, atMost: 1 },
  { id: 'P5', what: 'click to painted', key: 'click', against: BARE, atMost: 0.5 },
  { id: 'P5', what: 'hover to painted', key: 'hover', against: BARE, atMost: 0.55 },
  { id: 'P5', what: 'filter to painted', key: 'filter', against: BARE, atMost: 0.65 },
  { id: 'P6', what: 'pan, main-thread CPU a frame', key: 'pan', against: BARE, atMost: 1.1 },
  { id: 'P6', what: 'zoom, main-thread CPU a frame', key: 'zoom', against: BARE, atMost: 1.1 },
  { id: 'P7', what: 'an unrelated change', key: 'unrelated', against: { page: 'floor' }, atMost: 1.2 },
  { id: 'P9', what: 'PNG of the whole graph', key: 'png', against: { page: 'bare canvas' }, atMost: 1.25 },
]

const APP = 'Sanad'

/** A Markdown table: the goal, both medians, the median of the rounds' ratios, and whether it is met. */
export function goalTable(run: Run): string {
  const rows = GOALS.map(({ id, what, key, against, atMost }) => {
    const own = valuesOf(run, APP, key)
    if (against === undefined)
      return row(id, what, shown(median(own)), '', shown(median(own), 3), `≤ ${atMost}`, verdict(median(own), atMost))
    const other = valuesOf(run, against.page, against.key ?? key)
    const ratio = median(own.map((value, at) => divided(value, other[at] ?? null)))
    return row(
      id,
      what,
      shown(median(own)),
      `${shown(median(other))} (${against.page})`,
      shown(ratio, 2),
      `≤ ${atMost}×`,
      verdict(ratio, atMost),
    )
  })
  const head = row('', 'milliseconds, medians', 'Sanad', 'beside', 'ratio', 'goal', '')
  return [head, '| --- | --- | ---: | ---: | ---: | ---: | --- |', ...rows].join('\n')
}

const valuesOf = (run: Run, page: string, key: string) => (run[page] ?? []).map((sample) => sample[key] ?? null)
const divided = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b)
const shown = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits))
const verdict = (value: number | null, atMost: number) =>
  value === null ? '**not measured**' : value <= atMost ? 'met' : '**missed**'
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
