import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'
import { brotli } from './brotli.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface Server {
  readonly origin: string
  readonly close: () => void
}

/**
 * Serves the files of some folders (the first that has one wins) on a free port of this machine alone, text as Brotli at
 * its best level. The browser keeps what has a hash in its name, as src/deploying.md asks of a host, and nothing else. A lazy
 * part, which is fetched before it is imported, is thus transferred once.
 */
export async function serve(...folders: readonly string[]): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = findFile(folders, path.endsWith('/') ? `${path}index.html` : path)
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const isText = /text|json|svg/.test(type)
    response.writeHead(200, {
      'content-type': type,
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      ...(isText && { 'content-encoding': 'br' }),
    })
    response.end(isText ? brotli(file) : readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function findFile(folders: readonly string[], path: string): string | undefined {
  return folders
    .map((folder) => join(resolve(folder), path))
    .find((file, at) => file.startsWith(resolve(folders[at] ?? '.')) && existsSync(file) && statSync(file).isFile())
}
