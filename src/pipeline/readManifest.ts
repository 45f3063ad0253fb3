import type { ManifestAnnotation } from './annotation'
import { readLocalised } from './readEntities'
import type { YamlValue } from './yamlValue'

/** `dataset.yaml`: what the dataset is called, which text it is of, and its documents in the order of the text. */
export function readManifest(root: YamlValue): ManifestAnnotation | undefined {
  const keys = ['id', 'title', 'description', 'seed', 'documents'] as const
  const fields = root.fields(keys, keys)
  const id = fields.id?.text()
  const seed = fields.seed?.text()
  if (id === undefined || seed === undefined) return undefined
  return {
    id,
    title: fields.title === undefined ? {} : readLocalised(fields.title),
    description: fields.description === undefined ? {} : readLocalised(fields.description),
    seed,
    documents: (fields.documents?.items() ?? []).flatMap((item) => item.text() ?? []),
  }
}
