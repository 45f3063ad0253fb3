import type { Problem, ProblemCode } from '../../domain/dataset/problem.ts'

/**
 * The words of a problem. Where they are shown inside running text of either direction, `isolate` keeps ids and quotes
 * from disturbing their surroundings (first strong isolate … pop directional isolate).
 */
export function problemText(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  words: Readonly<Record<ProblemCode, string>>,
  isolate = false,
): string {
  return words[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '—')
    return isolate ? `\u2068${value}\u2069` : value
  })
}
