import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { documentOf } from '../../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../../src/extraction/proposals/propose.ts'

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const proposer = makeProposer(bundled.vocabulary)
const read = (text: string) => proposer.propose(documentOf({ id: 'news', file: 'news.txt', text })).proposals
const said = (text: string) =>
  read(text).map(({ source, type, target, evidence: { stance } }) => `${source} ${type} ${target} ${stance}`)

describe('what each frame says', () => {
  it.each([
    ['The EU has imposed restrictive measures against Syria.', 'european-union pressures syria asserted'],
    ['The United States remains a steadfast partner of Iraq.', 'united-states cooperates-with iraq asserted'],
    ['Norway has pledged $10 million to support Iraq.', 'norway supports iraq hypothetical'],
    ['Iran continues to arm Hezbollah.', 'iran supplies-arms hezbollah asserted'],
    ['Iranian-backed militias attacked Norway.', 'iran supports militants asserted'],
    ['Al-Shabaab fighters were killed in a Kenyan airstrike.', 'kenya fights al-shabaab asserted'],
    ['Al-Shabaab came under attack from Kenyan forces.', 'kenya-forces fights al-shabaab asserted'],
    ['Al-Shabaab claimed responsibility for the attack on Kenya.', 'al-shabaab attacks kenya attributed'],
    ['Israel said it had killed Hezbollah commander Anna Kovac.', 'israel kills anna-kovac attributed'],
    ['Kenya said its forces had attacked Somalia.', 'kenya attacks somalia attributed'],
    ['The Houthis attacked a Norwegian ship.', 'houthis attacks norway asserted'],
    ['China and Japan signed a trade deal.', 'china agrees-with japan asserted'],
    ['China signed a security pact with Kenya.', 'china agrees-with kenya asserted'],
    ["Kenya, Norway's closest ally, voted.", 'kenya allied-with norway asserted'],
    ['Al-Shabaab, an al-Qaida affiliate, attacked Kenya.', 'al-shabaab affiliated-with al-qaeda asserted'],
    ["Jabhat al-Nusra is al-Qaida's branch in Syria.", 'al-nusra part-of al-qaeda asserted'],
    ['Kenya recalled its ambassador from Ghana.', 'kenya ruptures-with ghana asserted'],
    ['Kenya suspended military cooperation with Ghana.', 'kenya ruptures-with ghana asserted'],
    ['Kenya restored ties with Ghana.', 'kenya ties-with ghana asserted'],
    ['Norway expressed concern about Iran.', 'norway fears iran asserted'],
    ['Germany will supply Ukraine with tanks.', 'germany supplies-arms ukraine hypothetical'],
    ['The supply of German tanks to Ukraine is late.', 'germany supplies-arms ukraine asserted'],
    ["Norway's Foreign Minister, Anna Kovac, met President Sam Otieno.", 'anna-kovac holds-talks sam-otieno asserted'],
    ['President Anna Kovac with Chancellor Sam Otieno in Oslo.', 'anna-kovac appears-with sam-otieno asserted'],
    ['Norway is part of the international coalition against ISIL.', 'norway allied-with coalition asserted'],
    ['Norway is part of the international coalition against ISIL.', 'coalition fights isis asserted'],
    ['ISIL is a grave threat to Norway.', 'isis endangers norway asserted'],
    ['Norway commends the efforts of the African Union.', 'norway supports african-union asserted'],
    ['Anna Kovac held a bilateral meeting with President Sam Otieno.', 'anna-kovac holds-talks sam-otieno asserted'],
    ['Norway condemns the killing of Anna Kovac by ISIL.', 'norway opposes isis asserted'],
    ['The Taliban fighters who attacked Kenya fled.', 'taliban attacks kenya asserted'],
    ['Members of Hezbollah attacked Kenya.', 'hezbollah attacks kenya asserted'],
    ['Norway announced aid for Syria.', 'norway supports syria asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['Iranian-backed militias attacked Norway.', 'iran supports norway'],
    ['Kenya hosted talks between Ghana and Togo.', 'kenya holds-talks ghana'],
    ['Kenya said Togo liked it. It attacked Somalia.', 'kenya attacks somalia'],
    ['Kenya said somebody else had attacked Somalia.', 'kenya attacks somalia'],
    ['Al-Shabaab fighters were killed in a Kenyan village.', 'kenya fights al-shabaab'],
    ['The Houthis attacked a Norwegian journalist.', 'houthis attacks norway'],
    ["Kenya, Norway's closest neighbour, voted.", 'kenya allied-with norway'],
    ['Kenya rejected the claim of responsibility for the attack on Ghana.', 'kenya attacks ghana'],
    ["President Anna Kovac welcomed President Sam Otieno's speech.", 'anna-kovac appears-with sam-otieno'],
    ['Norway condemns the killing of Anna Kovac by ISIL.', 'norway opposes anna-kovac'],
    ['Norway condemns the killing of Anna Kovac.', 'norway opposes'],
    ['Norway and Kenya share a commitment to defeating Al-Shabaab.', 'kenya supports'],
    ['Hezbollah is fighting in Syria in support of the Assad regime.', 'syria supports'],
    ['Members of Hezbollah are fighting alongside Syrian forces.', 'hezbollah fights syria-forces'],
    ['The relatives of Hezbollah attacked Kenya.', 'hezbollah attacks'],
    ['Norway is part of the plan against ISIL.', 'norway allied-with'],
    ['China and Japan talked, and Kenya signed with Ghana.', 'china agrees-with japan'],
  ])('not in: %s (%s)', (text, says) => {
    expect(said(text).filter((one) => `${one} `.startsWith(`${says} `))).toEqual([])
  })
})

describe('"we" in a quotation', () => {
  it.each([
    ['“We will destroy Hamas,” Israeli Prime Minister Anna Kovac said.', 'israel fights hamas hypothetical'],
    ['“We stand with Ukraine,” said Norwegian Foreign Minister Anna Kovac.', 'norway supports ukraine attributed'],
    [
      'Norwegian Foreign Minister Anna Kovac spoke. “We support Kenya,” Kovac said. “We condemn Iran.”',
      'norway opposes iran attributed',
    ],
  ])('is the power that the speaker stands for: %s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it('is flagged as implied', () => {
    const [we] = read('“We support Kenya,” Norwegian Foreign Minister Anna Kovac said.')
    expect(we).toMatchObject({ type: 'supports', evidence: { subject: { implied: true } } })
    expect(we?.findings.map(({ code }) => code)).toContain('end-implied')
  })

  it.each([
    ['“We support Kenya,” Anna Kovac said.', 'a speaker without an office'],
    ['“We support Kenya,” former Norwegian Foreign Minister Anna Kovac said.', 'an office of the past'],
    ['Norwegian Foreign Minister Anna Kovac said no. We support Kenya.', 'no quotation'],
    ['Norwegian Foreign Minister Anna Kovac said no. It rained. It snowed. It froze. “We support Kenya.”', 'far off'],
  ])('is nobody in: %s (%s)', (text) => {
    expect(said(text).filter((one) => one.includes(' supports '))).toEqual([])
  })
})

describe('whose words a quotation is', () => {
  it('is told by the sentence before', () => {
    expect(said('Norwegian Foreign Minister Anna Kovac said no. “Kenya attacked Ghana.”')).toContain(
      'kenya attacks ghana attributed',
    )
  })

  it('is not what the quotation ends with', () => {
    const [one] = read('“Norway supports Ukraine,” said Norwegian Foreign Minister Anna Kovac.')
    expect(one?.evidence.attributedTo).toBe('anna-kovac')
  })

  it('is not told by somebody who did not speak', () => {
    expect(said('President Anna Kovac left. “Kenya attacked Ghana.”')).toEqual([])
  })
})

describe('lists', () => {
  it('need a word for "and", which a part of another word is not', () => {
    expect(said('“Norway supports Ukraine,” Norwegian Foreign Minister Anna Kovac said.')).not.toContain(
      'norway supports anna-kovac attributed',
    )
  })
})
