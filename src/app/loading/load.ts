import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Refusal } from '../../features/states/refusal.ts'
import type { Plan } from '../../scene/figure/plan.ts'
import type { Verified } from './verifiedOfPage.ts'

interface Opened {
  readonly name: string
  readonly dataset: Dataset
  /** `null` where nobody has arranged this dataset ahead. */
  readonly plan: Plan | null
  /** Whether these are the bytes that the build has verified, down to each text's hash. */
  readonly verified: boolean
}

export type Loaded = ({ readonly ok: true } & Opened) | { readonly ok: false; readonly refusal: Refusal }

const refuse = (refusal: Refusal): Loaded => ({ ok: false, refusal })

const opened = (name: string, dataset: Dataset, plan: Plan | null, verified: boolean): Loaded => ({
  ok: true,
  verified,
  name,
  dataset,
  plan: plan?.dataset === dataset.id ? plan : null,
})

/** What verifies comes when it is needed: the bytes that are published have been verified by the build. */
const decoder = () => import('../../domain/dataset/decode.ts')

/** Fetches what verifies ahead, so that a file can be opened when there is no network any more. */
export function preloadDecoder(): void {
  void decoder().catch(() => undefined)
}

async function decode(name: string, text: string, plan: Plan | null): Promise<Loaded> {
  const { decodeDataset } = await decoder()
  const decoded = decodeDataset(text)
  return decoded.ok
    ? opened(name, decoded.dataset, plan, false)
    : refuse({ kind: 'broken', name, problems: decoded.problems })
}

/** Whether these are the very bytes that the build has verified. A page without TLS has no way to tell. */
async function isVerified(bytes: ArrayBuffer, digest: string | undefined): Promise<boolean> {
  if (digest === undefined) return false
  try {
    const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return btoa(String.fromCharCode(...found)) === digest
  } catch {
    return false
  }
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

/** Fetches a published dataset and its arrangement beside it, and verifies what the build has not verified. Never throws. */
export async function loadPublished(name: string, verified: Verified): Promise<Loaded> {
  const planned = fetchPlan(name)
  try {
    const answer = await fetch(`datasets/${name}.json`)
    if (!answer.ok) return refuse({ kind: 'missing', name, status: answer.status })
    const bytes = await answer.arrayBuffer()
    const text = new TextDecoder().decode(bytes)
    return (await isVerified(bytes, verified[name]))
      ? opened(name, JSON.parse(text) as Dataset, await planned, true)
      : await decode(name, text, await planned)
  } catch {
    return refuse({ kind: 'offline', name })
  }
}

/** More than any dataset may have, so that decoding finds a file too large without all of it being read. */
const READ_AT_MOST = 32_000_000

/** Reads a dataset from a file of the user's. Never throws. */
export async function loadFile(file: File): Promise<Loaded> {
  try {
    return await decode(file.name, await file.slice(0, READ_AT_MOST).text(), null)
  } catch {
    return refuse({ kind: 'offline', name: file.name })
  }
}
