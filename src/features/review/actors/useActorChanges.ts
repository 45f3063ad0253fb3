import { useState } from 'react'
import type { Dataset, Relation } from '../../../domain/dataset/dataset.ts'
import type { Refused } from '../../../domain/review/actors.ts'
import type { Revision } from '../../../domain/review/revision.ts'
import { useAppStore } from '../../../store/hooks/useApp.ts'

/** From a record to its next version, or to the relations that forbid it. */
export type ActorChange = (record: Dataset) => Revision | Refused

/** Changes actors as versions of the record, and holds the relations by which the last change was refused. */
export function useActorChanges() {
  const store = useAppStore()
  const [refused, setRefused] = useState<readonly Relation[]>([])
  const make = (change: ActorChange) => {
    const { record, revise } = store.getState()
    const outcome = change(record)
    if ('refused' in outcome) return setRefused(outcome.refused)
    setRefused([])
    if (outcome.record !== record) revise(outcome)
  }
  return { refused, make }
}
