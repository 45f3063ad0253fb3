import type { Dataset, Entity, SourceFile, Vocabulary } from '../../domain/dataset/dataset.ts'
import type { ProblemCode } from '../../domain/dataset/problem.ts'
import { checkShape } from '../../domain/dataset/checkShape.ts'
import { verify } from '../../domain/dataset/verify.ts'
import type { DocumentAnnotation, ManifestAnnotation } from '../read/annotation.ts'
import { buildDocument, type BuildContext, type BuiltDocument } from './buildDocument.ts'
import { buildRelations } from './buildRelations.ts'
import { locateDocuments } from './locateDocuments.ts'
import { Origins } from '../read/origins.ts'
import { compareText, Problems, type PlacedProblem, type Place } from '../read/sourcePlace.ts'
import { prune, withoutBroken } from './prune.ts'
import { readAnnotations } from '../read/readAnnotations.ts'
import type { VocabularyAnnotation } from '../read/readVocabulary.ts'
import type { SeedFolder } from '../read/seedFolder.ts'

export interface Build {
  /** Missing if too little could be read. Must not be published while there are problems. */
  readonly dataset?: Dataset
  readonly documents: readonly DocumentAnnotation[]
  readonly problems: readonly PlacedProblem[]
}

/** Problems that may be mere consequences of another one, and would mislead its author. */
const CONSEQUENCES: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'entity-unmentioned',
  'relation-unproven',
  'empty-text',
])

/**
 * Turns annotations into a dataset. Nothing is written; all problems are reported at once.
 * A partial build leaves out what is not annotated yet and what has problems, to show work in progress.
 */
export function buildDataset(folder: SeedFolder, { isPartial = false }: { readonly isPartial?: boolean } = {}): Build {
  const problems = new Problems()
  const origins = new Origins()
  const { manifest, vocabulary, entities, documents, areEntitiesWhole } = readAnnotations(folder, origins, problems)
  if (manifest === undefined || vocabulary === undefined) return { documents: [], problems: problems.sorted() }
  const seed = folder.readSeed(manifest.seed.value)
  if (seed === undefined) {
    problems.add('file-missing', manifest.seed.at, { file: manifest.seed.value })
    return { documents, problems: problems.sorted() }
  }
  if (seed.brokenAt !== undefined) {
    problems.add('file-not-utf8', manifest.seed.at, { file: manifest.seed.value, byte: seed.brokenAt })
  }
  const context: BuildContext = { entities, origins, problems }
  const ids = manifest.documents.map((id) => id.value)
  const built = locateDocuments(ids, documents, seed.text, problems).map((located) =>
    buildDocument(located, { name: manifest.seed.value, text: seed.text }, context),
  )
  checkExamples(vocabulary, seed.text, problems)
  const source = { file: manifest.seed.value, sha256: seed.sha256 }
  const whole = assemble(manifest, source, built, vocabulary.vocabulary, context)
  examine(whole, context, manifest.id.at, { file: folder.vocabulary?.name ?? '', line: 1, column: 1 })
  const dataset = isPartial ? soundPart(whole) : whole
  return {
    dataset: { ...dataset, vocabulary: usedVocabulary(dataset) },
    documents,
    // An entity may be defined in a file that could not be read.
    problems: problems.sorted().filter((one) => areEntitiesWhole || one.code !== 'unknown-entity'),
  }
}

/** Verifies the dataset as the app does, and maps each problem to the place where its part was written. */
function examine(dataset: Dataset, { origins, problems }: BuildContext, manifest: Place, vocabulary: Place): void {
  const shape = checkShape(dataset)
  const isFirst = problems.found.length === 0
  for (const { code, path, params } of [...('problems' in shape ? shape.problems : []), ...verify(dataset)]) {
    if (!isFirst && (CONSEQUENCES.has(code) || (params.value === '' && code !== 'empty-localised'))) continue
    const fallback = path.startsWith('vocabulary') ? vocabulary : manifest
    problems.add(code, origins.placeOf(path, dataset, fallback), params, path)
  }
}

/** The dataset without the parts that have problems. */
function soundPart(dataset: Dataset): Dataset {
  let part = prune(dataset)
  for (let problems = verify(part); problems.length > 0; problems = verify(part)) {
    const smaller = prune(
      withoutBroken(
        part,
        problems.map((problem) => problem.path),
      ),
    )
    if (JSON.stringify(smaller) === JSON.stringify(part)) return part
    part = smaller
  }
  return part
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
    ...(manifest.questions.length === 0 ? {} : { questions: manifest.questions }),
    sources: [source],
    documents: built.map(({ document }) => document),
    entities,
    relations,
    vocabulary,
  }
}

function buildEntities(built: readonly BuiltDocument[], { entities, origins }: BuildContext): Entity[] {
  return [...entities.values()]
    .toSorted((a, b) => compareText(a.id.value, b.id.value))
    .map((annotation): Entity => {
      const { id, type, labels, aliases, description, wikidata, iso, flag, location } = annotation
      const mentions = built.flatMap((one) =>
        (one.mentions.get(id.value) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end),
      )
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

/** The part of the vocabulary that the dataset uses, in the order in which it was written. */
function usedVocabulary({ vocabulary, entities, relations }: Dataset): Vocabulary {
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

function checkExamples({ examples }: VocabularyAnnotation, seed: string, problems: Problems): void {
  for (const example of examples) {
    if (!seed.includes(example.value.trim()))
      problems.add('example-absent', example.at, { words: example.value.slice(0, 80) })
  }
}
