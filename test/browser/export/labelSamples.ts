import { createHash } from 'node:crypto'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'

/** Labels that a canvas gets wrong unless their direction is fixed: pure Arabic, mixed, with quotes and brackets. */
export const LABELS = ['مالي', 'مالي (Mali)', 'NATO وتركيا', '«تنظيم القاعدة» (JNIM).', 'طائرات «ألباتروس إل39 إس»']

/** A small dataset whose entities bear those labels, each joined to the next. */
export function labelDataset(): Dataset {
  const sentences = LABELS.map((_, at) => ({ text: `Actor${at} meets Actor${(at + 1) % LABELS.length}.`, at }))
  const text = sentences.map((one) => one.text).join('\n')
  const place = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }
  const file = 'labels.txt'
  return {
    format: 'sanad/1',
    id: 'labels',
    title: { en: 'Labels', ar: 'تسميات' },
    description: { en: 'Five labels', ar: 'خمس تسميات' },
    sources: [{ file, sha256: createHash('sha256').update(text).digest('hex') }],
    documents: [
      {
        id: 'text',
        kind: 'article',
        language: 'en',
        title: { en: 'Labels' },
        publisher: 'Test',
        source: { file, start: 0, end: text.length },
        text,
        sentences: sentences.map((one) => ({ id: `s${one.at + 1}`, role: 'body', ...place(one.text) })),
      },
    ],
    entities: LABELS.map((label, at) => ({
      id: `actor-${at}`,
      type: 'organisation',
      labels: { en: label, ar: label },
      aliases: [`Actor${at}`],
      mentions: [...text.matchAll(new RegExp(`Actor${at}`, 'g'))].map(({ index }) => ({
        document: 'text',
        start: index,
        end: index + `Actor${at}`.length,
      })),
    })),
    relations: sentences.map((one) => {
      const next = (one.at + 1) % LABELS.length
      const whole = place(one.text)
      return {
        id: `actor-${one.at}-meets-actor-${next}`,
        source: `actor-${one.at}`,
        target: `actor-${next}`,
        type: 'meets',
        evidence: [
          {
            document: 'text',
            ...whole,
            stance: 'asserted',
            subject: place(`Actor${one.at}`, whole.start),
            trigger: place('meets', whole.start),
            object: place(`Actor${next}`, whole.start),
          },
        ],
      }
    }),
    vocabulary: {
      entityTypes: [
        {
          id: 'organisation',
          labels: { en: 'Organisation', ar: 'منظمة' },
          plurals: { en: 'Organisations', ar: 'المنظمات' },
        },
      ],
      categories: [{ id: 'diplomacy', labels: { en: 'Diplomacy', ar: 'دبلوماسية' }, polarity: 'cooperative' }],
      relationTypes: [
        {
          id: 'meets',
          labels: { en: 'meets', ar: 'يلتقي' },
          category: 'diplomacy',
          polarity: 'cooperative',
          kind: 'event',
          joins: { source: ['organisation'], target: ['organisation'] },
        },
      ],
    },
  }
}
