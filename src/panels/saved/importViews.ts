import type { MergedViews, SavedView } from '../../domain/savedViews'
import { mergeViews } from '../../domain/savedViews'
import type { ViewProblem, ViewsFileFault } from '../../formats/viewsFile'
import { readViewsFile } from '../../formats/viewsFile'
import { readChosen } from '../exchange/readChosen'

export interface ImportedViews {
  readonly ok: true
  readonly name: string
  readonly arriving: readonly SavedView[]
  readonly merged: MergedViews
  readonly problems: readonly ViewProblem[]
}

/** What came of a file that the reader chose. */
export type ViewImport =
  | ImportedViews
  | { readonly ok: false; readonly name: string; readonly fault: ViewsFileFault | 'unreadable' }

/** Reads a file of views and joins it to the present ones. Never throws; changes nothing. */
export async function importViews(present: readonly SavedView[], file: File): Promise<ViewImport> {
  const { name } = file
  const text = await readChosen(file)
  if (text === null) return { ok: false, name, fault: 'unreadable' }
  const read = readViewsFile(text)
  if (!read.ok) return { ok: false, name, fault: read.fault }
  const { views: arriving, problems } = read
  return { ok: true, name, arriving, merged: mergeViews(present, arriving), problems }
}
