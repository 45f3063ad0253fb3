import type { Exploring } from './exploring.ts'

/** Milliseconds that an act may take on the bundled dataset and on the large one, and the heap of the latter in megabytes. */
const GOALS = { bundled: 100, large: 200, heap: 150 }

const verdict = (value: number, goal: number) => (value <= goal ? 'met' : '**missed**')

/** A Markdown table of what exploring costs in the browser. */
export function exploringTable(runs: Readonly<Record<'bundled' | 'large', Exploring>>): string {
  const rows = (['bundled', 'large'] as const).flatMap((name) => {
    const { acts, heap, opened, drawn } = runs[name]
    const goal = GOALS[name]
    return [
      `| ${name} | open a file until the network stands (${drawn}) | ${opened.toFixed(0)} | | | |`,
      ...acts.map(
        ({ act, median, slowest }) =>
          `| ${name} | ${act} | ${median.toFixed(0)} | ${slowest.toFixed(0)} | ≤ ${goal} | ${verdict(slowest, goal)} |`,
      ),
      `| ${name} | heap, MB | ${heap.toFixed(0)} | | ≤ ${GOALS.heap} | ${verdict(heap, GOALS.heap)} |`,
    ]
  })
  return [
    '| dataset | act | median ms | slowest ms | goal |  |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
