import { strToU8, zipSync } from 'fflate'
import type { Writer } from '../writing.ts'
import { annotatedDataset } from './annotatedDataset.ts'
import { annotationFiles } from './annotationFiles.ts'
import { isAnnotatable } from './isAnnotatable.ts'

/** Annotations and the texts of articles in a zip, in the form of `seeds/`. */
export const annotationArchive: Writer = (dataset, { day }, onProgress) => {
  const annotated = annotatedDataset(dataset)
  if (!isAnnotatable(annotated)) return null
  const files = annotationFiles(annotated)
  onProgress(dataset.documents.length, dataset.documents.length)
  const bytes = [...files].map(([name, text]) => [name, strToU8(text)])
  return [zipSync(Object.fromEntries(bytes), { mtime: `${day}T12:00:00` })]
}
