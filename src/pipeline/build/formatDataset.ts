import type { Dataset } from '../../domain/dataset/dataset.ts'

/** What is written one item a line, so that a change of one sentence is a change of one line. */
const LISTS = new Set([
  'questions',
  'sources',
  'documents',
  'sentences',
  'entities',
  'relations',
  'entityTypes',
  'categories',
  'relationTypes',
])

/** The dataset as the file that is published: the same for the same dataset, byte for byte. */
export function formatDataset(dataset: Dataset): string {
  return `${formatObject(dataset)}\n`
}

function formatObject(object: object): string {
  const lines = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}:${formatValue(key, value)}`)
  return `{${lines.join(',\n')}}`
}

function formatValue(key: string, value: unknown): string {
  if (key === 'vocabulary' && typeof value === 'object' && value !== null) return formatObject(value)
  if (!LISTS.has(key) || !Array.isArray(value)) return JSON.stringify(value)
  const items = value.map((item: object) => (key === 'documents' ? formatObject(item) : JSON.stringify(item)))
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}]`
}
