import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Flag, MergedFlags, MissingFlag } from '../../domain/flags/flags.ts'
import { mergeFlags, resolveFlags, withTodaysRelations } from '../../domain/flags/flags.ts'
import type { FlagProblem, FlagsFileFault } from '../../formats/entries/flagsFile.ts'
import { readFlagsFile } from '../../formats/entries/flagsFile.ts'
import { readChosen } from '../../ui/files/readChosen.ts'

export interface ImportedFlags {
  readonly ok: true
  readonly name: string
  /** The dataset that the file belongs to. */
  readonly dataset: string
  readonly merged: MergedFlags
  readonly missing: readonly MissingFlag[]
  readonly problems: readonly FlagProblem[]
}

/** The result of importing a file that the user chose. */
export type FlagImport =
  | ImportedFlags
  | { readonly ok: false; readonly name: string; readonly fault: FlagsFileFault | 'unreadable' }

/** Reads a flags file and merges it with the present flags. Never throws, and changes nothing. */
export async function importFlags(dataset: Dataset, present: () => readonly Flag[], file: File): Promise<FlagImport> {
  const { name } = file
  const text = await readChosen(file)
  if (text === null) return { ok: false, name, fault: 'unreadable' }
  const read = readFlagsFile(text)
  if (!read.ok) return { ok: false, name, fault: read.fault }
  const arriving = withTodaysRelations(read.flags, dataset)
  return {
    ok: true,
    name,
    dataset: read.dataset,
    merged: mergeFlags(present(), arriving),
    missing: resolveFlags(dataset, arriving).missing,
    problems: read.problems,
  }
}
