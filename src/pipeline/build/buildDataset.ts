import type { Dataset, Entity, FormerIds, RelationType, SourceFile, Vocabulary } from '../../domain/dataset/dataset.ts'
import type { ProblemCode } from '../../domain/dataset/problem.ts'
import { checkShape } from '../../domain/dataset/checkShape.ts'
import { usedVocabulary } from '../../domain/vocabulary/usedVocabulary.ts'
import { verify } from '../../domain/dataset/verification/verify.ts'
import type { DocumentAnnotation, ManifestAnnotation } from '../read/annotation.ts'
import { buildDocument, type BuildContext, type BuiltDocument } from './buildDocument.ts'
import { buildRelations } from './buildRelations.ts'
import { locateInFiles } from './locateInFiles.ts'
import { Origins } from '../read/origins.ts'
import { compareText, Problems, type PlacedProblem, type SourcePlace } from '../read/sourcePlace.ts'
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
  'former-id-lost',
])

/**
 * Turns annotations into a dataset. Nothing is written; all problems are reported at once.
 * A partial build leaves out what is not annotated yet and what has problems, to show work in progress.
 */
export function buildDataset(folder: SeedFolder, { isPartial = false }: { readonly isPartial?: boolean } = {}): Build {
  const problems = new Problems()
  const origins = new Origins()
  const annotations = readAnnotations(folder, origins, problems)
  const { manifest, vocabulary, entities, documents, areEntitiesWhole } = annotations
  if (manifest === undefined || vocabulary === undefined) return { documents: [], problems: problems.sorted() }
  const files = locateInFiles(manifest, documents, folder, problems)
  if (files === undefined) return { documents, problems: problems.sorted() }
  const context: BuildContext = { entities, origins, problems }
  const ids = manifest.documents.map((id) => id.value)
  // Documents of one file may be listed between those of others.
  const built = files
    .flatMap(({ seed, located }) => located.map((one) => buildDocument(one, seed, context)))
    .toSorted((a, b) => ids.indexOf(a.document.id) - ids.indexOf(b.document.id))
  const texts = files.map(({ seed }) => seed.text)
  checkExamples(vocabulary, texts, problems)
  const sources = files.map(({ seed: { name, sha256 } }) => ({ file: name, sha256 }))
  const shown = withExamples(vocabulary, built, origins)
  const whole = assemble(manifest, sources, built, shown, annotations.formerIds, context)
  examine(whole, context, manifest.id.at, { file: folder.vocabulary?.name ?? '', line: 1, column: 1 })
  const dataset = isPartial ? soundPart(whole) : whole
  // What is not known may stand in a file that could not be read.
  const { entityTypes, relationTypes } = vocabulary.vocabulary
  const unread = new Set<ProblemCode>()
  if (!areEntitiesWhole) unread.add('unknown-entity')
  if (entityTypes.length === 0) unread.add('unknown-entity-type')
  if (relationTypes.length === 0) unread.add('unknown-relation-type')
  return {
    dataset: { ...dataset, vocabulary: usedVocabulary(dataset) },
    documents,
    problems: problems.sorted().filter(({ code }) => !unread.has(code)),
  }
}

/** Verifies the dataset as the app does, and maps each problem to the place where its part was written. */
function examine(
  dataset: Dataset,
  { origins, problems }: BuildContext,
  manifest: SourcePlace,
  vocabulary: SourcePlace,
): void {
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
  sources: readonly SourceFile[],
  built: readonly BuiltDocument[],
  vocabulary: Vocabulary,
  formerIds: FormerIds | undefined,
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
    sources,
    documents: built.map(({ document }) => document),
    entities,
    relations,
    vocabulary,
    ...(manifest.people.length === 0 ? {} : { agents: manifest.people }),
    ...(formerIds === undefined ? {} : { formerIds }),
  }
}

function buildEntities(built: readonly BuiltDocument[], { entities, origins }: BuildContext): Entity[] {
  return [...entities.values()]
    .toSorted((a, b) => compareText(a.id.value, b.id.value))
    .map((annotation): Entity => {
      const {
        id,
        places,
        type,
        labels,
        aliases,
        searchNames,
        description,
        wikidata,
        iso,
        flag,
        location,
        grammar,
        differentFrom,
        isOutline,
      } = annotation
      const mentions = built.flatMap((one) =>
        (one.mentions.get(id.value) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end),
      )
      const entity: Entity = {
        id: id.value,
        type: type.value,
        labels,
        aliases,
        ...(searchNames.length === 0 ? {} : { searchNames }),
        ...(description === undefined ? {} : { description }),
        ...(wikidata.length === 0 ? {} : { sameAs: wikidata.map((one) => `http://www.wikidata.org/entity/${one}`) }),
        ...(differentFrom.length === 0 ? {} : { differentFrom }),
        ...(iso === undefined ? {} : { iso3166: iso }),
        ...(flag === undefined ? {} : { flag }),
        ...(location === undefined ? {} : { location }),
        ...(grammar === undefined ? {} : { grammar }),
        ...(isOutline ? { outline: true as const } : {}),
        mentions,
      }
      origins.set(entity, id.at)
      for (const part of [entity, labels]) origins.setKeys(part, places)
      return entity
    })
}

/** The vocabulary, with each relation type's example as a range of the first document that has its words. */
function withExamples(
  { vocabulary, relationExamples }: VocabularyAnnotation,
  built: readonly BuiltDocument[],
  origins: Origins,
): Vocabulary {
  const relationTypes = vocabulary.relationTypes.map((type): RelationType => {
    const words = relationExamples.get(type.id)
    const found = built.find(({ document }) => words !== undefined && document.text.includes(words.value))?.document
    if (words === undefined || found === undefined) return type
    const start = found.text.indexOf(words.value)
    const shown = { ...type, example: { document: found.id, start, end: start + words.value.length } }
    origins.set(shown, words.at)
    return shown
  })
  return { ...vocabulary, relationTypes }
}

function checkExamples({ examples }: VocabularyAnnotation, seeds: readonly string[], problems: Problems): void {
  for (const example of examples) {
    if (!seeds.some((text) => text.includes(example.value.trim())))
      problems.add('example-absent', example.at, { words: example.value.slice(0, 80) })
  }
}
