import type { Agent } from '../../domain/dataset/agent.ts'
import type { Localised, Question } from '../../domain/dataset/dataset.ts'
import type { ManifestAnnotation } from './annotation.ts'
import { ANNOTATION_LANGUAGES } from './annotation.ts'
import type { Origins } from './origins.ts'
import type { Located } from './sourcePlace.ts'
import { readLocalised } from './readEntities.ts'
import type { YamlValue } from './yamlValue.ts'

/** Reads `dataset.yaml`: the dataset's title, its seed file if documents share one, and its documents in the order of the text. */
export function readManifest(root: YamlValue, origins: Origins): ManifestAnnotation | undefined {
  const required = ['id', 'title', 'description', 'documents'] as const
  const fields = root.fields([...required, 'seed', 'questions', 'people'], required)
  const id = fields.id?.text()
  const seed = fields.seed?.text()
  if (id === undefined) return undefined
  return {
    id,
    title: fields.title === undefined ? {} : readLocalised(fields.title),
    description: fields.description === undefined ? {} : readLocalised(fields.description),
    questions: (fields.questions?.items() ?? []).flatMap((item) => readQuestion(item, origins) ?? []),
    ...(seed === undefined ? {} : { seed }),
    documents: (fields.documents?.items() ?? []).flatMap((item) => item.text() ?? []),
    people: (fields.people?.entries() ?? []).flatMap(({ key, value }) => readPerson(key, value, origins) ?? []),
  }
}

/** `person: Amina Diallo`: who reviewed the relations that name them. */
function readPerson(id: Located, value: YamlValue, origins: Origins): Agent | undefined {
  const name = value.text()
  if (name === undefined) return undefined
  const person: Agent = { id: id.value, name: name.value, person: true }
  origins.set(person, id.at)
  return person
}

/** `{ en: …, ar: …, view: … }`: a question, and the link's part after `#` that answers it. */
function readQuestion(value: YamlValue, origins: Origins): Question | undefined {
  const fields = value.fields([...ANNOTATION_LANGUAGES, 'view'], ['en', 'ar', 'view'])
  const view = fields.view?.text()
  if (view === undefined) return undefined
  const labels: Record<string, string> = {}
  for (const language of ANNOTATION_LANGUAGES) {
    const label = fields[language]?.text()
    if (label !== undefined) labels[language] = label.value
  }
  const question = { labels: labels as Localised, view: view.value }
  origins.set(question, value.at)
  return question
}
