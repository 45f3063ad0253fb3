/** The server no longer has a file of this build. */
export class FileGone extends Error {}

/** Files that are being fetched or have arrived, by address. Failed ones are removed, so that they are fetched again. */
const fetching = new Map<string, Promise<void>>()

/**
 * Fetches a script. A `<link rel="modulepreload">` does not serve: if it fails, the browser also fails every import of that
 * address on this page.
 */
async function fetchScript(href: string): Promise<void> {
  const answer = await fetch(href)
  if (answer.status === 404) throw new FileGone(href)
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
  // Read to the end, so that the import finds it in the browser's cache.
  await answer.arrayBuffer()
}

async function fetchStyle(href: string): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  await new Promise<unknown>((done, fail) => {
    link.addEventListener('load', done)
    link.addEventListener('error', () => {
      link.remove()
      fail(new Error(`${href} could not be fetched`))
    })
    document.head.append(link)
  })
}

/** Whether the page itself has loaded it, or holds it. */
const isOnPage = (href: string) =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="modulepreload"]')].some(
    (link) => link.href === href,
  ) ||
  [...document.scripts].some(({ src }) => src === href) ||
  [...document.querySelectorAll<HTMLStyleElement>('style[data-file]')].some(
    ({ dataset }) => new URL(dataset['file'] ?? '', document.baseURI).href === href,
  )

function fetchOnce(href: string): Promise<void> {
  const known = fetching.get(href)
  if (known !== undefined) return known
  const started = isOnPage(href) ? Promise.resolve() : href.endsWith('.css') ? fetchStyle(href) : fetchScript(href)
  fetching.set(href, started)
  started.catch(() => fetching.delete(href))
  return started
}

/**
 * Imports a lazy part after all its files have arrived. It replaces Vite's own preloading, because most browsers remember a
 * failed import until the page is reloaded (whatwg/html#6768), and Vite remembers a failed style sheet. Nothing is imported
 * before its files have arrived, so that a second attempt can succeed.
 * @param importPart the `import()` itself
 * @param files the scripts and styles that the part consists of, relative to the script that asks for them
 * @param base the address of that script
 */
export async function fetchPart<Module>(
  importPart: () => Promise<Module>,
  files: readonly string[] = [],
  base: string = document.baseURI,
): Promise<Module> {
  await Promise.all(files.map((file) => fetchOnce(new URL(file, base).href)))
  return importPart()
}
