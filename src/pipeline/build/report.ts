import type { Dataset, Document, Sentence } from '../../domain/dataset/dataset.ts'
import { STANCES } from '../../domain/dataset/dataset.ts'
import { contains, sliceOf } from '../../domain/text/spans.ts'
import type { DocumentAnnotation } from '../read/annotation.ts'

/** Reports how much of the text the annotations cover: what is missing, and counts of what exists. */
export function formatReport(dataset: Dataset, annotations: readonly DocumentAnnotation[]): string {
  const sections = [
    counts(dataset),
    sentencesWithoutRelation(dataset, annotations),
    entitiesWithoutRelation(dataset),
    coMentions(dataset),
    missing(dataset, annotations),
  ]
  return `${sections.flat().join('\n')}\n`
}

function counts(dataset: Dataset): string[] {
  const evidence = dataset.relations.flatMap((relation) =>
    relation.evidence.map((one) => ({ type: relation.type, ...one })),
  )
  const sentences = dataset.documents.flatMap((document) => document.sentences)
  const mentions = dataset.entities.flatMap((entity) => entity.mentions)
  const lines = [
    '# Counts',
    `documents ${dataset.documents.length}, sentences ${sentences.length}, entities ${dataset.entities.length}, mentions ${mentions.length}, relations ${dataset.relations.length}, evidence ${evidence.length}`,
    '## Entities by type',
    ...tally(dataset.entities.map((entity) => entity.type)),
    '## Relations by type',
    ...tally(dataset.relations.map((relation) => relation.type)),
    '## Evidence by stance',
    ...STANCES.map((stance) => `${stance}: ${evidence.filter((one) => one.stance === stance).length}`),
  ]
  return lines
}

function tally(values: readonly string[]): string[] {
  const counted = new Map<string, number>()
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1)
  return [...counted]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value, count]) => `${value}: ${count}`)
}

/** Sentences that can state something: neither page furniture nor a repetition. */
function ownSentences(document: Document): Sentence[] {
  return document.sentences.filter((sentence) => sentence.role !== 'furniture' && sentence.duplicateOf === undefined)
}

function sentencesWithoutRelation(dataset: Dataset, annotations: readonly DocumentAnnotation[]): string[] {
  const reasons = new Map<string, string>()
  for (const { id, sentences } of annotations) {
    sentences.forEach(({ none }, index) => none === undefined || reasons.set(`${id} ${index}`, none.value))
  }
  const evidence = dataset.relations.flatMap((relation) => relation.evidence)
  const lines = dataset.documents.flatMap((document) =>
    ownSentences(document).flatMap((sentence) => {
      if (evidence.some((one) => one.document === document.id && contains(one, sentence))) return []
      const reason = reasons.get(`${document.id} ${document.sentences.indexOf(sentence)}`)
      return [
        `${sentence.id} (${sentence.role}) ${sliceOf(document.text, sentence)}${reason === undefined ? '' : `\n    none: ${reason}`}`,
      ]
    }),
  )
  return ['', `# Sentences without a relation (${lines.length})`, ...lines]
}

function entitiesWithoutRelation(dataset: Dataset): string[] {
  const joined = new Set(dataset.relations.flatMap(({ source, target }) => [source, target]))
  const ids = dataset.entities.filter((entity) => !joined.has(entity.id)).map((entity) => entity.id)
  return ['', `# Entities without a relation (${ids.length})`, ...ids]
}

/** Pairs that a sentence names together, if no relation between them cites that sentence. */
function coMentions(dataset: Dataset): string[] {
  const lines = dataset.documents.flatMap((document) =>
    ownSentences(document).flatMap((sentence) => {
      const present = dataset.entities
        .filter((entity) => entity.mentions.some((one) => one.document === document.id && contains(sentence, one)))
        .map((entity) => entity.id)
      const stated = new Set(
        dataset.relations
          .filter((relation) =>
            relation.evidence.some((one) => one.document === document.id && contains(one, sentence)),
          )
          .flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
      )
      const pairs = present.flatMap((a, index) => present.slice(index + 1).map((b) => `${a} ${b}`))
      const open = pairs.filter((pair) => !stated.has(pair))
      return open.length === 0 ? [] : [`${sentence.id}: ${open.map((pair) => pair.replace(' ', ' – ')).join(', ')}`]
    }),
  )
  return ['', `# Entities named together without a statement (${lines.length} sentences)`, ...lines]
}

/** The reasons that annotations give for missing marks, by document, sentence and relation. */
function unmarkedReasons(dataset: Dataset, annotations: readonly DocumentAnnotation[]): Map<string, string> {
  const reasons = new Map<string, string>()
  for (const { id, sentences } of annotations) {
    const spans = dataset.documents.find((document) => document.id === id)?.sentences ?? []
    sentences.forEach(({ relations }, index) => {
      for (const { source, type, target, unmarked } of relations) {
        const [from, to] = [source.value, target.value]
        if (unmarked === undefined) continue
        // A symmetric relation may be stored in the other direction.
        for (const ends of [`${from}-${type.value}-${to}`, `${to}-${type.value}-${from}`])
          reasons.set(`${id} ${spans[index]?.start} ${ends}`, unmarked.value)
      }
    })
  }
  return reasons
}

function missing(dataset: Dataset, annotations: readonly DocumentAnnotation[]): string[] {
  const reasons = unmarkedReasons(dataset, annotations)
  const untranslated = dataset.documents.flatMap((document) =>
    ownSentences(document)
      .filter((sentence) => sentence.translations?.en === undefined)
      .map((sentence) => sentence.id),
  )
  const unmarked = dataset.relations.flatMap((relation) =>
    relation.evidence.flatMap((one) => {
      const absent = (['subject', 'object', 'trigger'] as const).filter((mark) => one[mark] === undefined)
      const translated = one.translationMarks?.en === undefined ? ['translation'] : []
      if (absent.length + translated.length === 0) return []
      const reason = reasons.get(`${one.document} ${one.start} ${relation.id}`)
      return [
        `${relation.id} (${one.document}): ${[...absent, ...translated].join(', ')}${reason === undefined ? '' : `\n    unmarked: ${reason}`}`,
      ]
    }),
  )
  return [
    '',
    `# Sentences without an English translation (${untranslated.length})`,
    ...untranslated,
    '',
    `# Evidence without marks (${unmarked.length})`,
    ...unmarked,
  ]
}
