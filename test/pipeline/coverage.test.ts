import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Dataset, Document, Evidence, Sentence } from '../../src/domain/dataset/dataset.ts'
import { contains, sliceOf } from '../../src/domain/text/spans.ts'
import type { DocumentAnnotation } from '../../src/pipeline/read/annotation.ts'
import { Origins } from '../../src/pipeline/read/origins.ts'
import { Problems } from '../../src/pipeline/read/sourcePlace.ts'
import { readAnnotations } from '../../src/pipeline/read/readAnnotations.ts'
import { readSeedFolder } from '../../src/pipeline/read/seedFolder.ts'

/** Nothing of the articles is passed over: each sentence is translated, and annotated or left out for a written reason. */
const folder = readSeedFolder(fileURLToPath(new URL('../../seeds', import.meta.url)))
const annotations = readAnnotations(folder, new Origins(), new Problems()).documents
const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const { documents, entities, relations } = dataset

const isOwn = ({ role, duplicateOf }: Sentence) => role !== 'furniture' && duplicateOf === undefined
const own = documents.flatMap((document) =>
  document.sentences.filter(isOwn).map((sentence) => ({ document, sentence })),
)

/** Headlines, captions and sentences of the body with neither evidence nor a reason. */
function passedOver(made: Dataset, written: readonly DocumentAnnotation[]): string[] {
  const evidence = made.relations.flatMap((relation) => relation.evidence)
  return made.documents.flatMap((document) =>
    document.sentences
      .filter((sentence) => isOwn(sentence) && sentence.role !== 'byline')
      .filter((sentence) => !evidence.some((one) => one.document === document.id && contains(one, sentence)))
      .filter((sentence) => {
        const { sentences } = written.find(({ id }) => id === document.id) ?? { sentences: [] }
        return (sentences[document.sentences.indexOf(sentence)]?.none?.value ?? '').split(' ').length < 3
      })
      .map(({ id }) => id),
  )
}

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** The numbers that a text writes in figures, or small ones in English words. */
const numbersIn = (text: string) =>
  [...text.replaceAll(/(\d),(\d)/g, '$1$2').matchAll(/\d+|[a-z]+/g)].flatMap(([word]) => {
    const small = SMALL.indexOf(word) + 1
    return /^\d/.test(word) ? [Number(word)] : small > 0 ? [small] : []
  })

describe('every sentence', () => {
  test('is there to be covered', () => {
    expect(own).toHaveLength(87)
    expect(own.filter(({ sentence }) => sentence.role !== 'byline')).toHaveLength(83)
  })

  test('has an English translation of its own', () => {
    const bare = own.filter(({ sentence }) => (sentence.translations?.['en'] ?? '').length < 10)
    expect(bare.map(({ sentence }) => sentence.id)).toEqual([])
    const texts = own.map(({ sentence }) => sentence.translations?.['en'])
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index)
    // Two teasers share a byline.
    expect(twice).toEqual(['Asharq Al-Awsat (Algiers)'])
  })

  test('has in its translation the numbers that it has', () => {
    const lost = own.flatMap(({ document, sentence }) => {
      const translated = numbersIn(sentence.translations?.['en'] ?? '')
      // TB2, L-39 and «إل39» are names; their figures are there too.
      return numbersIn(sliceOf(document.text, sentence))
        .filter((value) => !translated.includes(value))
        .map((value) => `${sentence.id}: ${value}`)
    })
    expect(lost).toEqual([])
  })

  test('states a relation, or says why not', () => {
    expect(passedOver(dataset, annotations)).toEqual([])
  })

  test('would be missed if its evidence or its reason were taken away', () => {
    const isBare = ({ document, start }: Evidence) => document !== 'bamako-helicopter' || start > 50
    const poorer: Dataset = {
      ...dataset,
      relations: relations.map((relation) => ({ ...relation, evidence: relation.evidence.filter(isBare) })),
    }
    expect(passedOver(poorer, annotations)).toEqual(['bamako-helicopter-s02'])
    const silent = annotations.filter(({ id }) => id !== 'russia-china-nuclear')
    expect(passedOver(dataset, silent)).toEqual(
      ['19', '36', '48', '49'].map((number) => `russia-china-nuclear-s${number}`),
    )
  })
})

describe('every piece of evidence', () => {
  const written = annotations.flatMap((document) =>
    document.sentences.flatMap((sentence) =>
      sentence.relations.map((relation) => ({ ...relation, where: `${relation.at.file}:${relation.at.line}` })),
    ),
  )

  test('marks its ends and its trigger, or says why it can’t', () => {
    expect(written.length).toBe(relations.flatMap(({ evidence }) => evidence).length)
    const isWhole = ({ subject, object, trigger }: (typeof written)[number]['marks']) =>
      subject !== undefined && object !== undefined && trigger !== undefined
    const silent = written.filter(({ marks, unmarked }) => !isWhole(marks) && unmarked === undefined)
    expect(silent.map(({ where }) => where)).toEqual([])
    const excused = written.filter(({ marks, unmarked }) => isWhole(marks) && unmarked !== undefined)
    expect(excused.map(({ where }) => where)).toEqual([])
    expect(written.filter(({ unmarked }) => unmarked !== undefined)).toHaveLength(23)
  })

  test('marks both ends in the translation too', () => {
    const half = written.filter(({ marks, translationMarks }) => {
      const { subject, object } = translationMarks['en'] ?? {}
      return subject === undefined || (object === undefined) !== (marks.object === undefined)
    })
    expect(half.map(({ where }) => where)).toEqual([])
  })

  const mentionsOf = (id: string, document: Document) =>
    entities.find((entity) => entity.id === id)?.mentions.filter((one) => one.document === document.id) ?? []
  const all = relations.flatMap((relation) =>
    relation.evidence.flatMap((evidence) => {
      const document = documents.find(({ id }) => id === evidence.document)
      return document === undefined ? [] : [{ relation, evidence, document }]
    }),
  )

  test('has a mention under each word that stands for an end', () => {
    const missing = all.flatMap(({ relation, evidence, document }) =>
      [[evidence.subject, relation.source] as const, [evidence.object, relation.target] as const].flatMap(
        ([mark, id]) =>
          mark === undefined || mentionsOf(id, document).some((mention) => contains(mention, mark))
            ? []
            : [`${relation.id}: ${sliceOf(document.text, mark)}`],
      ),
    )
    expect(all).toHaveLength(written.length)
    expect(missing).toEqual([])
  })

  test('has its speaker in the sentence, in the one before, or a note on it', () => {
    const unheard = all.flatMap(({ relation, evidence, document }) => {
      const speaker = evidence.attributedTo
      if (speaker === undefined || evidence.note !== undefined) return []
      const at = document.sentences.findIndex((sentence) => contains(evidence, sentence))
      const near = document.sentences.slice(Math.max(0, at - 1), at + 1)
      const isHeard = near.some((sentence) => mentionsOf(speaker, document).some((one) => contains(sentence, one)))
      return isHeard ? [] : [`${relation.id}: ${speaker}`]
    })
    expect(unheard).toEqual([])
  })

  test('has both languages in its note', () => {
    const notes = all.flatMap(({ evidence }) => (evidence.note === undefined ? [] : [evidence.note]))
    expect(notes.length).toBeGreaterThan(100)
    expect(notes.filter((note) => !note['en'] || !/[\u0600-\u06ff]/.test(note['ar'] ?? ''))).toEqual([])
  })
})
