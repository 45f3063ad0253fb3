import type { Dataset, Evidence } from '../../../src/domain/dataset/dataset.ts'
import { aDataset } from '../../domain/aDataset.ts'
import { wholeDataset } from '../../features/excerpt.ts'

/**
 * Text that formats stumble over: markup, quotes, line breaks, a character outside the Basic Multilingual Plane, a control
 * character, and what a spreadsheet would calculate.
 */
export const AWKWARD = '=SUM(A1) <b>&amp;</b> "مالي"; 😀,\n\tend\u0001'

/** A small dataset with awkward words in a quote, a label, a note and a translation. */
export function awkwardDataset(): Dataset {
  const dataset = aDataset()
  const [news] = dataset.documents
  const [relation, ...relations] = dataset.relations
  const [entity, ...entities] = dataset.entities
  if (news === undefined || relation === undefined || entity === undefined) throw new Error('The sample is empty')
  const start = news.text.length
  const words: Evidence = {
    document: 'news',
    start,
    end: start + AWKWARD.length,
    stance: 'denied',
    note: { en: AWKWARD },
  }
  const sentence = { id: 'news-s04', start, end: words.end, role: 'body', translations: { en: AWKWARD } } as const
  const text = news.text + AWKWARD
  return {
    ...dataset,
    documents: [
      { ...news, text, source: { ...news.source, end: text.length }, sentences: [...news.sentences, sentence] },
    ],
    entities: [{ ...entity, labels: { ...entity.labels, en: AWKWARD } }, ...entities],
    relations: [
      { ...relation, evidence: [...relation.evidence, words, { ...words, stance: 'hypothetical' }] },
      ...relations,
    ],
  }
}

/** Evidence that rules and a model proposed, beside what a person added. */
function proposedDataset(): Dataset {
  const dataset = aDataset()
  return {
    ...dataset,
    agents: [
      { id: 'rules-1', name: 'Sanad rules', version: '1.0.0+abc' },
      { id: 'model-small-one', name: 'small-one' },
      { id: 'person', name: 'أمينة ديالو', person: true },
    ],
    relations: dataset.relations.map((relation, index) => ({
      ...relation,
      evidence: relation.evidence.map((one): Evidence =>
        index === 2
          ? one
          : index === 0
            ? { ...one, review: 'accepted', proposedBy: 'rules-1', reviewedBy: 'person' }
            : { ...one, review: 'accepted', proposedBy: 'model-small-one' },
      ),
    })),
  }
}

/** The dataset that is published, one with awkward text, and one whose entities nothing connects. */
export const SAMPLES: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the published dataset', wholeDataset],
  ['awkward text', awkwardDataset()],
  ['proposals of two programs', proposedDataset()],
  ['entities alone', { ...aDataset(), relations: [] }],
]
