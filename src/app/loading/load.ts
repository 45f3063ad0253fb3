import type { Dataset } from '../../domain/dataset/dataset.ts'
import type { ReadDataset } from '../../features/open/readDataset.ts'
import type { Refusal } from '../../features/refusal/refusal.ts'
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

/** Verification is fetched on demand, because the build has verified the published bytes already. */
const openingCode = () => import('../../features/open/openFile.ts')

/** The check of the texts is fetched before a file is opened, so that no file is opened without it. */
const checkingCode = () => import('./withholdChanged.ts')

/** Fetches the verification code in advance, so that a file can be opened later without a connection. */
export function preloadOpener(): void {
  void Promise.all([openingCode(), checkingCode()]).catch(() => undefined)
}

function checked(name: string, read: ReadDataset, plan: Plan | null): Loaded {
  if (read.ok) return opened(name, read.dataset, plan, false)
  return refuse(
    'foreign' in read
      ? { kind: 'foreign', name, foreign: read.foreign }
      : { kind: 'broken', name, problems: read.problems },
  )
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
    if (await isVerified(bytes, verified[name])) {
      return opened(name, JSON.parse(new TextDecoder().decode(bytes)) as Dataset, await planned, true)
    }
    await checkingCode()
    const { readDataset } = await openingCode()
    return checked(name, readDataset(new Uint8Array(bytes), `${name}.json`), await planned)
  } catch {
    return refuse({ kind: 'offline', name })
  }
}

/**
 * Reads a dataset from a user's file. Never throws.
 * @param stop ends the work; the promise then never settles
 */
export async function loadFile(file: File, stop: AbortSignal): Promise<Loaded> {
  try {
    await checkingCode()
    const { openFile } = await openingCode()
    try {
      return checked(file.name, await openFile(file, stop), null)
    } catch {
      return refuse({ kind: 'unreadable', name: file.name })
    }
  } catch {
    return refuse({ kind: 'opener-unfetched', name: file.name })
  }
}
