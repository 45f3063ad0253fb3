import type { Dataset } from '../../domain/dataset/dataset.ts'
import { FORMER_ID_KINDS, idsOf } from '../../domain/dataset/verification/verifyFormerIds.ts'

/** The published ids, and the former ids published with them, that a new build neither has nor lists as former ids. */
export function lostIds(
  built: Dataset,
  published: Dataset | undefined,
): readonly { readonly kind: string; readonly id: string }[] {
  if (published === undefined) return []
  const [today, before] = [idsOf(built), idsOf(published)]
  return FORMER_ID_KINDS.flatMap((kind) => {
    const listed = built.formerIds?.[kind] ?? {}
    const linked = [...before[kind], ...Object.keys(published.formerIds?.[kind] ?? {})]
    return linked.flatMap((id) => (today[kind].has(id) || Object.hasOwn(listed, id) ? [] : [{ kind, id }]))
  })
}
