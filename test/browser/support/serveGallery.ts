import { build } from 'vite'
import { serve } from '../../tooling/serve.ts'

/** Builds the gallery of the kit's parts and serves it for the whole run; tests read the address from `SANAD_GALLERY`. */
export async function serveGallery(): Promise<() => void> {
  await build({ configFile: 'test/gallery/vite.config.ts', logLevel: 'warn' })
  const { origin, close } = await serve('.cache/gallery')
  process.env['SANAD_GALLERY'] = origin
  return close
}

// Playwright takes a global set-up by its default export.
export default serveGallery
