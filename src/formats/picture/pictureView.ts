import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { Dataset } from '../../domain/dataset/dataset.ts'
import { formatDataset } from '../../domain/dataExport/formatDataset.ts'
import { pngText } from './pngSizeAndText.ts'
import { svgViewTexts } from './svgViewText.ts'

/** The keyword of the text in which a picture carries its view. */
export const VIEW_KEYWORD = 'Sanad view'

const FORMAT = 'sanad-view/1'

const schema = v.object({
  format: v.literal(FORMAT),
  dataset: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  view: v.string(),
  link: v.optional(v.string()),
})

/** The view that a picture shows: the fragment of a permalink, and the dataset that it belongs to. */
export type PictureView = Omit<v.InferOutput<typeof schema>, 'format'>

const digests = new WeakMap<Dataset, Promise<string>>()

/** The browser computes it beside the page; it does not where the page comes without TLS. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  } catch {
    return sha256(bytes)
  }
}

/** SHA-256 of a dataset's content, whichever file it came from. It is computed once, because a dataset never changes. */
export function datasetDigest(dataset: Dataset): Promise<string> {
  const found = digests.get(dataset) ?? sha256Of(new TextEncoder().encode(formatDataset(dataset))).then(bytesToHex)
  digests.set(dataset, found)
  return found
}

/** @param link the address that opens the view; `null` where none does */
export async function writePictureView(dataset: Dataset, view: string, link: string | null): Promise<string> {
  const written: v.InferOutput<typeof schema> = {
    format: FORMAT,
    dataset: dataset.id,
    sha256: await datasetDigest(dataset),
    view,
    ...(link === null ? {} : { link }),
  }
  return JSON.stringify(written)
}

function viewOf(text: string): PictureView | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** The view that a PNG or an SVG carries; `null` if it has none, or lost it on its way. Never throws. */
export function readPictureView(picture: Uint8Array): PictureView | null {
  const text = pngText(picture, VIEW_KEYWORD)
  const texts = text === null ? svgViewTexts(picture) : [text]
  return texts.map(viewOf).find((view) => view !== null) ?? null
}
