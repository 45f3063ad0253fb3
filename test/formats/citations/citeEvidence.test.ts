import { describe, expect, it } from 'vitest'
import type { CitedEvidence } from '../../../src/formats/citations/citedFacts.ts'
import type { CitationStyle } from '../../../src/formats/citations/citeEvidence.ts'
import { CITATION_STYLES, citeEvidence } from '../../../src/formats/citations/citeEvidence.ts'
import { mastheadOf } from '../../../src/formats/citations/mastheads.ts'
import { bundled, citedOf, undated } from './citedDataset.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'

await fetchEveryWord()

const linkOf = ({ document, evidence }: CitedEvidence) =>
  `https://sanad.example/#sentence=${document.id}-${evidence.start}`
const contextIn = (language: 'en' | 'ar') => ({ language, dataset: bundled, linkOf })

const arms = citedOf(bundled, 'russia-supplies-arms-mali')
const CASES: Record<string, readonly CitedEvidence[]> = {
  sentence: arms.slice(0, 1),
  relation: arms,
  contested: citedOf(bundled, 'china-joins-strike-russia'),
  past: citedOf(bundled, 'france-dominates-mali'),
  undated: undated(),
}

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  describe.each(Object.keys(CASES))('%s', (name) => {
    it.each(CITATION_STYLES)('as %s is as it is kept in golden/', async (style) => {
      const text = await citeEvidence(CASES[name] ?? [], style, contextIn(language))
      await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${style}.${language}.txt`)
    })
  })

  it.each(CITATION_STYLES)('%s has every sentence of the relation, and no invisible mark', async (style) => {
    const text = await citeEvidence(arms, style, contextIn(language))
    for (const { document, evidence } of arms) expect(text).toContain(document.text.slice(evidence.start, evidence.end))
    expect(text).not.toMatch(/[\u2066-\u2069]/)
  })
})

it.each([
  ['en', 'proposed by rule, not reviewed', 'proposed by rule, decision put off'],
  ['ar', 'مقترَح بقاعدة ولم يُراجع', 'مقترَح بقاعدة، وأُجِّل البتّ فيه'],
] as const)('says in %s in each style whether it is only proposed, or put off', async (language, proposed, later) => {
  const [first] = arms
  if (first === undefined) throw new Error('There is nothing to cite')
  const cite = (state: Partial<CitedEvidence['evidence']>, stance: 'asserted' | 'denied', style: CitationStyle) =>
    citeEvidence([{ ...first, evidence: { ...first.evidence, ...state, stance } }], style, contextIn(language))
  for (const style of CITATION_STYLES) {
    for (const stance of ['asserted', 'denied'] as const) {
      const waiting = await cite({ review: 'proposed' }, stance, style)
      const postponed = await cite({ review: 'proposed', putOff: true }, stance, style)
      const decided = await cite({ review: 'accepted' }, stance, style)
      if (!waiting.includes(proposed)) {
        // Styles that say nothing of how a sentence is said.
        expect([waiting, postponed]).toEqual([decided, decided])
        continue
      }
      expect(waiting).not.toContain(later)
      expect(postponed).toContain(later)
      expect(postponed).not.toContain(proposed)
      expect(decided).not.toContain(proposed)
    }
  }
})

it('names a publisher that is called as what every object has', () => {
  expect(mastheadOf('constructor', 'en')).toBe('constructor')
})

it('numbers notes from one, in the order given, and not a single one', async () => {
  const notes = await citeEvidence(arms.toReversed(), 'chicago', contextIn('en'))
  expect(notes.split('\n').map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.'])
  expect(await citeEvidence(arms.slice(0, 1), 'chicago', contextIn('en'))).not.toMatch(/^\d/)
})

it('has no link where none can be made', async () => {
  for (const style of CITATION_STYLES) {
    expect(await citeEvidence(arms, style, { language: 'en', dataset: bundled })).not.toContain('http')
  }
})
