import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/domain/search/words/fold.ts'
import { countMatched, matchesIn } from '../../../src/domain/search/matches.ts'
import { lookupOf } from '../../../src/domain/dataset/lookup.ts'
import { search } from '../../../src/domain/search/search.ts'
import { createSearchIndex } from '../../../src/domain/search/searchIndex.ts'
import { sliceOf } from '../../../src/domain/text/spans.ts'
import { dataset } from '../../features/renderApp.tsx'

const index = createSearchIndex(dataset, lookupOf(dataset))
const LIMITS = { entities: 10, relations: 10, sentences: 200 }
const find = (query: string) => search(index, query, LIMITS)
const entitiesOf = (query: string) => find(query).entities.best.map(({ entity }) => entity.id)

/** What is typed, and whom it is to find first. */
const SPELLINGS: readonly (readonly [query: string, entity: string, why: string])[] = [
  ['الصين', 'china', 'as it stands'],
  ['صين', 'china', 'without its article'],
  ['والصين', 'china', 'with و'],
  ['بالصين', 'china', 'with ب'],
  ['للصين', 'china', 'with لل'],
  ['كالصين', 'china', 'with ك'],
  ['وللصين', 'china', 'with و and لل'],
  ['ومالي', 'mali', 'with و, no article'],
  ['لمالي', 'mali', 'with ل, no article'],
  ['بمالي', 'mali', 'with ب, no article'],
  ['وروسيا', 'russia', 'with و'],
  ['لروسيا', 'russia', 'with ل'],
  ['اوكرانيا', 'ukraine', 'alef without hamza'],
  ['أوكرانيا', 'ukraine', 'alef with hamza'],
  ['إوكرانيا', 'ukraine', 'hamza on the wrong side'],
  ['اوروبا', 'europe', 'alef without hamza'],
  ['اسيا', 'asia', 'alef without madda'],
  ['أسيا', 'asia', 'hamza for madda'],
  ['ابراهيم تراوري', 'ibrahim-traore', 'alef without hamza'],
  ['ابراهيم تراورى', 'ibrahim-traore', 'alef maqsura for ya'],
  ['مالى', 'mali', 'alef maqsura for ya'],
  ['ترکیا', 'turkey', 'Persian kaf and ya'],
  ['ترســـانة نووية صينية', 'china-nuclear-arsenal', 'tatweel, no articles'],
  ['الترسانه النوويه الروسيه', 'russia-nuclear-arsenal', 'ha for ta marbuta'],
  ['منظمه التعاون الاسلامي', 'oic', 'ha for ta marbuta, alef without hamza'],
  ['رُوسِيَا', 'russia', 'vowel signs'],
  ['مَالِي', 'mali', 'vowel signs'],
  ['رئاسه مالية', 'malian-presidency', 'a hamza on its seat, no articles'],
  ['رياسة', 'malian-presidency', 'ya for hamza'],
  ['اتفاق السلام ٢٠١٥', 'mali-peace-agreement', 'Arabic digits'],
  ['اتفاق السلام ۲۰۱۵', 'mali-peace-agreement', 'Persian digits'],
  ['موسكو', 'russia', 'an alias'],
  ['بكين', 'china', 'an alias that begins like a particle'],
  ['أميركا', 'united-states', 'an alias'],
  ['امريكا', 'united-states', 'another spelling of an alias'],
  ['أمريكا', 'united-states', 'another spelling, with hamza'],
  ['داعش', 'isis', 'a name after another word'],
  ['الناتو', 'nato', 'an alias with its article'],
  ['ناتو', 'nato', 'a name in brackets'],
  ['عاصمي غويتا', 'assimi-goita', 'a variant in the text'],
  ['جويتا', 'assimi-goita', 'jim for ghayn'],
  ['غويتة', 'assimi-goita', 'ta marbuta for alef'],
  ['كامارا', 'sadio-camara', 'long vowels written'],
  ['كمارا', 'sadio-camara', 'one long vowel written'],
  ['لافروڤ', 'sergei-lavrov', 'va for fa'],
  ['بوتن', 'vladimir-putin', 'a vowel left out'],
  ['بوركينا', 'burkina-faso', 'a ب that is no particle'],
  ['فرنسا', 'france', 'a ف that is no particle'],
  ['كورب', 'lawrence-korb', 'a ك that is no particle'],
  ['لندن', 'london', 'a ل that is no particle'],
  ['Goita', 'assimi-goita', 'without its accent'],
  ['Ghoita', 'assimi-goita', 'gh for ghayn'],
  ['ghuwayta', 'assimi-goita', 'after ALA-LC'],
  ['Kamara', 'sadio-camara', 'k for c'],
  ['Camara', 'sadio-camara', 'as in English'],
  ['traore oumar', 'omar-traore', 'surname first'],
  ['Omar Traore', 'omar-traore', 'Oumar after the Arabic'],
  ['Burkina', 'burkina-faso', 'half a name'],
  ['Poutine', 'vladimir-putin', 'as in French'],
  ['Lavrof', 'sergei-lavrov', 'f for v'],
  ['rusia', 'russia', 'a letter too few'],
  ['russsia', 'russia', 'a letter too many'],
  ['ukriane', 'ukraine', 'two letters swapped'],
  ['alqaeda', 'al-qaeda', 'written as one word'],
  ['al qaida', 'al-qaeda', 'another vowel'],
  ['US', 'united-states', 'first letters'],
  ['tb2', 'bayraktar-tb2', 'letters and digits'],
  ['CHINA', 'china', 'capitals'],
]

