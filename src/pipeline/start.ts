/** `npm start`: builds the app unless the last build is current, and serves it on this machine only. */
import { build, preview } from 'vite'
import { isBuilt } from './site/sourcesDigest.ts'

if (isBuilt('.', 'dist')) console.log('Built already; nothing has changed since.')
else {
  console.log('Building …')
  const start = performance.now()
  await build({ logLevel: 'warn' })
  console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}
const server = await preview({ preview: { host: '127.0.0.1' } })
for (const url of server.resolvedUrls?.local ?? []) console.log(`Sanad runs at ${url} (Ctrl+C stops it).`)
