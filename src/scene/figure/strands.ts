import type { Evidence, Stance } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { bySentences, countSentences, countSentencesOf } from '../../domain/evidence/countSentences.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import { reversed } from './curve.ts'
import type { FigureInput, NodeFigure, StrandFigure } from './figure.ts'
import { reservationOf } from '../../domain/sentence/reservation.ts'
import { predicateAlone } from '../../domain/sentence/sentenceParts.ts'
import { tenseOf } from '../../domain/sentence/tense.ts'
import { isRtl } from '../marks/lettering.ts'
import { pairKey } from '../../domain/dataset/pair.ts'
import { gapBetween, loop, ribbon } from './ribbon.ts'
import { lineWidth } from './sizes.ts'

/** A ribbon with more strands than this is illegible; then each category becomes one strand. */
const MOST_STRANDS = 2
const DEFAULT_BEND = 0.08

interface Bundle {
  readonly relations: readonly [VisibleRelation, ...VisibleRelation[]]
  readonly stance: Stance
  readonly sentences: number
  /** Whether this is the first stroke of its relations, which carries the badge. */
  readonly first: boolean
}

/**
 * A bundle is one stroke. If some evidence affirms it and some denies it, it is two strokes; the two sides are never netted.
 */
function strokesOf(relations: Bundle['relations'], lookup: Lookup): Bundle[] {
  const evidence = relations.flatMap((visible) => visible.evidence)
  const strength = strengthOf(evidence, lookup)
  const said = (some: readonly Evidence[]) => countSentences(some, lookup)
  if (!strength.contested) return [{ relations, stance: strength.stance, sentences: said(evidence), first: true }]
  const affirming = evidence.filter(({ stance }) => stance !== 'denied')
  const denying = evidence.filter(({ stance }) => stance === 'denied')
  return [
    { relations, stance: strength.stance, sentences: said(affirming), first: true },
    { relations, stance: 'denied', sentences: said(denying), first: false },
  ]
}

/** The relations of a pair in bundles, the best documented first in each. */
function bundlesOf(
  relations: readonly VisibleRelation[],
  categoryOf: (visible: VisibleRelation) => string,
  isSpread: boolean,
  lookup: Lookup,
): Bundle[] {
  const ranked = bySentences(relations, lookup)
  const bundles = new Map<string, [VisibleRelation, ...VisibleRelation[]]>()
  for (const visible of ranked) {
    const key = relations.length > MOST_STRANDS && !isSpread ? categoryOf(visible) : visible.relation.id
    const bundle = bundles.get(key)
    if (bundle) bundle.push(visible)
    else bundles.set(key, [visible])
  }
  return [...bundles.values()].flatMap((bundle) => strokesOf(bundle, lookup))
}

/** The predicate of a relation, after the word that it is only supposed or denied. */
function phraseOf({ relation, evidence }: VisibleRelation, { lookup, language, reservations }: FigureInput) {
  const reservation = reservationOf(evidence)
  const { text } = predicateAlone(lookup, relation, language, tenseOf(evidence))
  if (reservation === null) return { phrase: text, isReserved: false }
  return { phrase: reservations === undefined ? '' : `${reservations[reservation]} ${text}`, isReserved: true }
}

/** The strands between two nodes, side by side, ordered so that each category stays together. */
export function pairStrands(
  a: NodeFigure,
  b: NodeFigure,
  relations: readonly VisibleRelation[],
  input: FigureInput,
): StrandFigure[] {
  const { lookup, arrangement, language } = input
  const self = a.entity.id === b.entity.id
  if (!self && gapBetween(a, b) <= 0) return []
  const typeOf = ({ relation }: VisibleRelation) => known(lookup.relationType, relation.type)
  const order = [...lookup.category.keys()]
  const rank = ({ relations: [first] }: Bundle) => order.indexOf(typeOf(first).category)
  const key = pairKey(a.entity.id, b.entity.id)
  const isSpread = input.spread?.has(key) === true
  const bundles = bundlesOf(relations, (visible) => typeOf(visible).category, isSpread, lookup).sort(
    (p, q) => rank(p) - rank(q),
  )
  const widths = bundles.map(({ sentences }) => lineWidth(sentences))
  const bend = arrangement.bends[key] ?? DEFAULT_BEND
  const curves = self ? widths.map(() => loop(a)) : ribbon(a, b, bend, widths)
  return bundles.map((bundle, i) => {
    const [first] = bundle.relations
    const { source } = first.relation
    const directed = bundle.relations.filter((visible) => typeOf(visible).symmetric !== true)
    const curve = curves[i] ?? loop(a)
    const [, ...others] = bundle.relations
    const named = (visible: VisibleRelation) => ({
      ...visible,
      ...phraseOf(visible, input),
      sentences: countSentences(visible.evidence, lookup),
    })
    return {
      relations: [named(first), ...others.map(named)],
      category: typeOf(first).category,
      curve: source === a.entity.id ? curve : reversed(curve),
      width: widths[i] ?? 1,
      stance: bundle.stance,
      arrows: {
        from: directed.some(({ relation }) => relation.source !== source),
        to: directed.some(({ relation }) => relation.source === source),
      },
      sentences: bundle.first ? countSentencesOf(bundle.relations, lookup) : bundle.sentences,
      rtl: isRtl(predicateAlone(lookup, first.relation, language, 'present').language),
      badge: bundle.first ? (arrangement.badges[first.relation.id] ?? 0.5) : null,
    }
  })
}
