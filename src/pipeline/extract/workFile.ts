import { createReadStream, existsSync, appendFileSync, readFileSync, truncateSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Document } from '../../domain/dataset/dataset.ts'
import type { ArticleProposals } from '../../extraction/proposals/propose.ts'

/** What is stored for an article that was read: one line of the work file. */
export interface WorkLine {
  /** The file that was read: the article, or the archive that holds it. */
  readonly file: string
  /** Of that file. */
  readonly sha256: string
  readonly document: Document
  readonly entities: readonly (Omit<ArticleProposals['entities'][number], 'aliases'> & {
    readonly aliases: readonly string[]
  })[]
  readonly proposals: ArticleProposals['proposals']
  readonly refused: number
  readonly agents: ArticleProposals['agents']
}

/** The file beside the result that holds finished articles, from which an interrupted run with the same model or none continues. */
export const workFileOf = (out: string, model?: string) =>
  `${out}${model === undefined ? '' : `.${model.replace(/[^\w.-]+/g, '-')}`}.work.jsonl`

/** Adds the articles of one file, all or none. */
export function appendWork(path: string, lines: readonly WorkLine[]): void {
  if (lines.length > 0) appendFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

/** Cuts off a last line that a crash left unfinished. */
export function repairWork(path: string): void {
  if (!existsSync(path)) return
  const bytes = readFileSync(path)
  const end = bytes.lastIndexOf(0x0a) + 1
  if (end < bytes.length) truncateSync(path, end)
}

/** The lines of a work file, one at a time. */
export async function* workLines(path: string): AsyncGenerator<WorkLine> {
  if (!existsSync(path)) return
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    // Former versions named no agents.
    if (line !== '') yield { agents: [], ...(JSON.parse(line) as Omit<WorkLine, 'agents'>) }
  }
}
