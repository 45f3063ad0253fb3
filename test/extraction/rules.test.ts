import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { documentOf } from '../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../src/extraction/proposals/propose.ts'
import { present } from '../features/present.ts'
import { SENTENCES } from './sentences.ts'

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const proposer = makeProposer(bundled.vocabulary)
const read = (text: string) => proposer.propose(documentOf({ id: 'news', file: 'news.txt', text }))

describe('what the rules read in a sentence', () => {
  it.each(SENTENCES)('$text', ({ text, says, stance }) => {
    const { proposals } = read(text)
    const found = proposals.map((one) => `${one.source} ${one.type} ${one.target} ${one.evidence.stance}`)
    expect(found).toContain(`${says} ${stance}`)
    expect(proposals.find((one) => one.type === says.split(' ')[1])?.findings).toEqual([])
  })

  it.each([
    ['Norway is north of Denmark, and Sweden is east.'],
    ['The war in Yemen worries traders in Kenya.'],
    ['The Kenya-constructor of Norway has come home.'],
    ['Hamas, a Hezbollah constructor, has come home. The constructor is there.'],
    ['قال إن النرويج بعيدة عن الدنمارك.'],
    ['وزير المالية بحث الأزمة المالية.'],
    ['العلاقات المتوترة بين مصر والسودان في تدهور.'],
    ['Relations between Mexico and Cuba are tense.'],
    ['اليهود المتشددون في تركيا.'],
    ['باع التاجر بضاعته في السوق.'],
  ])('proposes nothing between two for: %s', (text) => {
    expect(read(text).proposals).toEqual([])
  })

  it.each([
    ['أجرت فرنسا مباحثات مع النيجر.', 'france holds-talks niger'],
    ['وصل إلى العاصمة التركية أنقرة.', 'ankara capital-of turkey'],
    ['قصف الطيران حلب في سوريا.', 'aleppo located-in syria'],
    ['زارها الرئيس الانتقالي لدولة غينيا حسن كوندي.', 'hsn-kwndy heads-state guinea'],
    ['French Foreign Minister Anna Kovac left.', 'anna-kovac holds-office france'],
    ['Al-Shabaab in Somalia regrouped.', 'al-shabaab active-in somalia'],
  ])('takes for granted what a title or an apposition says: %s', (text, says) => {
    const { proposals } = read(text)
    expect(proposals.map(({ source, type, target }) => `${source} ${type} ${target}`)).toContain(says)
    expect(proposals.every(({ findings }) => findings.length === 0)).toBe(true)
  })

  it('marks whose claim it is', () => {
    const { proposals } = read('Israel attacked Lebanon, France said.')
    expect(proposals).toMatchObject([{ type: 'attacks', evidence: { stance: 'attributed', attributedTo: 'france' } }])
  })

  it('reads the date and the figures of the sentence', () => {
    const { proposals } = read('Serbia sold weapons to Armenia on 2 March 2019, with more than 20 drones.')
    expect(proposals).toMatchObject([
      { evidence: { when: '2019-03-02', figures: [{ value: 20, unit: 'drones', operator: '>' }] } },
    ])
  })
})

describe('words that take up names', () => {
  it('reads the two states that the text has named, and flags that they are implied', () => {
    const { proposals } = read('زار وزير من كينيا العاصمة في غانا. العلاقات بين البلدين متينة.')
    expect(proposals).toContainEqual(
      expect.objectContaining({ source: 'kenya', type: 'ties-with', target: 'ghana' }) as unknown,
    )
    const ties = present(proposals.find(({ type }) => type === 'ties-with'))
    expect(ties.findings.map(({ code }) => code)).toEqual(['end-implied', 'end-implied'])
    expect(ties.evidence).toMatchObject({ subject: { implied: true }, object: { implied: true } })
  })

  it('reads nothing in them where the text has named three', () => {
    const { proposals } = read('اجتمعت كينيا وغانا وتوغو. العلاقات بين البلدين متينة.')
    expect(proposals.map(({ type }) => type)).not.toContain('ties-with')
  })

  it('gives an office without a name the holder whom the article names', () => {
    const text = 'French Foreign Minister Anna Kovac left. The French foreign minister met Ghana.'
    expect(read(text).proposals.map(({ source, type, target }) => `${source} ${type} ${target}`)).toContain(
      'anna-kovac holds-talks ghana',
    )
  })

  it('finds who holds an office by the office alone', () => {
    const { proposals } = read('وصل وزير الدفاع الكيني إلى غانا.')
    expect(proposals.map(({ type, target }) => `${type} ${target}`)).toContain('holds-office kenya')
  })

  it('gives a title without a state the state of the same person elsewhere', () => {
    const { proposals } = read('وصل الرئيس الكيني هاني كريم. وعاد الرئيس هاني كريم إلى كينيا.')
    expect(proposals.filter(({ type }) => type === 'heads-state')).toHaveLength(2)
  })

  it('takes a last name after a title for the person whom the article names in full', () => {
    const { proposals } = read('President Anna Kovac left. On Friday, Ms Kovac met Ghana.')
    expect(proposals.map(({ source, type }) => `${source} ${type}`)).toContain('anna-kovac holds-talks')
  })
})

