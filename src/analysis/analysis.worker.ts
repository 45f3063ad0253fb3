import type { Ties } from '../domain/analysis/ties.ts'
import { findingsOf } from './findingsOf.ts'

/** Takes ties, and sends back what it finds in them part by part. */
addEventListener('message', ({ data }: MessageEvent<Ties>) => {
  for (const part of findingsOf(data)) postMessage(part, { transfer: [] })
})
