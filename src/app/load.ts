import type { Dataset } from '../domain/dataset'
import { decodeDataset } from '../domain/decode'
import type { Refusal } from '../panels/states/refusal'
import type { Plan } from '../scene/plan'

interface Opened {
  readonly name: string
  readonly dataset: Dataset
  /** `null` where nobody has arranged this dataset ahead. */
  readonly plan: Plan | null
}

export type Loaded = ({ readonly ok: true } & Opened) | { readonly ok: false; readonly refusal: Refusal }

const refuse = (refusal: Refusal): Loaded => ({ ok: false, refusal })

function decode(name: string, text: string, plan: Plan | null): Loaded {
  const decoded = decodeDataset(text)
  if (!decoded.ok) return refuse({ kind: 'broken', name, problems: decoded.problems })
  return { ok: true, name, dataset: decoded.dataset, plan: plan?.dataset === decoded.dataset.id ? plan : null }
}

/** The dataset that a page address asks for; anything but a plain name is not asked for. */
export function datasetNamed(search: string): string {
  const name = new URLSearchParams(search).get('dataset') ?? ''
  return /^[a-z0-9-]+$/.test(name) ? name : 'alliances'
}

async function fetchPlan(name: string): Promise<Plan | null> {
  try {
    const answer = await fetch(`datasets/${name}.layout.json`)
    return answer.ok ? ((await answer.json()) as Plan) : null
  } catch {
    return null
  }
}

/** Fetches a published dataset and its arrangement beside it. Never throws. */
export async function loadPublished(name: string): Promise<Loaded> {
  const planned = fetchPlan(name)
  try {
    const answer = await fetch(`datasets/${name}.json`)
    if (!answer.ok) return refuse({ kind: 'missing', name, status: answer.status })
    return decode(name, await answer.text(), await planned)
  } catch {
    return refuse({ kind: 'offline', name })
  }
}

/** More than any dataset may have, so that decoding finds a file too large without all of it being read. */
const READ_AT_MOST = 32_000_000

/** Reads a dataset from a file of the reader's. Never throws. */
export async function loadFile(file: File): Promise<Loaded> {
  try {
    return decode(file.name, await file.slice(0, READ_AT_MOST).text(), null)
  } catch {
    return refuse({ kind: 'offline', name: file.name })
  }
}
