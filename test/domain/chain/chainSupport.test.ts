import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/domain/chain/question.ts'
import { chainSupportOf } from '../../../src/domain/chain/chainSupport.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

const { relations } = visibleGraph(dataset, lookup, NO_FILTERS)
const chainsOf = (from: string, to: string) => answer(relations, lookup, { from, to, rule: 'any' }).chains

/** The texts of the sentences that mention both, each once, found without any index. */
function naming(a: string, b: string): number {
  const texts = dataset.documents.flatMap(({ id, text, sentences }) =>
    sentences
      .filter(({ start, end }) =>
        [a, b].every((one) =>
          lookup.entity
            .get(one)
            ?.mentions.some((mention) => mention.document === id && start <= mention.start && mention.end <= end),
        ),
      )
      .map(({ start, end }) => `${id} ${text.slice(start, end)}`),
  )
  return new Set(texts).size
}

const states = dataset.entities.filter(({ type }) => type === 'country').map(({ id }) => id)
const pairs = states.flatMap((a, at) => states.slice(at + 1).map((b) => [a, b] as const))

describe('what the texts say of a chain', () => {
  it('is for every two states how many sentences name both', () => {
    let named = 0
    for (const [a, b] of pairs) {
      for (const chain of chainsOf(a, b)) {
        expect(chainSupportOf(chain, lookup).naming, `${a} and ${b}`).toBe(naming(a, b))
        named += 1
      }
    }
    expect(named).toBeGreaterThan(100)
  })

  it('is that a chain is drawn only if one article asserts all of it today and a sentence names both ends', () => {
    const found = pairs.flatMap(([a, b]) => chainsOf(a, b))
    const drawn = found.filter((chain) => chainSupportOf(chain, lookup).drawn)
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.length).toBeLessThan(found.length)
    for (const { entities, links } of drawn) {
      const ids = dataset.documents.map(({ id }) => id)
      expect(ids.some((id) => links.every(({ evidence }) => evidence.some((one) => one.document === id)))).toBe(true)
      expect(links.every(({ stance }) => stance === 'asserted')).toBe(true)
      expect(naming(entities[0] ?? '', entities.at(-1) ?? '')).toBeGreaterThan(0)
    }
  })

  it('is which links are told of the past', () => {
    const [chain] = chainsOf('russia', 'mali')
    if (chain === undefined) throw new Error('Russia and Mali are not connected')
    const links = chain.links.map((link) => ({
      ...link,
      evidence: link.evidence.map((one) => ({ ...one, tense: 'past' as const })),
    }))
    expect(chainSupportOf({ ...chain, links }, lookup)).toMatchObject({ past: links.length, drawn: false })
  })
})
