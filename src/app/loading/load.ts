import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { Refusal } from '../../features/states/refusal.ts'
import type { Plan } from '../../scene/figure/plan.ts'
import type { Verified } from './verifiedOfPage.ts'

interface Opened {
  readonly name: string
  readonly dataset: Dataset
  /** The precomputed arrangements; `null` if the dataset has none. */
  readonly plan: Plan | null
  /** Whether these are the bytes that the build has verified, including the hash of each text. */
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

/**
 * Verification is fetched on demand, because the build has verified the published bytes already. What checks the texts later
 * comes along, so that a file is not opened without that check.
 */
async function decoder() {
  const [decode] = await Promise.all([import('../../domain/dataset/decode.ts'), import('./withholdChanged.ts')])
  return decode
}

/** Fetches the verification code in advance, so that a file can be opened later without a connection. */
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

/** Whether the bytes have the digest that the build has verified. Without TLS, a page cannot tell. */
async function isVerified(bytes: ArrayBuffer, digest: string | undefined): Promise<boolean> {
  if (digest === undefined) return false
  try {
    const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return btoa(String.fromCharCode(...found)) === digest
  } catch {
    return false
  }
}

/** The name of the dataset that the page's address asks for. Anything but a plain name gives the default dataset. */
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

/** Fetches a published dataset and its arrangements, and verifies what the build has not verified. Never throws. */
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

/** Above the limit for datasets, so that decoding reports a file as too large although it is not read completely. */
const READ_AT_MOST = 32_000_000

/** Reads a dataset from a user's file. Never throws. */
export async function loadFile(file: File): Promise<Loaded> {
  try {
    return await decode(file.name, await file.slice(0, READ_AT_MOST).text(), null)
  } catch {
    return refuse({ kind: 'offline', name: file.name })
  }
}
