import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { addMessages } from '../../../src/i18n/engine/words.ts'
import { evidence as arabic } from '../../../src/i18n/ar/evidence.ts'
import { evidence as english } from '../../../src/i18n/en/evidence.ts'
import type { DataFormat } from '../../../src/formats/dataExport/dataFormats.ts'
import { writeData } from '../../../src/formats/dataExport/writeData.ts'
import type { WritingOptions } from '../../../src/formats/dataExport/writing.ts'

export const OPTIONS: WritingOptions = {
  language: 'en',
  separator: 'comma',
  colours: { military: '#00664B', diplomacy: '#1478DE' },
  isReviewed: true,
  page: 'https://example.org/sanad/',
  day: '2026-11-30',
}

/** Writes a dataset, as bytes. */
export async function bytesOf(dataset: Dataset, format: DataFormat, options: Partial<WritingOptions> = {}) {
  addMessages('evidence', 'en', english)
  addMessages('evidence', 'ar', arabic)
  const contents = await writeData(dataset, format, { ...OPTIONS, ...options }, () => undefined)
  if (contents === null) throw new Error(`${format} cannot hold it`)
  return new Uint8Array(await new Blob([...contents]).arrayBuffer())
}

/** Writes a dataset in a format that is text. */
export const textOf = async (...written: Parameters<typeof bytesOf>) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(...written))
