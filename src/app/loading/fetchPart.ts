/** The server does not have a file of this build any more. */
export class Gone extends Error {}

/** What is on its way or has arrived, by address. What failed is not kept, so that it is fetched again. */
const fetching = new Map<string, Promise<void>>()

/** Not by a link that preloads: what fails there, an import of the same page fails with, too. */
async function fetchScript(href: string): Promise<void> {
  const answer = await fetch(href)
  if (answer.status === 404) throw new Gone(href)
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
  // To the end, so that the import finds it in the browser's cache.
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

/** Whether the page itself has brought it. */
const isOnPage = (href: string) =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"], link[rel="modulepreload"]')].some(
    (link) => link.href === href,
  ) || [...document.scripts].some(({ src }) => src === href)

function fetchOnce(href: string): Promise<void> {
  const known = fetching.get(href)
  if (known !== undefined) return known
  const started = isOnPage(href) ? Promise.resolve() : href.endsWith('.css') ? fetchStyle(href) : fetchScript(href)
  fetching.set(href, started)
  started.catch(() => fetching.delete(href))
  return started
}

/**
 * Imports a lazy part after all its files have arrived. It takes the place of Vite's own preloading, because most browsers
 * remember a failed import until the page is reloaded (whatwg/html#6768), and Vite remembers a failed style sheet. Nothing is
 * imported here before it is known to arrive, so that a second attempt can succeed.
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
