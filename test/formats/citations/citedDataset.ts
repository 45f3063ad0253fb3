import { readFileSync } from 'node:fs'
import type { Dataset, Document, Evidence } from '../../../src/domain/dataset/dataset.ts'
import type { CitedEvidence } from '../../../src/formats/citations/citedFacts.ts'

/** The dataset that the app ships. */
export const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset

/** The evidence of a relation with its documents, in the dataset's order. */
export function citedOf(dataset: Dataset, relation: string): readonly CitedEvidence[] {
  const found = dataset.relations.find(({ id }) => id === relation)
  if (found === undefined) throw new Error(`The dataset has no relation ${relation}`)
  return found.evidence.map((evidence) => ({ evidence, document: documentOf(dataset, evidence) }))
}

function documentOf(dataset: Dataset, { document: id }: Evidence): Document {
  const document = dataset.documents.find((one) => one.id === id)
  if (document === undefined) throw new Error(`The dataset has no document ${id}`)
  return document
}

const TEXT =
  'NATO & allies: 50% more {drones}.\nThe minister said the deal, signed in Ankara, was off. The deal, signed in Ankara, was worth nothing to anyone who had read it through to the very last of its many pages.\n'
const SENTENCES = [0, TEXT.indexOf('The minister'), TEXT.indexOf('The deal')].map(
  (start, at, starts) => [start, TEXT.slice(0, starts[at + 1]).trimEnd().length] as const,
)

/** One English document with an address, an author, signs that TeX takes for commands, and no date. */
export function undated(changes: Partial<Document> = {}): readonly CitedEvidence[] {
  const document: Document = {
    id: 'deal',
    kind: 'article',
    language: 'en',
    title: { en: 'NATO & allies: 50% more {drones}', ar: 'الناتو وحلفاؤه: مسيّرات أكثر بالنصف' },
    publisher: 'The Paper',
    byline: 'Jane Q. Doe',
    url: 'https://paper.example/2023/deal-2?id=7&x=a_b',
    source: { file: 'deal.txt', start: 0, end: TEXT.length },
    text: TEXT,
    sentences: SENTENCES.map(([start, end], at) => ({
      id: `deal-s0${at + 1}`,
      start,
      end,
      role: at === 0 ? 'headline' : 'body',
    })),
    ...changes,
  }
  return SENTENCES.map(([start, end]): CitedEvidence => ({
    document,
    evidence: { document: 'deal', start, end, stance: 'asserted' },
  }))
}