describe('what is not said', () => {
  const said = (text: string) => read(text).proposals.map(({ source, type, target }) => `${source} ${type} ${target}`)

  it.each([
    ['Norway waits, and all must cooperate to defeat Kenya.', 'norway fights kenya'],
    ['Kenya works with Norway to support Ghana.', 'norway supports ghana'],
    ['The plan is in support of the Kenya-Ghana treaty of Norway.', 'norway supports kenya'],
    ['Drones from Norway are late.', 'norway possesses drones'],
    ['تبنى تنظيم تابع لـ«القاعدة» اغتيال هاني كريم.', 'al-qaeda kills hany-krym'],
    ['قائد في حركة طالبان التي تتهمها الهند.', 'india opposes taliban'],
    ['تاريخ العلاقات بين مصر والسودان طويل.', 'egypt ties-with sudan'],
    ['أعلن الجيش التركي مقتل هاني كريم.', 'turkey-army kills hany-krym'],
    ['Former Norwegian Foreign Minister Anna Kovac left.', 'anna-kovac holds-office norway'],
  ])('in: %s', (text, says) => {
    expect(said(text)).not.toContain(says)
  })

  it('asserts neither of two alternatives', () => {
    const { proposals } = read('Norway attacked Kenya or Ghana.')
    expect(proposals.map(({ evidence }) => evidence.stance)).toEqual(['hypothetical', 'hypothetical'])
  })

  it('lets groups that follow several belong to each only in part', () => {
    expect(said('حاربت كينيا جماعات مسلحة تتبع تنظيمي «القاعدة» و«داعش».')).toContain(
      'militants partly-affiliated-with isis',
    )
  })
})

describe('types that cannot join two', () => {
  it('gives way to the nearest that can, and flags it', () => {
    const { proposals } = read('Kenya killed at least 20 Al-Shabaab fighters.')
    expect(proposals).toMatchObject([{ type: 'fights', findings: [{ code: 'trigger-of-other-type' }] }])
  })
})

describe('whom the rules find', () => {
  const named = (text: string) =>
    read(text).entities.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => `${text.slice(start, end)}: ${id}`),
    )

  it('strips Arabic particles only where the lexicon knows the rest', () => {
    expect(named('والصين وبالعراق وللأردن')).toEqual(['الصين: china', 'العراق: iraq', 'للأردن: jordan'])
    expect(named('وصل الوفد إلى القاعة وكتب')).toEqual([])
  })

  it('takes adjectives in all genders and numbers', () => {
    expect(named('السفن الروسية والبحارة الروس ثم الروسيين والسوريتان')).toEqual([
      'الروسية: russia',
      'الروس: russia',
      'الروسيين: russia',
      'السوريتان: syria',
    ])
  })

  it('wants support for names that are ordinary words', () => {
    expect(named('التضخم المالي مرتفع')).toEqual([])
    expect(named('الوضع في مالي هادئ. الجيش المالي متماسك.')).toContain('مالي: mali')
  })

  it('finds people by title, and again by their last name', () => {
    const text = 'President Anna Kovac met ministers. Later Kovac left.'
    expect(named(text)).toEqual(['Anna Kovac: anna-kovac', 'Kovac: anna-kovac'])
  })

  it('reads a capital as the state where it acts, and as a place after a preposition', () => {
    expect(named('Moscow condemned it. He lives in Moscow.')).toEqual(['Moscow: russia', 'Moscow: moscow'])
  })
})
