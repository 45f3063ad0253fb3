import type { Entity, Evidence, Stance } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'
import { known } from '../dataset/lookup.ts'
import { shownStance } from '../evidence/strength.ts'
import type { VisibleGraph, VisibleRelation } from '../filters/filters.ts'

type AffirmingStance = Exclude<Stance, 'denied'>

/** A group that somebody speaks of, such as an axis: two or more members, as the visible evidence has it. */
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
  /** The ids of those who state the group with this stance; none for an article in its own voice. */
  readonly speakers: readonly string[]
}

const isAffirming = ({ stance }: Evidence) => stance !== 'denied'

/** The relations that make something a member of an entity drawn as an outline, by that entity, without those that are only denied. */
function memberships({ relations }: VisibleGraph, lookup: Lookup): ReadonlyMap<string, readonly VisibleRelation[]> {
  const found = new Map<string, VisibleRelation[]>()
  for (const visible of relations) {
    const { target, type } = visible.relation
    const isMembership = known(lookup.relationType, type).membership === true
    if (!isMembership || known(lookup.entity, target).outline !== true || !visible.evidence.some(isAffirming)) continue
    const own = found.get(target)
    if (own === undefined) found.set(target, [visible])
    else own.push(visible)
  }
  return found
}

/** The groups of which at least two members are visible. A member of which the evidence only denies that it is one is none. */
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
