import type { Dataset } from '../../domain/dataset'
import type { Flag, Merged, MissingFlag } from '../../domain/flags'
import { mergeFlags, resolveFlags } from '../../domain/flags'
import type { FileFault, FlagProblem } from '../../formats/flagsFile'
import { readFlagsFile } from '../../formats/flagsFile'

export interface ImportedFlags {
  readonly ok: true
  readonly name: string
  /** The dataset that the file is of. */
  readonly dataset: string
  readonly merged: Merged
  readonly missing: readonly MissingFlag[]
  readonly problems: readonly FlagProblem[]
}

/** What came of a file that the reader chose. */
export type ImportReport =
  | ImportedFlags
  | { readonly ok: false; readonly name: string; readonly fault: FileFault | 'unreadable' }

/** More than any flags file may have, so that one too large is known without all of it being read. */
const READ_AT_MOST = 40_000_000

/** Reads a flags file and joins it to the present flags. Never throws; changes nothing. */
export async function importFlags(dataset: Dataset, present: () => readonly Flag[], file: File): Promise<ImportReport> {
  const { name } = file
  let text: string
  try {
    text = await file.slice(0, READ_AT_MOST).text()
  } catch {
    return { ok: false, name, fault: 'unreadable' }
  }
  const read = readFlagsFile(text)
  if (!read.ok) return { ok: false, name, fault: read.fault }
  return {
    ok: true,
    name,
    dataset: read.dataset,
    merged: mergeFlags(present(), read.flags),
    missing: resolveFlags(dataset, read.flags).missing,
    problems: read.problems,
  }
}
