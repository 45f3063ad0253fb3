import { useState } from 'react'
import type { Link } from '../../domain/chain/links.ts'

/** Which sentence of each link is shown. */
export interface ShownSentences {
  /** The index among the link's evidence. */
  at(link: Link): number
  turn(link: Link, by: 1 | -1): void
}

/** Each link first shows its most certain sentence, and keeps the one that the user chose. */
export function useShownSentences(): ShownSentences {
  const [turned, setTurned] = useState<ReadonlyMap<string, number>>(new Map())
  const at = ({ relation, evidence }: Link) => Math.min(turned.get(relation.id) ?? 0, evidence.length - 1)
  return {
    at,
    turn: (link, by) => {
      const next = Math.max(0, Math.min(link.evidence.length - 1, at(link) + by))
      setTurned(new Map(turned).set(link.relation.id, next))
    },
  }
}
