import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence, Span } from '../../src/domain/dataset/dataset.ts'
import type { Candidate, NamedEntity } from '../../src/extraction/gates/candidate.ts'
import { examine, type GateContext } from '../../src/extraction/gates/examine.ts'
import { documentOf } from '../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../src/extraction/proposals/propose.ts'
import { wordsOf } from '../../src/extraction/tokens/words.ts'
import { SENTENCES } from './sentences.ts'

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const proposer = makeProposer(bundled.vocabulary)
const articles = [...new Set(SENTENCES.map(({ text }) => text))].map((text, index) =>
  proposer.propose(documentOf({ id: `news-${index}`, file: `news-${index}.txt`, text })),
)
const entities = new Map<string, NamedEntity>()
for (const { id, type, aliases } of articles.flatMap((one) => one.entities)) {
  const known = entities.get(id)?.aliases ?? []
  entities.set(id, { id, type, aliases: new Set([...known, ...aliases]) })
}
const invented: NamedEntity = { id: 'ruritania', type: 'country', aliases: new Set(['Ruritania', 'روريتانيا']) }
const acronym: NamedEntity = {
  id: 'expanded',
  type: 'organisation',
  aliases: new Set(['Organisation of Something Else']),
}
const context: GateContext = proposer.gates(
  articles.map(({ document }) => document),
  [...entities.values(), invented, acronym],
)
const honest: readonly Candidate[] = articles.flatMap(({ proposals }) =>
  proposals.filter(({ findings }) => findings.length === 0),
)

type Attack = (candidate: Candidate, index: number) => Candidate | undefined

const withEvidence = (candidate: Candidate, change: Partial<Evidence>): Candidate => ({
  ...candidate,
  evidence: { ...candidate.evidence, ...change },
})
const moved = (span: Span | undefined, by: number): Span => ({
  start: (span?.start ?? 0) + by,
  end: (span?.end ?? 0) + by,
})

/** Whether a range of the candidate's document holds words that state its type. */
function holdsTrigger({ type, evidence }: Candidate, { start, end }: Span): boolean {
  const words = wordsOf(context.documents.get(evidence.document)?.text.slice(start, end) ?? '')
  return words.some((_, index) => context.triggers.matchesAt(words, index).some(({ value }) => value.type === type))
}

/** What an invention, a careless import or a hostile text may hand in. `undefined` where an attack does not apply. */
const ATTACKS: Readonly<Record<string, Attack>> = {
  'an invented source with a real quote': (one) => ({ ...one, source: 'ruritania' }),
  'an invented target with a real quote': (one) => ({ ...one, target: 'ruritania' }),
  'an entity that does not exist': (one) => ({ ...one, target: 'nobody' }),
  'an acronym expanded to something else': (one) => ({ ...one, source: 'expanded' }),
  'both ends the same': (one) => ({ ...one, target: one.source }),
  'the direction swapped, ends and words': (one) => {
    const { subject, object } = one.evidence
    const isSymmetric = bundled.vocabulary.relationTypes.some(
      ({ id, symmetric }) => id === one.type && symmetric === true,
    )
    if (isSymmetric || subject === undefined || object === undefined) return undefined
    return { ...withEvidence(one, { subject: object, object: subject }), source: one.target, target: one.source }
  },
  'the direction swapped, ends only': (one) => ({ ...one, source: one.target, target: one.source }),
  'a type that the vocabulary lacks': (one) => ({ ...one, type: 'adores' }),
  'a type that cannot join these kinds': (one) => ({ ...one, type: 'capital-of' }),
  'another type on the same words': (one) => ({ ...one, type: one.type === 'emulates' ? 'fears' : 'emulates' }),
  'a quote of another document': (one, index) => {
    const other = [...honest.slice(index + 1), ...honest].find(({ quote }) => quote !== one.quote)
    return other === undefined ? undefined : { ...one, quote: other.quote }
  },
  'the document of another quote': (one, index) => {
    const other = honest[(index + 7) % honest.length]
    return other === undefined ? undefined : withEvidence(one, { document: other.evidence.document })
  },
  'a document that does not exist': (one) => withEvidence(one, { document: 'elsewhere' }),
  'a quote with one letter more': (one) => ({ ...one, quote: `${one.quote}s` }),
  'a quote with tatweel': (one) => ({ ...one, quote: one.quote.replace(/(?<=\p{L})(?=\p{L})/u, '\u0640') }),
  'a quote in another normal form': (one) => {
    const quote = one.quote.normalize('NFD')
    return quote === one.quote ? undefined : { ...one, quote }
  },
  'a quote with a zero-width space': (one) => ({
    ...one,
    quote: `${one.quote.slice(0, 3)}\u200b${one.quote.slice(3)}`,
  }),
  'a quote with an ellipsis for words left out': (one) => ({
    ...one,
    quote: `${one.quote.slice(0, 4)}…${one.quote.slice(9)}`,
  }),
  'half a sentence': (one) => {
    const start = one.evidence.start + 1
    return { ...withEvidence(one, { start }), quote: one.quote.slice(1) }
  },
  'a watermark for a quote': (one) => ({ ...one, quote: '© Agency. All rights reserved.' }),
  'offsets beyond the text': (one) => withEvidence(one, { end: one.evidence.end + 500 }),
  'offsets that are no whole numbers': (one) => withEvidence(one, { start: one.evidence.start + 0.5 }),
  'a source that is half a word': (one) => withEvidence(one, { subject: moved(one.evidence.subject, 1) }),
  'a trigger that is half a word': (one) => {
    const { trigger } = one.evidence
    return trigger === undefined
      ? undefined
      : withEvidence(one, { trigger: { start: trigger.start + 1, end: trigger.end - 1 } })
  },
  'a trigger outside the quote': (one) => withEvidence(one, { trigger: { start: 9000, end: 9005 } }),
  'the source for a trigger': (one) => {
    const { subject } = one.evidence
    return subject === undefined
      ? undefined
      : withEvidence(one, { trigger: { start: subject.start, end: subject.end } })
  },
  'no trigger at all': ({ evidence, ...one }) => {
    const { trigger, ...rest } = evidence
    return trigger === undefined ? undefined : { ...one, evidence: rest }
  },
  'a pronoun declared where a name stands': (one) => {
    const { object } = one.evidence
    return object === undefined ? undefined : withEvidence(one, { object: { ...object, implied: true } })
  },
  'a claim without a speaker': ({ evidence, ...one }) => {
    const { attributedTo: _, ...rest } = evidence
    return { ...one, evidence: { ...rest, stance: 'attributed' } }
  },
  'a claim of somebody whom the document does not name': (one) =>
    withEvidence(one, { stance: 'attributed', attributedTo: 'ruritania' }),
  'a denial or a supposition as an assertion': (one) =>
    one.evidence.stance === 'asserted' ? undefined : withEvidence(one, { stance: 'asserted' }),
  'an assertion as a denial': (one) =>
    one.evidence.stance === 'denied' ? undefined : withEvidence(one, { stance: 'denied' }),
}

