import type { Ties } from '../domain/analysis/ties.ts'
import { findingsOf } from './findingsOf.ts'

/** Receives ties, and sends back the findings part by part. */
addEventListener('message', ({ data }: MessageEvent<Ties>) => {
  for (const part of findingsOf(data)) postMessage(part, { transfer: [] })
})
