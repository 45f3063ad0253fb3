import type { FormerIds } from '../../domain/dataset/dataset.ts'
import type { Origins } from './origins.ts'
import type { YamlValue } from './yamlValue.ts'

/** The keys of `former-ids.yaml`, with the corresponding keys of the dataset. */
const KINDS = {
  entities: 'entities',
  relations: 'relations',
  'relation-types': 'relationTypes',
  categories: 'categories',
} as const satisfies Record<string, keyof FormerIds>

/** Reads `former-ids.yaml`: for each id that was once published, its current id, or `null` if the item no longer exists. */
export function readFormerIds(root: YamlValue, origins: Origins): FormerIds {
  const fields = root.fields(['entities', 'relations', 'relation-types', 'categories'])
  const formerIds: { -readonly [Kind in keyof FormerIds]: Record<string, string | null> } = {}
  for (const [name, kind] of Object.entries(KINDS)) {
    const field = fields[name as keyof typeof KINDS]
    if (field === undefined) continue
    const ids: Record<string, string | null> = {}
    for (const { key, value } of field.entries()) {
      const id = value.isNull ? null : value.text()?.value
      if (id !== undefined) ids[key.value] = id
    }
    formerIds[kind] = ids
    origins.set(ids, field.at)
  }
  return formerIds
}
