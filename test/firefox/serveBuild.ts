import { serveDist } from '../browser/support/serveDist.ts'
import { findFirefox } from './findFirefox.ts'

/** Finds Firefox and serves the build, once for all journeys. They read `FIREFOX_PATH` and `SANAD_ORIGIN`. */
export async function setup(): Promise<() => void> {
  process.env['FIREFOX_PATH'] = findFirefox()
  return serveDist()
}
