import type { MergedViews, SavedView } from '../../domain/savedViews'
import { mergeViews } from '../../domain/savedViews'
import type { ViewProblem, ViewsFileFault } from '../../formats/viewsFile'
import { readViewsFile } from '../../formats/viewsFile'

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

/** More than any file of views may have, so that one too large is known without all of it being read. */
const READ_AT_MOST = 40_000_000

/** Reads a file of views and joins it to the present ones. Never throws; changes nothing. */
export async function importViews(present: readonly SavedView[], file: File): Promise<ViewImport> {
  const { name } = file
  let text: string
  try {
    text = await file.slice(0, READ_AT_MOST).text()
  } catch {
    return { ok: false, name, fault: 'unreadable' }
  }
  const read = readViewsFile(text)
  if (!read.ok) return { ok: false, name, fault: read.fault }
  const { views: arriving, problems } = read
  return { ok: true, name, arriving, merged: mergeViews(present, arriving), problems }
}
