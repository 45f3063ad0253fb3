/**
 * Keeps one whole build of Sanad on the device. `pipeline/site/offline` writes the two constants at its head and puts it beside
 * `index.html`. It imports nothing, so that it cannot consist of files from two versions.
 */
declare const BUILD: string
/** Every file of the build, relative to this one, with its SHA-256 in hexadecimal. */
declare const FILES: Readonly<Record<string, string>>

/** TypeScript declares these types only for code without the DOM. */
interface Lifecycle extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Fetching extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
declare function skipWaiting(): Promise<void>
declare const clients: { claim(): Promise<void> }

const PREFIX = 'sanad-build-'
const NAME = PREFIX + BUILD
const HOME = new URL('./', location.href)

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...found].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Fetches a file of this build. Rejects if the server has another version of it. */
async function fetchOfBuild(file: string): Promise<readonly [string, Response]> {
  const answer = await fetch(new URL(file, HOME), { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  const bytes = await answer.arrayBuffer()
  if ((await digestOf(bytes)) !== FILES[file]) throw new Error(`${file} is of another build`)
  const { headers } = answer
  return [file, new Response(bytes, { headers: { 'Content-Type': headers.get('Content-Type') ?? '' } })]
}

/** Stores the whole build, or nothing. */
async function store(): Promise<void> {
  const fetched = await Promise.all(Object.keys(FILES).map(fetchOfBuild))
  try {
    const cache = await caches.open(NAME)
    await Promise.all(fetched.map(([file, answer]) => cache.put(new URL(file, HOME), answer)))
  } catch (error) {
    await caches.delete(NAME)
    throw error
  }
}

async function removeOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)))
  await clients.claim()
}

/**
 * The file of this build that a request asks for, or `null`. A query makes no difference: `?embed=1` and `?dataset=…` ask for the
 * same page.
 */
function fileOf({ url, mode }: Request): string | null {
  const { origin, pathname } = new URL(url)
  if (origin !== HOME.origin || !pathname.startsWith(HOME.pathname)) return null
  const file = pathname.slice(HOME.pathname.length)
  if (file === '' || (mode === 'navigate' && file === 'index.html')) return 'index.html'
  return Object.hasOwn(FILES, file) ? file : null
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(NAME)
  return (await cache.match(new URL(file, HOME))) ?? fetch(request)
}

addEventListener('install', (event) => (event as Lifecycle).waitUntil(store()))
addEventListener('activate', (event) => (event as Lifecycle).waitUntil(removeOthers()))
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === 'take over') void skipWaiting()
})
addEventListener('fetch', (event) => {
  const { request } = event as Fetching
  const file = request.method === 'GET' ? fileOf(request) : null
  if (file !== null) (event as Fetching).respondWith(answer(request, file))
})
