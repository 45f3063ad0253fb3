import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset, Evidence, Relation } from '../../src/domain/dataset/dataset.ts'
import { contains, sliceOf } from '../../src/domain/text/spans.ts'

/** What the two articles say and don't say, where a hasty reading goes wrong. */
const dataset = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const { documents, entities, relations } = dataset

const between = (a: string, b: string): readonly Relation[] =>
  relations.filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
const typesBetween = (a: string, b: string) => between(a, b).map(({ type }) => type)
const relationOf = (id: string) => relations.find((relation) => relation.id === id)
const textOf = ({ document }: { readonly document: string }) => documents.find(({ id }) => id === document)?.text ?? ''
/** The evidence that stands in a sentence. */
const inSentence = (evidence: readonly Evidence[] = [], sentence: string) => {
  const found = documents.flatMap((document) =>
    document.sentences.flatMap((one) => (one.id === sentence ? [{ document: document.id, ...one }] : [])),
  )
  return evidence.filter((one) => found.some((each) => one.document === each.document && contains(one, each)))
}
const stancesIn = (relation: string, sentence: string) =>
  inSentence(relationOf(relation)?.evidence, sentence).map(({ stance }) => stance)
const statedIn = (sentence: string) =>
  relations.filter(({ evidence }) => inSentence(evidence, sentence).length > 0).map(({ id }) => id)
const aliasesOf = (id: string) => entities.find((entity) => entity.id === id)?.aliases ?? []

