/** How many were found rightly, found wrongly, and missed. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Counts with the ratios that follow from them; a ratio of nothing is `null`. */
export interface Score extends Counts {
  readonly part: string
  readonly language: string
  readonly precision: number | null
  readonly recall: number | null
  readonly f: number | null
}

export const NONE: Counts = { right: 0, wrong: 0, missed: 0 }

export function plus(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }
}

/** Precision, recall and their harmonic mean. */
export function scoreOf(part: string, language: string, counts: Counts): Score {
  const { right, wrong, missed } = counts
  const ratio = (whole: number) => (whole === 0 ? null : right / whole)
  const f = right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed)
  return { part, language, ...counts, precision: ratio(right + wrong), recall: ratio(right + missed), f }
}

/** The table of scores as text, one part a line. */
export function formatScores(scores: readonly Score[]): string {
  const shown = (ratio: number | null) => (ratio === null ? '   –' : ratio.toFixed(3).padStart(5))
  const width = Math.max(...scores.map(({ part }) => part.length), 4)
  const lines = scores.map(
    ({ part, language, right, wrong, missed, precision, recall, f }) =>
      `${language}  ${part.padEnd(width)}  P ${shown(precision)}  R ${shown(recall)}  F ${shown(f)}   ` +
      `right ${right}, wrong ${wrong}, missed ${missed}`,
  )
  return lines.join('\n')
}
