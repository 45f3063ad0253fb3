import type { Problem, ProblemCode } from '../../domain/dataset/problem.ts'

/**
 * Describes a problem. Text in double brackets is left out if its parameter is missing, as a suggestion can be. Inside running
 * text of either direction, `isolate` keeps ids and quotes from affecting the words around them (first strong isolate … pop
 * directional isolate).
 */
export function problemText(
  { code, params }: Pick<Problem, 'code' | 'params'>,
  words: Readonly<Record<ProblemCode, string>>,
  isolate = false,
): string {
  const told = words[code].replace(/\[\[(.*?\{(\w+)\}.*?)\]\]/g, (_, part: string, name: string) =>
    params[name] === undefined ? '' : part,
  )
  return told.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(params[name] ?? '—')
    return isolate ? `\u2068${value}\u2069` : value
  })
}
