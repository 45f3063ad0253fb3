import { groupBy } from '../collections/groupBy.ts'
import type { Entity, Evidence, Stance } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { shownStance } from '../evidence/strength.ts'
import type { VisibleGraph, VisibleRelation } from '../filters/filters.ts'

type AffirmingStance = Exclude<Stance, 'denied'>

/** A group that somebody speaks of, such as an axis, with at least two members in the visible evidence. */
export interface StatedGroup {
  readonly entity: Entity
  /** The ids of its members, in the dataset's order. */
  readonly members: readonly string[]
  /** The ids of the relations that make them members. */
  readonly relations: readonly string[]
  /** The evidence that affirms them. */
  readonly evidence: readonly Evidence[]
  /** The stance that this evidence is shown with. */
  readonly stance: AffirmingStance
  /** The ids of the speakers who state the group with this stance; none for an article in its own voice. */
  readonly speakers: readonly string[]
}

const isAffirming = ({ stance }: Evidence) => stance !== 'denied'

/** The membership relations of each entity that is drawn as an outline, without those that are only denied. */
function memberships({ relations }: VisibleGraph, lookup: Lookup): ReadonlyMap<string, readonly VisibleRelation[]> {
  const affirmed = relations.filter(
    ({ relation: { target, type }, evidence }) =>
      known(lookup.relationType, type).membership === true &&
      known(lookup.entity, target).outline === true &&
      evidence.some(isAffirming),
  )
  return groupBy(affirmed, ({ relation }) => relation.target)
}

/** The groups with at least two visible members. An entity whose membership is only denied is not a member. */
export function statedGroups(graph: VisibleGraph, lookup: Lookup): readonly StatedGroup[] {
  return [...memberships(graph, lookup)].flatMap(([id, relations]): StatedGroup[] => {
    const members = [...new Set(relations.map(({ relation }) => relation.source))]
    if (members.length < 2) return []
    const evidence = relations.flatMap((visible) => visible.evidence.filter(isAffirming))
    const stance = shownStance(evidence, lookup)
    if (stance === 'denied') return []
    const speakers = evidence.flatMap((one) => (one.stance === stance ? (one.attributedTo ?? []) : []))
    return [
      {
        entity: known(lookup.entity, id),
        members,
        relations: relations.map(({ relation }) => relation.id),
        evidence,
        stance,
        speakers: [...new Set(speakers)],
      },
    ]
  })
}
