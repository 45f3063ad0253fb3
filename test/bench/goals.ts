import { median, type Sample } from './measure.ts'

/** All samples of one graph in one run, by page, in the order of rounds. */
export type Run = Readonly<Record<string, readonly Sample[]>>

/** The graphs that are measured: the bundled dataset, and the seeded one of 200 entities and 1,000 relations. */
export type GraphName = 'bundled' | 'seeded'

interface Goal {
  readonly what: string
  /** The page that the app is held against, and what is compared; absent where the figure stands for itself. */
  readonly against?: { readonly page: string; readonly key?: string }
  readonly key: string
  /** One limit for both graphs, or one for each; without one, that graph is not measured. */
  readonly atMost: number | Partial<Readonly<Record<GraphName, number>>>
}

const BARE = { page: 'bare Cytoscape' }
const UNTIL_READY = { ...BARE, key: 'ready' }

/** The goals that are ratios within one run. Bytes are in `npm run size`, and requests in the browser tests. */
export const GOALS: readonly Goal[] = [
  { what: 'first picture of the graph', key: 'firstPicture', against: UNTIL_READY, atMost: { bundled: 0.22 } },
  {
    what: 'first act honoured: pressed at the first paint, until the sentence is painted',
    key: 'firstAct',
    against: UNTIL_READY,
    atMost: { bundled: 0.45 },
  },
  { what: 'interactive', key: 'ready', against: BARE, atMost: 0.7 },
  { what: 'layout shift', key: 'shifts', atMost: 0 },
  { what: 'longest task of the start', key: 'longest', against: BARE, atMost: 1 },
  { what: 'click to painted panel', key: 'click', against: BARE, atMost: { bundled: 0.6, seeded: 0.5 } },
  { what: 'hover to painted', key: 'hover', against: BARE, atMost: { bundled: 0.5, seeded: 0.35 } },
  { what: 'filter to painted', key: 'filter', against: BARE, atMost: { bundled: 0.8, seeded: 0.6 } },
  { what: 'pan, main-thread CPU a frame', key: 'pan', against: BARE, atMost: 0.6 },
  { what: 'zoom, main-thread CPU a frame', key: 'zoom', against: BARE, atMost: 0.6 },
  { what: 'opening a dialog', key: 'dialog', against: { page: 'floor' }, atMost: 2 },
  { what: 'PNG of the whole graph at 2×', key: 'png', against: { page: 'bare canvas' }, atMost: 1.25 },
]

const limitOf = ({ atMost }: Goal, graph: GraphName) => (typeof atMost === 'number' ? atMost : atMost[graph])

const APP = 'Sanad'

/** A Markdown table: the goal, both medians, the median of the rounds' ratios, and whether it is met. */
export function goalTable(run: Run, graph: GraphName): string {
  const rows = GOALS.flatMap((goal) => {
    const { what, key, against } = goal
    const atMost = limitOf(goal, graph)
    if (atMost === undefined) return []
    const own = valuesOf(run, APP, key)
    if (against === undefined)
      return [row(what, shown(median(own)), '', shown(median(own), 3), '', `≤ ${atMost}`, verdict(median(own), atMost))]
    const other = valuesOf(run, against.page, against.key ?? key)
    const ratio = median(own.map((value, at) => divided(value, other[at] ?? null)))
    const beside = `${shown(median(other))} (${against.page})`
    const [ownCpu, otherCpu] = [valuesOf(run, APP, `${key}Cpu`), valuesOf(run, against.page, `${key}Cpu`)]
    const cpu = median(ownCpu.map((value, at) => divided(value, otherCpu[at] ?? null)))
    const ratios = [shown(ratio, 2), cpu === null ? '' : shown(cpu, 2)]
    return [row(what, shown(median(own)), beside, ...ratios, `≤ ${atMost}×`, verdict(ratio, atMost))]
  })
  const head = row('milliseconds, medians', 'Sanad', 'beside', 'ratio', 'of CPU', 'goal', '')
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: | --- |', ...rows].join('\n')
}

const valuesOf = (run: Run, page: string, key: string) => (run[page] ?? []).map((sample) => sample[key] ?? null)
const divided = (a: number | null, b: number | null) => (a === null || b === null || b === 0 ? null : a / b)
const shown = (value: number | null, digits = 1) => (value === null ? '–' : value.toFixed(digits))
const verdict = (value: number | null, atMost: number) =>
  value === null ? '**not measured**' : value <= atMost ? 'met' : '**missed**'
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