describe('spellings', () => {
  it.each(SPELLINGS)('%s finds %s first: %s', (query, entity) => {
    expect(entitiesOf(query)[0]).toBe(entity)
  })

  it('are at least forty in Arabic', () => {
    expect(SPELLINGS.filter(([query]) => /\p{Script=Arabic}/u.test(query)).length).toBeGreaterThanOrEqual(40)
  })

  it('every label finds its entity first, in every language', () => {
    for (const { id, labels } of dataset.entities) {
      for (const label of Object.values(labels)) expect(entitiesOf(label)[0], label).toBe(id)
    }
  })

  it('every form in the text finds its entity', () => {
    for (const { id, aliases } of dataset.entities) {
      for (const alias of aliases) {
        const found = search(index, alias, { ...LIMITS, entities: 200 }).entities.best.map(({ entity }) => entity.id)
        expect(found, alias).toContain(id)
      }
    }
  })

  it('every sentence is found by its words, and first by its translation', () => {
    for (const { sentence, document } of index.sentences) {
      const found = find(sliceOf(document.text, sentence)).sentences.best.map((entry) => entry.sentence.id)
      expect(found, sentence.id).toContain(sentence.id)
      const words = sentence.translations?.['en']
      if (words !== undefined) expect(find(words).sentences.best[0]?.folded, words).toContain(fold(words).trim())
    }
  })
})

