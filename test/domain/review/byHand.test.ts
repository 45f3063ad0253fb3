import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { verify } from '../../../src/domain/dataset/verification/verify.ts'
import type { OwnEvidence } from '../../../src/domain/review/byHand.ts'
import { named, stated } from '../../../src/domain/review/byHand.ts'
import { dataset } from '../../scene/bundled.ts'

const { formerIds: _, questions: __, ...record }: Dataset = dataset

const [article] = record.documents
if (article === undefined) throw new Error('There is no article')

/** The words of the first article at their first place. */
const wordsOf = (words: string) => {
  const start = article.text.indexOf(words)
  if (start < 0) throw new Error(`The article does not say ${words}`)
  return { document: article.id, start, end: start + words.length }
}
const sentenceOf = (words: string) => {
  const { start } = wordsOf(words)
  const sentence = article.sentences.find((one) => one.start <= start && start < one.end)
  if (sentence === undefined) throw new Error(`No sentence says ${words}`)
  return sentence
}
const mentionOf = (id: string, within: { readonly start: number; readonly end: number }) => {
  const found = record.entities
    .find((one) => one.id === id)
    ?.mentions.find(({ document, start, end }) => document === article.id && within.start <= start && end <= within.end)
  if (found === undefined) throw new Error(`${id} is not named there`)
  return { start: found.start, end: found.end }
}

describe('words that name an actor', () => {
  it('become a mention and a name of an actor that the record has', () => {
    const words = wordsOf('بريطانيا')
    const naming = named(record, words, 'russia')
    const russia = naming.record.entities.find(({ id }) => id === 'russia')
    expect(russia?.mentions.at(-1)).toEqual(words)
    expect(russia?.aliases).toContain('بريطانيا')
    expect(verify(naming.record)).toEqual([])
    expect(naming.record.relations).toBe(record.relations)
  })

  it('are named once, however often somebody says so', () => {
    const once = named(record, wordsOf('بريطانيا'), 'russia')
    const twice = named(once.record, wordsOf('بريطانيا'), 'russia')
    expect(twice.entity).toEqual(once.entity)
  })

  it('make a new actor, under an id that nobody has or had', () => {
    const naming = named({ ...record, formerIds: { entities: { camel: null } } }, wordsOf('طائرة'), {
      id: 'camel',
      type: 'weapon',
      labels: { ar: 'طائرة' },
    })
    expect(naming.entity).toMatchObject({ id: 'camel-2', type: 'weapon', aliases: ['طائرة'] })
    expect(verify(naming.record)).toEqual([])
  })
})

describe('a statement that a person adds', () => {
  const sentence = sentenceOf('دولة مالي')
  const evidence = (subject: string, object: string): OwnEvidence => ({
    document: article.id,
    start: sentence.start,
    end: sentence.end,
    stance: 'asserted',
    subject: mentionOf(subject, sentence),
    object: mentionOf(object, sentence),
  })

  it('is accepted evidence of a new relation', () => {
    const statement = { source: 'mali', target: 'russia', type: 'opposes' }
    const { record: next } = stated(record, statement, evidence('mali', 'russia'))
    expect(next.relations).toHaveLength(record.relations.length + 1)
    expect(next.relations.at(-1)?.evidence[0]).not.toHaveProperty('review')
    expect(verify(next)).toEqual([])
  })

  it('joins the relation that states the same', () => {
    const statement = { source: 'russia', target: 'mali', type: 'supplies-arms' }
    const { record: next } = stated(record, statement, evidence('russia', 'mali'))
    const [before, after] = [record, next].map(({ relations }) =>
      relations.find((one) => one.source === 'russia' && one.target === 'mali' && one.type === 'supplies-arms'),
    )
    expect(after?.evidence).toHaveLength((before?.evidence.length ?? 0) + 1)
    expect(next.relations).toHaveLength(record.relations.length)
  })

  it('joins a symmetric relation from either end, with subject and object as that has them', () => {
    const symmetric = record.vocabulary.relationTypes.find((one) => one.symmetric === true)
    const other = record.relations.find(({ type }) => type === symmetric?.id)
    if (other === undefined) throw new Error('There is no symmetric relation')
    const own: OwnEvidence = { ...evidence('mali', 'russia') }
    const { record: next } = stated(record, { source: other.target, target: other.source, type: other.type }, own)
    const joined = next.relations.find(({ id }) => id === other.id)
    expect(joined?.evidence.at(-1)).toEqual({ ...own, subject: own.object, object: own.subject })
  })
})
