import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairOf } from '../../../src/domain/dataset/pair.ts'
import type { Dossier, DossierStatement } from '../../../src/domain/dossier/dossier.ts'
import { dossierOf } from '../../../src/domain/dossier/dossier.ts'
import type { VisibleRelation } from '../../../src/domain/filters/filters.ts'
import { dataset, lookup } from '../../scene/bundled.ts'

/** Some relations of the dataset, each with some of its evidence. */
const someRelations: fc.Arbitrary<readonly VisibleRelation[]> = fc
  .subarray([...dataset.relations], { minLength: 1 })
  .chain((relations) =>
    fc.tuple(
      ...relations.map((relation) =>
        fc.subarray([...relation.evidence], { minLength: 1 }).map((evidence) => ({ relation, evidence })),
      ),
    ),
  )

const relationsOf = ({ pairs }: Dossier) => pairs.flatMap(({ relations }) => relations)
const statementsOf = (dossier: Dossier) => relationsOf(dossier).flatMap(({ statements }) => statements)
const evidenceOf = ({ citations }: DossierStatement) => citations.map(({ evidence }) => evidence)
const sentencesOf = (statements: readonly DossierStatement[]) =>
  new Set(statements.flatMap(({ evidence }) => lookup.sentenceNumbers(evidence)))

describe('a dossier', () => {
  it('holds every relation once, below its pair, with all of its evidence', () => {
    fc.assert(
      fc.property(someRelations, (relations) => {
        const dossier = dossierOf(relations, lookup)
        expect(
          relationsOf(dossier)
            .map(({ relation }) => relation.id)
            .toSorted(),
        ).toEqual(relations.map(({ relation }) => relation.id).toSorted())
        for (const { ends, relations: own } of dossier.pairs)
          for (const { relation } of own) expect(pairOf(relation)).toBe(pairOf({ source: ends[0], target: ends[1] }))
        for (const { evidence, statements } of relationsOf(dossier)) {
          const cited = statements.flatMap(evidenceOf)
          expect(cited).toHaveLength(evidence.length)
          expect(new Set(cited)).toEqual(new Set(evidence))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('prints every sentence, and none that is printed already', () => {
    fc.assert(
      fc.property(someRelations, (relations) => {
        const statements = statementsOf(dossierOf(relations, lookup))
        const printed = new Map<number, number>()
        for (const { evidence, isQuoted, passages } of statements) {
          const sentences = lookup.sentenceNumbers(evidence)
          expect(isQuoted).toBe(sentences.some((one) => !printed.has(one)))
          if (!isQuoted) expect(new Set(passages)).toEqual(new Set(sentences.map((one) => printed.get(one))))
          for (const one of sentences) if (!printed.has(one)) printed.set(one, passages[0] ?? NaN)
        }
        const all = relations.flatMap(({ evidence }) => evidence.flatMap((one) => lookup.sentenceNumbers(one)))
        expect(sentencesOf(statements.filter(({ isQuoted }) => isQuoted))).toEqual(new Set(all))
      }),
      { numRuns: 40 },
    )
  })

  it('numbers passages and sources from 1, in the order of the pages', () => {
    fc.assert(
      fc.property(someRelations, (relations) => {
        const dossier = dossierOf(relations, lookup)
        const statements = statementsOf(dossier)
        const quoted = statements.filter(({ isQuoted }) => isQuoted)
        expect(quoted.map(({ passages }) => passages)).toEqual(quoted.map((_, at) => [at + 1]))
        expect(dossier.passages).toBe(quoted.length)
        const cited = statements.flatMap(({ citations }) => citations.map(({ source }) => source))
        expect([...new Set(cited)]).toEqual(dossier.sources)
        expect(dossier.sources.map(({ number }) => number)).toEqual(dossier.sources.map((_, at) => at + 1))
        for (const { citations } of statements)
          for (const { source, evidence } of citations) expect(source.document.id).toBe(evidence.document)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps apart what the same words say with another stance', () => {
    const relation = dataset.relations.find(({ evidence }) => evidence.length === 1)
    const [evidence] = relation?.evidence ?? []
    if (relation === undefined || evidence === undefined) throw new Error('The dataset has no such relation')
    const denied = { ...evidence, stance: 'denied' as const }
    const [first, second] = statementsOf(dossierOf([{ relation, evidence: [evidence, denied] }], lookup))
    expect(first).toMatchObject({ isQuoted: true, passages: [1], evidence })
    expect(second).toMatchObject({ isQuoted: false, passages: [1], evidence: denied })
  })

  it('of no relation is empty', () => {
    expect(dossierOf([], lookup)).toEqual({ pairs: [], sources: [], passages: 0 })
  })
})