const cases = Object.entries(ATTACKS).flatMap(([name, attack]) =>
  honest.flatMap((one, index) => {
    const candidate = attack(one, index)
    return candidate === undefined ? [] : [{ name, candidate }]
  }),
)

describe('the five gates against inventions', () => {
  it('let the honest candidates pass', () => {
    expect(honest.length).toBeGreaterThanOrEqual(25)
    expect(honest.map((one) => examine(one, context).status)).toEqual(honest.map(() => 'passed'))
  })

  it('has at least 200 inventions', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
  })

  it.each(Object.keys(ATTACKS))('refuses or flags, with a reason: %s', (name) => {
    const own = cases.filter((one) => one.name === name)
    expect(own.length).toBeGreaterThan(0)
    const passed = own.filter(({ candidate }) => examine(candidate, context).findings.length === 0)
    expect(passed.map(({ candidate }) => candidate.quote)).toEqual([])
  })

  it('never refuses without a reason, and passes nothing that it found wrong', () => {
    for (const { candidate } of cases) {
      const { status, findings } = examine(candidate, context)
      expect(status).not.toBe('passed')
      expect(findings.every(({ code }) => code !== undefined)).toBe(true)
    }
  })

  it('passes no candidate whose offsets were drawn at random', () => {
    const spans = fc.record({ start: fc.nat(80), length: fc.integer({ min: 1, max: 20 }) })
    fc.assert(
      fc.property(
        fc.constantFrom(...honest),
        spans,
        fc.constantFrom('subject', 'object', 'trigger'),
        (one, span, mark) => {
          const drawn = { start: span.start, end: span.start + span.length }
          const own = one.evidence[mark]
          if (
            own === undefined ||
            // What lies at the mark may be its particle: “used by”.
            (own.start <= drawn.start && drawn.start <= own.end) ||
            (drawn.start <= own.start && own.start <= drawn.end)
          )
            return
          // A sentence may state its relation twice, and chance may draw the other words that do.
          fc.pre(mark !== 'trigger' || !holdsTrigger(one, drawn))
          expect(examine(withEvidence(one, { [mark]: drawn }), context).status).not.toBe('passed')
        },
      ),
      { numRuns: 400 },
    )
  })

  it('passes no quote that differs in any letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...honest),
        fc.nat(60),
        fc.string({ minLength: 1, maxLength: 2 }),
        (one, at, letters) => {
          const quote = one.quote.slice(0, at) + letters + one.quote.slice(at + letters.length)
          if (quote === one.quote) return
          expect(examine({ ...one, quote }, context).status).toBe('refused')
        },
      ),
    )
  })
})

describe('the five gates on the bundled annotation', () => {
  it('refuse none of its evidence', () => {
    const own = proposer.gates(
      bundled.documents,
      bundled.entities.map(({ id, type, aliases }) => ({ id, type, aliases: new Set(aliases) })),
    )
    const texts = new Map(bundled.documents.map(({ id, text }) => [id, text]))
    const refused = bundled.relations.flatMap(({ id, source, target, type, evidence }) =>
      evidence.flatMap((one) => {
        const quote = texts.get(one.document)?.slice(one.start, one.end) ?? ''
        const { status, findings } = examine({ source, target, type, quote, evidence: one }, own)
        return status === 'refused' ? [`${id}: ${findings.map(({ code }) => code).join(', ')}`] : []
      }),
    )
    expect(refused).toEqual([])
  })
})
