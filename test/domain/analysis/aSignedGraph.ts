import fc from 'fast-check'
import type { Tie, Ties } from '../../../src/domain/analysis/ties.ts'

/** Entities by place, with ties given as `[a, b, sentences that bind, sentences that divide]`. */
export function aSignedGraph(count: number, ties: readonly (readonly [number, number, number, number])[]): Ties {
  return {
    ids: Array.from({ length: count }, (_, at) => `entity-${String(at).padStart(4, '0')}`),
    ties: ties
      .map(([one, other, binding, dividing]): Tie => ({
        a: Math.min(one, other),
        b: Math.max(one, other),
        binding,
        dividing,
      }))
      .toSorted((x, y) => x.a - y.a || x.b - y.b),
    unsettled: 0,
  }
}

/** Any signed graph of up to twelve entities: each pair untied, bound, divided or both, by one to four sentences. */
export const anySignedGraph: fc.Arbitrary<Ties> = fc.integer({ min: 0, max: 12 }).chain((count) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
      minLength: (count * (count - 1)) / 2,
      maxLength: (count * (count - 1)) / 2,
    })
    .map((weights) => {
      const pairs = Array.from({ length: count }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat()
      return aSignedGraph(
        count,
        pairs.flatMap(([a, b], at) => {
          const [binding, dividing] = weights[at] ?? [0, 0]
          return binding + dividing === 0 ? [] : [[a, b, binding, dividing] as const]
        }),
      )
    }),
)
