/** How one sees that the page has answered: something matches the selector, or the canvas was drawn anew, or both. */
export interface Sign {
  readonly selector?: string
  readonly drawn?: true
}

/** What runs inside every measured page before its own scripts. */
export interface Probe {
  firstPicture: number | null
  ready: number | null
  shifts: number
  longest: number
  drawn: number
  input: number
  frames: number
  /** Milliseconds from the last input event until the sign is there and its frame has been made; `null` when it never is. */
  painted(sign: Sign): Promise<number | null>
  /** Milliseconds from the start of navigation until something matches and its frame has been made; `null` when nothing ever does. */
  shown(selector: string): Promise<number | null>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Installs `window.probe`. It is sent to the page as text, so it may use nothing from outside itself. */
export function installProbe(): void {
  const probe: Probe = {
    firstPicture: null,
    ready: null,
    shifts: 0,
    longest: 0,
    drawn: 0,
    input: 0,
    frames: 0,
    painted: async ({ selector, drawn }) => {
      const end = performance.now() + 5_000
      while (performance.now() < end) {
        const isThere = selector === undefined || document.querySelector(selector) !== null
        if (probe.input > 0 && isThere && (drawn === undefined || probe.drawn > 0))
          return (await frameMade()) - probe.input
        await frame()
      }
      return null
    },
    shown: async (selector) => {
      const end = performance.now() + 60_000
      while (performance.now() < end) {
        if (document.querySelector(selector) !== null) return frameMade()
        await frame()
      }
      return null
    },
  }
  window.probe = probe
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  // Two animation frames, then a task: the frame that holds the change has been produced.
  const frameMade = async () => {
    await frame()
    await frame()
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', done)
      port1.start()
      port2.postMessage(0)
    })
    return performance.now()
  }
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => {
    if (probe.ready === null) probe.longest = Math.max(probe.longest, duration)
  })
  observe('layout-shift', (entry) => {
    probe.shifts += Number(Reflect.get(entry, 'value'))
  })
  let painted = 0
  observe('paint', ({ startTime }) => {
    painted = startTime
  })
  // Both kinds of page clear a canvas before they draw on it: that a frame was drawn shows without asking the page.
  const canvas = CanvasRenderingContext2D.prototype
  const clear: (this: CanvasRenderingContext2D, ...box: number[]) => void = Reflect.get(canvas, 'clearRect')
  canvas.clearRect = function (...box) {
    probe.drawn += 1
    clear.apply(this, box)
  }
  for (const type of ['pointerdown', 'pointerup', 'pointermove', 'click']) {
    addEventListener(type, ({ timeStamp }) => (probe.input = timeStamp), { capture: true, passive: true })
  }
  const count = () => {
    probe.frames += 1
    requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  const watch = () => {
    const hasPicture = document.querySelector('#first-picture svg *') !== null && document.readyState !== 'loading'
    if (probe.firstPicture === null && hasPicture && painted > 0) probe.firstPicture = painted
    if (document.querySelector('[data-graph="ready"]') === null) requestAnimationFrame(watch)
    else void becomeReady()
  }
  const becomeReady = async () => {
    const at = await frameMade()
    probe.ready = at
    probe.firstPicture ??= at
  }
  requestAnimationFrame(watch)
}
