import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/domain/dataset/dataset.ts'
import { documentOf } from '../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../src/extraction/proposals/propose.ts'

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const proposer = makeProposer(bundled.vocabulary)
const read = (text: string) => proposer.propose(documentOf({ id: 'news', file: 'news.txt', text }))
const said = (text: string) =>
  read(text).proposals.map(({ source, type, target, evidence: { stance } }) => `${source} ${type} ${target} ${stance}`)

describe('a body without its state', () => {
  it.each([
    ['وصل الجيش التركي إلى قبرص. وقصف الجيش اليونان.', 'turkey-army attacks greece asserted'],
    ['The Kenyan army left. The army attacked Somalia.', 'kenya-army attacks somalia asserted'],
    ['The Kenyan government met. The government condemned Somalia.', 'kenya-government opposes somalia asserted'],
  ])('is the only one that the article names: %s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['وصل الجيش التركي والجيش المصري إلى قبرص. وقصف الجيش اليونان.', 'two armies'],
    ['وصل الجيش التركي إلى قبرص. وقصف الجيش الحر اليونان.', 'another army'],
    ['وصل الوفد التركي إلى قبرص. وقصف الجيش اليونان.', 'no army named'],
    ['The Kenyan army left. An army attacked Somalia.', 'any army'],
    ['The Kenyan army left. The army of Togo attacked Somalia.', 'an army with its state'],
  ])('is nobody in: %s (%s)', (text) => {
    expect(said(text).filter((one) => /^(?:turkey|egypt|kenya)-army attacks/.test(one))).toEqual([])
  })
})

describe('an armed group by its kind', () => {
  it('is the one just named, flagged as implied', () => {
    const { proposals } = read('تراجعت حركة الشباب. وهاجمت الحركة كينيا.')
    const [attack] = proposals
    expect(attack).toMatchObject({ source: 'al-shabaab', type: 'attacks', target: 'kenya' })
    expect(attack?.findings.map(({ code }) => code)).toContain('end-implied')
  })

  it.each([
    ['تراجعت حركة الشباب. وهاجم التنظيم كينيا.', 'another kind'],
    ['تراجعت حركة الشباب وحركة طالبان. وهاجمت الحركة كينيا.', 'two of the kind'],
    ['تراجعت حركة الشباب. وهاجمت الحركة الشعبية كينيا.', 'a name of its own'],
    ['تراجعت كينيا. وهاجمت الحركة كينيا.', 'none named'],
  ])('is nobody in: %s (%s)', (text) => {
    expect(said(text).filter((one) => one.includes(' attacks '))).toEqual([])
  })
})

describe('what an article imagines', () => {
  it('is supposed, but what it calls known is not', () => {
    const text = 'في هذا السيناريو تتحول الحرب الروسية الأوكرانية إلى مواجهة بين روسيا وبولندا.'
    expect(said(text)).toEqual(
      expect.arrayContaining(['russia fights ukraine asserted', 'russia fights poland hypothetical']),
    )
  })
})

describe('talks with times and ranks between', () => {
  it('have both sides', () => {
    expect(said('أجرى الرئيس الكيني، النقيب هاني كريم، أول من أمس الخميس، مباحثات مع الوزير سامح فؤاد.')).toContain(
      'hany-krym holds-talks samh-fwad asserted',
    )
  })
})
