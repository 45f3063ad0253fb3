import { basename } from 'node:path'
import type { FormerIds } from '../../domain/dataset/dataset.ts'
import { meant } from '../../domain/dataset/nearest.ts'
import type { DocumentAnnotation, EntityAnnotation, ManifestAnnotation } from './annotation.ts'
import type { Origins } from './origins.ts'
import type { SourcePlace, Problems } from './sourcePlace.ts'
import { readDocument } from './readDocument.ts'
import { readEntities } from './readEntities.ts'
import { readFormerIds } from './readFormerIds.ts'
import { readManifest } from './readManifest.ts'
import { readVocabulary, type VocabularyAnnotation } from './readVocabulary.ts'
import type { SeedFolder, TextFile } from './seedFolder.ts'
import { readYaml, type YamlValue } from './yamlValue.ts'

export interface Annotations {
  readonly manifest: ManifestAnnotation | undefined
  readonly vocabulary: VocabularyAnnotation | undefined
  readonly formerIds: FormerIds | undefined
  readonly entities: ReadonlyMap<string, EntityAnnotation>
  readonly documents: readonly DocumentAnnotation[]
  /** Whether every file of entities could be read. */
  readonly areEntitiesWhole: boolean
}

/** Reads every annotation file of a folder, as far as each can be read. */
export function readAnnotations(folder: SeedFolder, origins: Origins, problems: Problems): Annotations {
  for (const path of folder.unread)
    problems.add('file-unread', { file: path, line: 1, column: 1 }, { file: basename(path) })
  const readListed = <Result>(file: 'manifest' | 'vocabulary', name: string, readRoot: ReadRoot<Result>) => {
    const found = folder[file]
    if (found !== undefined) return readFile(found, problems, readRoot)
    problems.add('file-missing', { file: folder.pathOf(name), line: 1, column: 1 }, { file: name })
    return undefined
  }
  const manifest = readListed('manifest', 'annotations/dataset.yaml', (root) => readManifest(root, origins))
  const vocabulary = readListed('vocabulary', 'annotations/vocabulary.yaml', (root) =>
    readVocabulary(root, origins, problems),
  )
  const entities = new Map<string, EntityAnnotation>()
  const read = folder.entities.map((file) =>
    readFile(file, problems, (root) => {
      readEntities(root, entities, problems)
      return true
    }),
  )
  return {
    manifest,
    vocabulary,
    formerIds:
      folder.formerIds === undefined
        ? undefined
        : readFile(folder.formerIds, problems, (root) => readFormerIds(root, origins)),
    entities,
    documents: manifest === undefined ? [] : readAllDocuments(manifest, folder.documents, problems),
    areEntitiesWhole: !read.includes(undefined),
  }
}

type ReadRoot<Result> = (root: YamlValue) => Result | undefined

function readFile<Result>(file: TextFile, problems: Problems, read: ReadRoot<Result>): Result | undefined {
  if (file.brokenAt !== undefined) {
    problems.add('file-not-utf8', { file: file.name, line: 1, column: 1 }, { file: file.name, byte: file.brokenAt })
    return undefined
  }
  const root = readYaml(file.name, file.text, problems)
  return root === undefined ? undefined : read(root)
}

function readAllDocuments(
  manifest: ManifestAnnotation,
  files: readonly TextFile[],
  problems: Problems,
): DocumentAnnotation[] {
  const byId = new Map<string, TextFile>()
  for (const file of files) {
    const id = idOf(file)
    const first = byId.get(id)
    if (first === undefined) byId.set(id, file)
    else problems.add('id-twice', { file: file.name, line: 1, column: 1 }, { id, first: first.name })
  }
  const ids = manifest.documents.map((id) => id.value)
  for (const [id, file] of byId) {
    const at: SourcePlace = { file: file.name, line: 1, column: 1 }
    if (!ids.includes(id)) problems.add('file-unexpected', at, { document: id, ...meant(id, ids) })
  }
  return manifest.documents.flatMap(({ value: id, at }) => {
    const file = byId.get(id)
    if (file !== undefined) return readFile(file, problems, (root) => readDocument(root, id, problems)) ?? []
    problems.add('file-missing', at, { file: `annotations/documents/${id}.yaml` })
    return []
  })
}

function idOf(file: TextFile): string {
  return file.name.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '')
}
