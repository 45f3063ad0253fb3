import { remember, remembered } from '../../ui/state/remembered.ts'

/**
 * Whether Sanad is kept on this device. `impossible`: there is no build, no TLS or no service worker. `newer`: it is kept, and
 * a newer build waits. `unremoved`: it is kept, and could not be removed.
 */
export type Keeping = 'impossible' | 'off' | 'storing' | 'kept' | 'failed' | 'newer' | 'unremoved'

const CHOICE = 'sanad.offline'
const CACHES = 'sanad-build-'

const listeners = new Set<() => void>()
let keeping: Keeping = 'off'
let waiting: ServiceWorker | null = null

function set(next: Keeping): void {
  keeping = next
  for (const listener of listeners) listener()
}

/** What the build weighs, in MB; `null` if the page was not built. */
export function weightOfBuild(): number | null {
  const written = document.querySelector('meta[name="sanad-offline"]')?.getAttribute('content')
  return written === null || written === undefined ? null : Number(written)
}

export const currentKeeping = (): Keeping =>
  weightOfBuild() === null || !('serviceWorker' in navigator) ? 'impossible' : keeping

export const onKeeping = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function follow(registration: ServiceWorkerRegistration): void {
  const judge = (worker: ServiceWorker) => {
    if (worker.state === 'redundant') set(registration.active === null ? 'failed' : 'kept')
    else if (worker.state === 'installed' && registration.active !== null) {
      waiting = worker
      set('newer')
    } else if (worker.state === 'activated') set('kept')
    else if (registration.active === null) set('storing')
  }
  const watch = (worker: ServiceWorker | null) => {
    if (worker === null) return
    judge(worker)
    worker.addEventListener('statechange', () => judge(worker))
  }
  watch(registration.active)
  watch(registration.installing)
  watch(registration.waiting)
  registration.addEventListener('updatefound', () => watch(registration.installing))
}

async function register(): Promise<void> {
  try {
    follow(await navigator.serviceWorker.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' }))
  } catch {
    set('failed')
  }
}

/** Stores Sanad on this device. Nothing is stored before this is called, by the user or by installing the app. */
export function keep(): void {
  remember(CHOICE, 'on')
  if (currentKeeping() === 'impossible') return
  set('storing')
  void register()
}

/** Removes what `keep` has stored. The user's own flags and views stay. */
export async function stopKeeping(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(document.baseURI)
    await registration?.unregister()
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name.startsWith(CACHES)).map((name) => caches.delete(name)))
  } catch {
    set('unremoved')
    return
  }
  // Only now: until then, the next visit finds what is stored, and says so.
  remember(CHOICE, 'off')
  set('off')
}

/** Resumes what the user chose on an earlier visit, and keeps an app that is installed. Returns a function that stops it. */
export function resumeKeeping(): () => void {
  const isInstalled = matchMedia('(display-mode: standalone)').matches && remembered(CHOICE) === null
  if (isInstalled) keep()
  else if (remembered(CHOICE) === 'on' && currentKeeping() !== 'impossible') void register()
  window.addEventListener('appinstalled', keep)
  return () => window.removeEventListener('appinstalled', keep)
}

/** Changes to the newer build, and loads the page again with it. */
export function takeNewer(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take over', [])
}
