import { existsSync } from 'node:fs'
import { serve } from '../../tooling/serve.ts'

/** Serves the build for the whole run; tests read the address from `SANAD_ORIGIN`. */
export async function serveDist(): Promise<() => void> {
  const folder = process.env['SANAD_DIST'] ?? 'dist'
  if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no build in ${folder}/: run npm run build first.`)
  const { origin, close } = await serve(folder)
  process.env['SANAD_ORIGIN'] = origin
  return close
}

// Playwright takes a global set-up by its default export.
export default serveDist
