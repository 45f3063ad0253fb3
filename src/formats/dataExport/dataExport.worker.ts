import type { Messages } from '../../i18n/engine/translate.ts'
import { addMessages } from '../../i18n/engine/words.ts'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { DataFormat } from './dataFormats.ts'
import { FILE_KINDS } from './dataFormats.ts'
import { writeData } from './writeData.ts'
import type { WritingOptions } from './writing.ts'

/** What the page asks of the worker. */
export interface Order {
  readonly dataset: Dataset
  readonly format: DataFormat
  readonly options: WritingOptions
  /** The messages about evidence in the wanted language, for citations. A worker cannot fetch them. */
  readonly messages: Messages
}

/** What the worker reports: progress, and finally the file, or that the format cannot hold the data, or the failure. */
export type Report =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' }

const report = (message: Report) => postMessage(message, { transfer: [] })

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { dataset, format, options, messages } = data
  addMessages('evidence', options.language, messages)
  writeData(dataset, format, options, (done, of) => report({ kind: 'progress', done, of })).then(
    (contents) =>
      contents === null
        ? report({ kind: 'refused' })
        : report({ kind: 'file', file: new Blob([...contents], { type: FILE_KINDS[format].mime }) }),
    () => report({ kind: 'failed' }),
  )
})