describe('what is found', () => {
  it('a relation by what it says, in both languages', () => {
    for (const query of [
      'Russia supplies arms to Mali',
      'russia arms mali',
      'روسيا تسليح مالي',
      'تسليح مالى',
      'mali supplies russia',
    ]) {
      const { relations } = find(query)
      expect(
        relations.best.map(({ relation }) => relation.id),
        query,
      ).toContain('russia-supplies-arms-mali')
    }
    expect(find('Russia supplies arms to Mali').relations.best[0]?.relation.id).toBe('russia-supplies-arms-mali')
  })

  it('a sentence that is printed several times once, with the number', () => {
    const repeated = dataset.documents.flatMap(({ sentences }) => sentences.filter(({ duplicateOf }) => duplicateOf))
    expect(repeated.length).toBeGreaterThan(0)
    const texts = index.sentences.map(({ document, sentence }) => sliceOf(document.text, sentence))
    expect(new Set(texts).size).toBe(texts.length)
    const printed = dataset.documents.reduce((sum, { sentences }) => sum + sentences.length, 0)
    expect(index.sentences.reduce((sum, { repeats }) => sum + 1 + repeats, 0)).toBe(printed)
  })

  it('a sentence with the evidence that it is', () => {
    for (const relation of dataset.relations) {
      relation.evidence.forEach((piece, at) => {
        const entries = index.sentences.filter(({ supports }) =>
          supports.some((one) => one.relation === relation && one.at === at),
        )
        const words =
          dataset.documents.find(({ id }) => id === piece.document)?.text.slice(piece.start, piece.end) ?? ''
        for (const { document, sentence } of entries) expect(words).toContain(sliceOf(document.text, sentence))
        expect(entries.length).toBeGreaterThan(0)
      })
    }
  })

  it('words side by side before the same words apart', () => {
    const { sentences } = find('نووية استراتيجية')
    const together = sentences.best.map(({ folded }) => folded.includes('نوويه استراتيجيه'))
    expect(together).toEqual(together.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('of entities that are named alike the one with more evidence first', () => {
    const { entities } = find('traore')
    const evidence = entities.best.map((entry) => entry.sentences)
    expect(evidence).toEqual(evidence.toSorted((a, b) => b - a))
    expect(entities.total).toBe(3)
  })

  it('the same in the same order each time, and no more than asked for', () => {
    const few = search(index, 'ا', { entities: 3, relations: 2, sentences: 1 })
    expect([few.entities.best.length, few.relations.best.length, few.sentences.best.length]).toEqual([3, 2, 1])
    expect(few.entities.total).toBeGreaterThan(3)
    expect(find('مالي')).toEqual(find('مالي'))
    expect(find('ا').entities.best.slice(0, 3)).toEqual(few.entities.best)
  })

  it('nothing for nothing, and nothing for what nobody wrote', () => {
    for (const query of ['', '  ', '«»…', '\u064e']) expect(find(query)).toMatchObject({ folded: '', matchers: [] })
    const { entities, relations, sentences } = find('زقزقزق qwxzqwxz')
    expect([entities.total, relations.total, sentences.total]).toEqual([0, 0, 0])
  })

  it('says which words nothing is spelled like', () => {
    expect(find('Ghoita').approximate).toEqual(['ghoita'])
    expect(find('Goïta').approximate).toEqual([])
  })
})

describe('against a reading of every text', () => {
  const texts = index.sentences.map(({ document, sentence }) =>
    [sliceOf(document.text, sentence), ...Object.values(sentence.translations ?? {})].join('\n'),
  )
  const words = [...new Set(texts.flatMap((text) => fold(text).trim().split(' ')))]
  const typed = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([word, length]) => word.slice(0, length)).join(' '))

  it('a query finds the sentences that have its words, and no others', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const { matchers, sentences } = find(query)
        const found = new Set(sentences.best)
        // Of a name that is not there, such as that of a council, nothing is found.
        if (matchers.length === 0) {
          expect(sentences.total).toBe(0)
          return
        }
        const read = index.sentences.filter((_, at) => countMatched(texts[at] ?? '', matchers) === matchers.length)
        expect(new Set(read)).toEqual(found)
        expect(sentences.total).toBe(read.length)
      }),
      { numRuns: 300 },
    )
  })

  it('what is typed from a sentence finds it, however much of each word is there', () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(), fc.integer({ min: 1, max: 12 }), (at, pick, length) => {
        const own = fold(texts[at] ?? '')
          .trim()
          .split(' ')
        const query = (own[pick % own.length] ?? '').slice(0, length)
        expect(find(query).sentences.best).toContain(index.sentences[at])
      }),
      { numRuns: 300 },
    )
  })
})

describe('matches', () => {
  const shown = (text: string, query: string) =>
    matchesIn(text, find(query).matchers).map((span) => sliceOf(text, span))

  it('are shown as the text spells them', () => {
    expect(shown('تحطّمت مروحيّة هجوميـــة في مالى', 'مروحية هجومية مالي')).toEqual(['مروحيّة', 'هجوميـــة', 'مالى'])
    expect(shown('Assimi Goïta, Mali’s leader', 'goita mali')).toEqual(['Goïta', 'Mali'])
    expect(shown('اتفاق ٢٠١٥', '2015')).toEqual(['٢٠١٥'])
  })

  it('leave out what is written onto the word, and what is not typed yet', () => {
    expect(shown('وللجيش والجيش جيشها', 'الجيش')).toEqual(['جيش', 'الجيش', 'جيش'])
    expect(shown('روسيا وروسيا', 'روس')).toEqual(['روس', 'روس'])
  })

  it('mark a whole name that is only like what is typed', () => {
    expect(shown('الجنرال عاصمي غويتا', 'Ghoita')).toEqual(['غويتا'])
  })

  it('are in every text that is found', () => {
    for (const [query] of SPELLINGS) {
      const { matchers, sentences } = find(query)
      for (const { document, sentence } of sentences.best) {
        const texts = [sliceOf(document.text, sentence), ...Object.values(sentence.translations ?? {})]
        expect(
          texts.some((text) => matchesIn(text, matchers).length > 0),
          `${query}: ${sentence.id}`,
        ).toBe(true)
      }
    }
  })
})
