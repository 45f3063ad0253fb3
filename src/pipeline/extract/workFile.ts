import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  truncateSync,
} from 'node:fs'
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

const BLOCK = 65_536

/** Cuts off a last line that a crash left unfinished. Reads from the end: the file may hold a thousand articles. */
export function repairWork(path: string): void {
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const block = new Uint8Array(BLOCK)
  let end = 0
  for (let before = size; before > 0 && end === 0; before -= BLOCK) {
    const start = Math.max(0, before - BLOCK)
    readSync(file, block, 0, before - start, start)
    const newline = block.subarray(0, before - start).lastIndexOf(0x0a)
    if (newline !== -1) end = start + newline + 1
  }
  closeSync(file)
  if (end < size) truncateSync(path, end)
}

/** The lines of a work file, one at a time. */
export async function* workLines(path: string): AsyncGenerator<WorkLine> {
  if (!existsSync(path)) return
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    // Former versions named no agents.
    if (line !== '') yield { agents: [], ...(JSON.parse(line) as Omit<WorkLine, 'agents'>) }
  }
}
