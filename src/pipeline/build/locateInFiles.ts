import type { DocumentAnnotation, ManifestAnnotation } from '../read/annotation.ts'
import type { SeedFolder } from '../read/seedFolder.ts'
import type { Located, Problems } from '../read/sourcePlace.ts'
import { locateDocuments, type LocatedDocument } from './locateDocuments.ts'

/** A seed file with the documents that it holds. */
export interface LocatedFile {
  readonly seed: { readonly name: string; readonly text: string; readonly sha256: string }
  readonly located: readonly LocatedDocument[]
}

/**
 * Finds the documents in their files: the dataset's, or those that documents name themselves. Files come in the order of
 * their first documents; there are none if one is missing.
 */
export function locateInFiles(
  manifest: ManifestAnnotation,
  documents: readonly DocumentAnnotation[],
  folder: SeedFolder,
  problems: Problems,
): LocatedFile[] | undefined {
  const files = new Map<string, { readonly written: Located; readonly own: DocumentAnnotation[] }>()
  for (const document of documents) {
    const written = document.file ?? manifest.seed
    if (written === undefined) {
      problems.add('missing-key', document.at, { key: 'file' })
      continue
    }
    const file = files.get(written.value) ?? { written, own: [] }
    file.own.push(document)
    files.set(written.value, file)
  }
  // The file of the dataset is asked for even if no document could be read.
  if (manifest.seed !== undefined && !files.has(manifest.seed.value))
    files.set(manifest.seed.value, { written: manifest.seed, own: [] })
  const elsewhere = new Set(documents.flatMap(({ id, file }) => (file === undefined ? [] : [id])))
  const found = [...files].flatMap(([name, { written, own }]) => {
    const seed = folder.readSeed(name)
    if (seed === undefined) {
      problems.add('file-missing', written.at, { file: name })
      return []
    }
    if (seed.brokenAt !== undefined) problems.add('file-not-utf8', written.at, { file: name, byte: seed.brokenAt })
    const isShared = name === manifest.seed?.value
    // Documents that are listed but not annotated yet are taken for parts of the dataset's file.
    const ids = manifest.documents
      .map(({ value }) => value)
      .filter((id) => own.some((one) => one.id === id) || (isShared && !elsewhere.has(id)))
    return [{ seed: { ...seed, name }, located: locateDocuments(ids, own, seed.text, problems) }]
  })
  return found.length === files.size ? found : undefined
}
