import type { DataFormat } from './dataFormats.ts'
import { FILE_KINDS } from './dataFormats.ts'

/** A file name from what is saved. It is ASCII, because ids of datasets and formats are. */
export function dataFileName(dataset: string, extent: string, format: DataFormat): string {
  return `sanad-${dataset}${extent === 'all' ? '' : `-${extent}`}.${FILE_KINDS[format].extension}`
}
