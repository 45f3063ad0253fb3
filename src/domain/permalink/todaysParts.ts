import { ownValue } from '../dataset/ownValue.ts'
import type { FormerIds } from '../dataset/dataset.ts'
import { todaysId } from '../dataset/formerIds.ts'

type Kind = keyof FormerIds

/** The parts of a link that hold ids, what each id is of, and the marks between them. */
const LISTS: Readonly<Record<string, { readonly kind: Kind; readonly between: RegExp }>> = {
  entity: { kind: 'entities', between: /(?!)/ },
  centre: { kind: 'entities', between: /(?!)/ },
  relation: { kind: 'relations', between: /(?!)/ },
  pair: { kind: 'entities', between: /(~)/ },
  chain: { kind: 'entities', between: /(~)/ },
  focus: { kind: 'entities', between: /([,~])/ },
  hide: { kind: 'entities', between: /(,)/ },
  add: { kind: 'entities', between: /(,)/ },
  spread: { kind: 'entities', between: /([,~])/ },
  pins: { kind: 'entities', between: /([,:])/ },
  lens: { kind: 'entities', between: /(:)/ },
  'off.relationType': { kind: 'relationTypes', between: /(,)/ },
  'only.relationType': { kind: 'relationTypes', between: /(,)/ },
  'off.category': { kind: 'categories', between: /(,)/ },
  'only.category': { kind: 'categories', between: /(,)/ },
  'off.speaker': { kind: 'entities', between: /(,)/ },
  'only.speaker': { kind: 'entities', between: /(,)/ },
}

/** The parts of a link, with the ids of earlier versions of the dataset replaced by current ones. */
export function todaysParts(
  parts: ReadonlyMap<string, string>,
  formerIds: FormerIds | undefined,
): ReadonlyMap<string, string> {
  if (formerIds === undefined) return parts
  return new Map(
    [...parts].map(([key, value]) => {
      const list = ownValue(LISTS, key)
      if (list === undefined) return [key, value]
      const words = value.split(list.between).map((word) => todaysId(formerIds, list.kind, word))
      return [key, words.join('')]
    }),
  )
}
