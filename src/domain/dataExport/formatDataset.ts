import type { Dataset } from '../dataset/dataset.ts'

/** Lists that are written one item per line, so that changing one sentence changes one line. */
const LISTS = new Set([
  'questions',
  'units',
  'sources',
  'documents',
  'sentences',
  'entities',
  'agents',
  'relations',
  'entityTypes',
  'categories',
  'relationTypes',
])

/** The text of a dataset file, as it is published and saved. Equal datasets give equal bytes. */
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
