import type { AppState } from '../store/appStore'

/** Whom the reader's acts bring into the picture, besides those that its arrangement holds, in the order of the acts. */
export function newcomersIn(state: AppState): readonly string[] {
  const { added, selection, lit, scope, lookup } = state
  const ends = (relation: string) => {
    const found = lookup.relation.get(relation)
    return found === undefined ? [] : [found.source, found.target]
  }
  const selected =
    selection.kind === 'entity' ? [selection.id] : selection.kind === 'relation' ? ends(selection.id) : []
  return [...new Set([...added, ...[...(scope ?? [])].flatMap(ends), ...[...(lit ?? [])].flatMap(ends), ...selected])]
}
