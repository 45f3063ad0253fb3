import type { Dataset, Entity, Relation, SourceFile, Vocabulary } from '../domain/dataset'
import type { DocumentAnnotation, EntityAnnotation, ManifestAnnotation } from './annotation'
import { buildDocument, type BuildContext, type BuiltDocument } from './buildDocument'
import { buildRelations } from './buildRelations'
import { locateDocuments } from './locateDocuments'
import { Origins } from './origins'
import { compareText, Problems, type PlacedProblem, type Place } from './place'
import { nearest } from '../domain/nearest'
import { readDocument } from './readDocument'
import { readEntities } from './readEntities'
import { readManifest } from './readManifest'
import { readVocabulary, type VocabularyAnnotation } from './readVocabulary'
import type { SeedFolder, TextFile } from './seedFolder'
import { readYaml } from './yamlValue'

export interface Build {
  /** Absent where what was read is too little to make one; not to be published while there are problems. */
  readonly dataset?: Dataset
  readonly documents: readonly DocumentAnnotation[]
  readonly problems: readonly PlacedProblem[]
}

/** Turns annotations into a dataset. Nothing is written; all problems are reported at once. */
export function buildDataset(folder: SeedFolder): Build {
  const problems = new Problems()
  const manifest = readFile(folder.manifest, 'annotations/dataset.yaml', problems, readManifest)
  const vocabulary = readFile(folder.vocabulary, 'annotations/vocabulary.yaml', problems, (root) => readVocabulary(root, problems))
  const entities = readAllEntities(folder.entities, problems)
  if (manifest === undefined || vocabulary === undefined) return { documents: [], problems: problems.sorted() }
  const documents = readAllDocuments(manifest, folder.documents, problems)
  const seed = folder.readSeed(manifest.seed.value)
  if (seed === undefined) {
    problems.add('file-missing', manifest.seed.at, { file: manifest.seed.value })
    return { documents, problems: problems.sorted() }
  }
  const context: BuildContext = { entities, origins: new Origins(), problems }
  const built = locateDocuments(documents, seed.text, problems).map(({ document, span }) =>
    buildDocument(document, { file: manifest.seed.value, ...span }, seed.text, context),
  )
  checkExamples(vocabulary, seed.text, problems)
  const source = { file: manifest.seed.value, sha256: seed.sha256 }
  const dataset = assemble(manifest, source, built, vocabulary.vocabulary, context)
  return { dataset, documents, problems: problems.sorted() }
}

function assemble(
  manifest: ManifestAnnotation,
  source: SourceFile,
  built: readonly BuiltDocument[],
  vocabulary: Vocabulary,
  context: BuildContext,
): Dataset {
  const entities = buildEntities(built, context)
  const relations = buildRelations(built, vocabulary.relationTypes, context)
  return {
    format: 'sanad/1',
    id: manifest.id.value,
    title: manifest.title,
    description: manifest.description,
    sources: [source],
    documents: built.map(({ document }) => document),
    entities,
    relations,
    vocabulary: usedVocabulary(vocabulary, entities, relations),
  }
}

function buildEntities(built: readonly BuiltDocument[], { entities, origins }: BuildContext): Entity[] {
  return [...entities.values()].toSorted((a, b) => compareText(a.id.value, b.id.value)).map((annotation): Entity => {
    const { id, type, labels, aliases, description, wikidata, iso, flag, location } = annotation
    const mentions = built.flatMap((one) => (one.mentions.get(id.value) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end))
    const entity: Entity = {
      id: id.value,
      type: type.value,
      labels,
      aliases,
      ...(description === undefined ? {} : { description }),
      ...(wikidata.length === 0 ? {} : { sameAs: wikidata.map((one) => `http://www.wikidata.org/entity/${one}`) }),
      ...(iso === undefined ? {} : { iso3166: iso }),
      ...(flag === undefined ? {} : { flag }),
      ...(location === undefined ? {} : { location }),
      mentions,
    }
    origins.set(entity, id.at)
    return entity
  })
}

/** A dataset carries the vocabulary that it uses, in the order in which it was written. */
function usedVocabulary(vocabulary: Vocabulary, entities: readonly Entity[], relations: readonly Relation[]): Vocabulary {
  const usedRelations = new Set(relations.map((relation) => relation.type))
  const relationTypes = vocabulary.relationTypes.filter((type) => usedRelations.has(type.id))
  const usedEntities = new Set([
    ...entities.map((entity) => entity.type),
    ...relationTypes.flatMap((type) => [...type.joins.source, ...type.joins.target]),
  ])
  const usedCategories = new Set(relationTypes.map((type) => type.category))
  return {
    entityTypes: vocabulary.entityTypes.filter((type) => usedEntities.has(type.id)),
    categories: vocabulary.categories.filter((category) => usedCategories.has(category.id)),
    relationTypes,
  }
}

function readFile<Result>(
  file: TextFile | undefined,
  name: string,
  problems: Problems,
  read: (root: NonNullable<ReturnType<typeof readYaml>>) => Result | undefined,
): Result | undefined {
  if (file === undefined) {
    problems.add('file-missing', { file: name, line: 1, column: 1 }, { file: name })
    return undefined
  }
  const root = readYaml(file.name, file.text, problems)
  return root === undefined ? undefined : read(root)
}

function readAllEntities(files: readonly TextFile[], problems: Problems): Map<string, EntityAnnotation> {
  const entities = new Map<string, EntityAnnotation>()
  for (const file of files) readFile(file, file.name, problems, (root) => readEntities(root, entities, problems))
  return entities
}

function readAllDocuments(manifest: ManifestAnnotation, files: readonly TextFile[], problems: Problems): DocumentAnnotation[] {
  const byId = new Map(files.map((file) => [idOf(file), file]))
  const ids = manifest.documents.map((id) => id.value)
  for (const [id, file] of byId) {
    const at: Place = { file: file.name, line: 1, column: 1 }
    if (!ids.includes(id)) problems.add('file-unexpected', at, { document: id, nearest: nearest(id, ids) })
  }
  return manifest.documents.flatMap(({ value: id, at }) => {
    const file = byId.get(id)
    if (file !== undefined) return readFile(file, file.name, problems, (root) => readDocument(root, id, problems)) ?? []
    problems.add('file-missing', at, { file: `annotations/documents/${id}.yaml` })
    return []
  })
}

function idOf(file: TextFile): string {
  return file.name.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '')
}

function checkExamples({ examples }: VocabularyAnnotation, seed: string, problems: Problems): void {
  for (const example of examples) {
    if (!seed.includes(example.value.trim())) problems.add('example-absent', example.at, { words: example.value.slice(0, 80) })
  }
}
