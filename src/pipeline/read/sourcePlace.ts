import type { Problem, ProblemCode, ProblemParams } from '../../domain/dataset/problem.ts'

/** A place in a file a person wrote; lines and columns count from 1, columns in characters as editors do. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A value and where it was written. */
export interface Located<T = string> {
  readonly value: T
  readonly at: Place
}

export interface PlacedProblem extends Problem {
  readonly at: Place
}

/** Collects problems so that one run reports them all. */
export class Problems {
  readonly found: PlacedProblem[] = []

  add(code: ProblemCode, at: Place, params: ProblemParams = {}, path = ''): void {
    this.found.push({ code, path, params, at })
  }

  /** By file, line and column; problems of one place in the order they were found. */
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
