import type { MergedViews, SavedView } from '../../domain/saved/savedViews.ts'
import { mergeViews } from '../../domain/saved/savedViews.ts'
import type { ViewProblem, ViewsFileFault } from '../../formats/entries/viewsFile.ts'
import { readViewsFile } from '../../formats/entries/viewsFile.ts'
import { readChosen } from '../../ui/files/readChosen.ts'

export interface ImportedViews {
  readonly ok: true
  readonly name: string
  readonly arriving: readonly SavedView[]
  readonly merged: MergedViews
  readonly problems: readonly ViewProblem[]
}

/** The result of importing a file that the user chose. */
export type ViewImport =
  | ImportedViews
  | { readonly ok: false; readonly name: string; readonly fault: ViewsFileFault | 'unreadable' }

/** Reads a file of views and merges it with the present ones. Never throws, and changes nothing. */
export async function importViews(present: readonly SavedView[], file: File): Promise<ViewImport> {
  const { name } = file
  const text = await readChosen(file)
  if (text === null) return { ok: false, name, fault: 'unreadable' }
  const read = readViewsFile(text)
  if (!read.ok) return { ok: false, name, fault: read.fault }
  const { views: arriving, problems } = read
  return { ok: true, name, arriving, merged: mergeViews(present, arriving), problems }
}
