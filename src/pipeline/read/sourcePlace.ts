import type { Problem, ProblemCode, ProblemParams } from '../../domain/dataset/problem.ts'

/** A place in a hand-written file. Lines and columns count from 1; columns are characters, as in editors. */
export interface SourcePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A value and where it was written. */
export interface Located<T = string> {
  readonly value: T
  readonly at: SourcePlace
}

export interface PlacedProblem extends Problem {
  readonly at: SourcePlace
}

/** Collects problems so that one run reports them all. */
export class Problems {
  readonly found: PlacedProblem[] = []

  add(code: ProblemCode, at: SourcePlace, params: ProblemParams = {}, path = ''): void {
    this.found.push({ code, path, params, at })
  }

  /** Sorted by file, line and column; problems of one place in the order of reporting. */
  sorted(): PlacedProblem[] {
    return this.found.toSorted(
      (a, b) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column,
    )
  }
}

/** Orders by UTF-16 code unit, the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