describe('the annotation', () => {
  it('has no entity that no sentence relates to another', () => {
    const ends = new Set(relations.flatMap(({ source, target }) => [source, target]))
    expect(entities.filter(({ id }) => !ends.has(id))).toEqual([])
  })

  it('has all fifteen states, each with its code and place', () => {
    const states = entities.filter(({ type }) => type === 'country')
    expect(states.map(({ iso3166 }) => iso3166 ?? '').toSorted()).toEqual([
      'BF',
      'BR',
      'CN',
      'CZ',
      'DZ',
      'FR',
      'GB',
      'GN',
      'ML',
      'MR',
      'RU',
      'TR',
      'TW',
      'UA',
      'US',
    ])
    expect(states.filter(({ location }) => location === undefined)).toEqual([])
  })

  it('keeps three Traorés apart and two spellings of Goïta together', () => {
    const traores = entities.filter(({ aliases }) => aliases.some((alias) => alias.endsWith('تراوري')))
    expect(traores.map(({ id }) => id).toSorted()).toEqual(['el-housseini-traore', 'ibrahim-traore', 'omar-traore'])
    expect(relationOf('el-housseini-traore-holds-office-mali')).toBeDefined()
    expect(relationOf('ibrahim-traore-heads-state-burkina-faso')).toBeDefined()
    expect(relationOf('omar-traore-works-for-assimi-goita')).toBeDefined()
    for (const { id } of traores) for (const other of traores) expect(between(id, other.id)).toEqual([])
    expect(aliasesOf('assimi-goita')).toEqual(expect.arrayContaining(['آسيمي غويتا', 'عاصمي غويتا']))
  })

  it('takes the headline’s «النصرة» for the group in Mali, and nothing for the Nusra Front of Syria', () => {
    expect(aliasesOf('jnim')).toEqual(expect.arrayContaining(['نصرة الإسلام والمسلمين', 'النصرة']))
    const named = entities.filter(({ aliases }) => aliases.some((alias) => alias.includes('نصرة')))
    expect(named.map(({ id }) => id)).toEqual(['jnim'])
    expect(JSON.stringify(entities.map(({ labels }) => labels))).not.toMatch(/Syria|سوريا/)
    const [headline] = inSentence(relationOf('jnim-active-in-mali')?.evidence, 'nusra-return-s02')
    expect(headline?.note?.['en']).toContain('not the Nusra Front of Syria')
    expect(typesBetween('jnim', 'al-qaeda')).toEqual(['affiliated-with'])
    expect(between('jnim', 'isis')).toEqual([])
  })

  it('draws nothing between the United States and Mali', () => expect(between('united-states', 'mali')).toEqual([]))

  it('lets China supply Mali with nothing', () => {
    expect(typesBetween('china', 'mali')).toEqual(['military-partnership'])
    const [partnership] = between('china', 'mali')
    expect(partnership?.evidence.map(({ note }) => note?.['en'])).toEqual([expect.stringContaining('of no delivery')])
    const supplies = relations.filter(({ type }) => type === 'supplies-arms')
    expect(supplies.map(({ id }) => id)).toEqual(['russia-supplies-arms-mali', 'turkey-supplies-arms-mali'])
    const made = relations.filter(({ type, target }) => type === 'of-origin' && target === 'china')
    expect(made).toEqual([])
  })

  it('lets Czechia design an aircraft and supply none', () => {
    const czech = relations.filter(({ source, target }) => source === 'czechia' || target === 'czechia')
    expect(czech.map(({ id }) => id)).toEqual(['albatros-l39-of-origin-czechia'])
  })

  it('never asserts a nuclear strike', () => {
    const strikes = relations.filter(({ type }) => type === 'nuclear-strike' || type === 'joins-strike')
    expect(strikes.length).toBeGreaterThan(2)
    for (const { evidence } of strikes)
      for (const { stance } of evidence) expect(['hypothetical', 'denied']).toContain(stance)
  })

  it('asks whether China would join a Russian strike, argues against it, and has the planners deny it', () => {
    const joining = 'china-joins-strike-russia'
    expect(stancesIn(joining, 'russia-china-nuclear-s37')).toEqual(['hypothetical'])
    expect(stancesIn(joining, 'russia-china-nuclear-s40')).toEqual(['hypothetical'])
    expect(stancesIn(joining, 'russia-china-nuclear-s45')).toEqual(['denied'])
    expect(relationOf(joining)?.evidence.map(({ note }) => note?.['en'])).toEqual([
      expect.stringContaining('argue against it'),
      expect.stringContaining('what the sentence denies is that China would gain by it'),
      expect.stringContaining('It is the planners who rule it out'),
    ])
    const [, , ruledOut] = relationOf(joining)?.evidence ?? []
    expect(ruledOut?.attributedTo).toBe('us-strategy-planners')
  })

  it('has China oppose first use, by its own account', () => {
    const [opposed, ...more] = relationOf('china-opposes-nuclear-first-use')?.evidence ?? []
    expect(more).toEqual([])
    expect(opposed).toMatchObject({ stance: 'attributed', attributedTo: 'china' })
  })

  it('makes neither a denial nor an agreement of «ليس كاملاً»', () => {
    expect(statedIn('russia-china-nuclear-s52').filter((id) => /russia-.*-china$/.test(id))).toEqual([
      'russia-diverges-from-china',
    ])
    expect(stancesIn('russia-diverges-from-china', 'russia-china-nuclear-s52')).toEqual(['asserted'])
  })

  it('denies no more than five things', () => {
    const denied = relations.filter(({ evidence }) => evidence.some(({ stance }) => stance === 'denied'))
    expect(denied.map(({ id }) => id)).toEqual([
      'china-harms-economy-the-west',
      'china-joins-strike-russia',
      'china-nuclear-strike-united-states',
      'china-open-about-china-nuclear-arsenal',
      'russia-nuclear-strike-united-states',
    ])
  })

  it('takes no nameless office as evidence for its holder', () => {
    const offices = ['holds-office', 'heads-state', 'leads']
    const nameless = relations
      .filter(({ type }) => offices.includes(type))
      .filter(({ evidence }) => evidence.some(({ subject }) => subject?.implied === true))
    expect(nameless.map(({ id }) => id)).toEqual([])
    expect(statedIn('qaeda-assassination-s02')).not.toContain('assimi-goita-heads-state-mali')
  })

  it('has a claim only where the words claim, and puts the deed to the group', () => {
    for (const { type, source, evidence } of relations) {
      if (type === 'claims-attack') {
        for (const one of evidence)
          expect(sliceOf(textOf(one), one)).toMatch(/تبن|مسؤوليتها|أعلنت جماعة «[^»]+» أنها|أنها نصبت/)
      }
      const isDeed = ['kills', 'kills-soldiers', 'captures', 'attacks'].includes(type) && source === 'jnim'
      if (!isDeed) continue
      for (const { stance, attributedTo } of evidence) expect([stance, attributedTo]).toEqual(['attributed', 'jnim'])
    }
  })

  it('lets no more than one piece of evidence put the Malian army to its state, however often the adjective stands', () => {
    const [named, ...more] = relationOf('malian-army-part-of-mali')?.evidence ?? []
    expect(more).toEqual([])
    expect(named && sliceOf(textOf(named), named)).toContain('الجيش في دولة مالي')
  })

  it('keeps the caption’s date of the summit as printed, and notes the contradiction', () => {
    const caption = documents.find(({ id }) => id === 'russia-china-nuclear')
    expect(caption?.text).toContain('10 نوفمبر الحالي')
    for (const id of ['sergei-lavrov', 'wang-yi']) {
      const [one] = relationOf(`${id}-attends-g20-rio-summit`)?.evidence ?? []
      expect(one?.when).toBe('2024-11-10?')
      expect(one?.note?.['en']).toContain('18 and 19 November 2024')
      expect(one?.note?.['ar']).toContain('18 و19 نوفمبر 2024')
    }
  })

  it('marks the two sentences that the source breaks off, in the translation too', () => {
    const cut = documents.flatMap(({ sentences }) => sentences.filter(({ truncated }) => truncated === true))
    expect(cut.map(({ id }) => id)).toEqual(['qaeda-assassination-s06', 'algeria-peace-deal-s06'])
    for (const { translations } of cut) expect(translations?.['en']).toMatch(/…$/)
  })

  it('dates nothing by the day where the sentence names no day', () => {
    const dated = relations.flatMap(({ evidence }) => evidence.filter(({ when }) => /-\d\d-\d\d/.test(when ?? '')))
    expect(dated.length).toBeGreaterThan(15)
    for (const one of dated) expect(sliceOf(textOf(one), one)).toMatch(/الأربعاء|الخميس|الثلاثاء|السبت|10 نوفمبر/)
  })

  it('has the figures that the articles give', () => {
    const figures = (id: string) =>
      (relationOf(id)?.evidence ?? []).flatMap((one) =>
        (one.figures ?? []).map(({ value, unit, operator = '', of }) => {
          expect(sliceOf(textOf(one), one)).toContain(of)
          return `${operator} ${value} ${unit}`.trim()
        }),
      )
    expect(figures('russia-supplies-arms-mali')).toEqual(['20 aircraft'])
    expect(figures('turkey-supplies-arms-mali')).toEqual(['12 drones'])
    expect(figures('malian-army-displays-bayraktar-tb2')).toEqual(['12 drones', '4 drones'])
    expect(figures('united-states-possesses-us-nuclear-arsenal')).toEqual(['3708 warheads'])
    expect(figures('russia-possesses-russia-nuclear-arsenal')).toEqual(['2822 warheads'])
    expect(figures('china-possesses-china-nuclear-arsenal')).toEqual(['440 warheads'])
    expect(figures('china-strengthens-china-nuclear-arsenal')).toEqual([
      '1500 warheads',
      '<= 700 launchers',
      '1000 weapons',
    ])
    expect(figures('burkina-terror-attacks-endangers-burkina-faso')).toEqual(['> 40 percent'])
    expect(figures('jnim-kills-soldiers-malian-army')).toEqual(['7 soldiers', '7 soldiers', '3 soldiers', '3 soldiers'])
  })

  it('says of every inferred publication date how it is known', () => {
    for (const { published } of documents) {
      expect(published?.date).toMatch(/~$/)
      expect(published?.basis['en']).toBeTruthy()
      expect(published?.basis['ar']).toBeTruthy()
    }
  })
})
