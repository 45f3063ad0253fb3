import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stub was asked. */
export interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format: { readonly type: string; readonly json_schema: { readonly schema: object } }
  }
}

/** One answer of the stub: the content of a completion, a status with its headers and body, or none at all. */
export type Answer =
  | { readonly content: string; readonly model?: string; readonly build?: string }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'never'

/** An engine on this machine that answers as it is told to, and remembers what it was asked. */
export interface StubEngine {
  readonly url: string
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

/** Starts a stub; `answer` is called with the number of requests before this one. */
export async function stubEngine(answer: (before: number, asked: Asked) => Answer): Promise<StubEngine> {
  const asked: Asked[] = []
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { url: path = '', headers } = request
      const one: Asked = { path, headers, body: JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'] }
      const given = answer(asked.length, one)
      asked.push(one)
      if (given === 'never') return
      if ('status' in given) {
        response.writeHead(given.status, given.headers).end(given.body ?? '')
        return
      }
      const completion = {
        model: given.model,
        system_fingerprint: given.build,
        choices: [{ message: { role: 'assistant', content: given.content } }],
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(completion))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
