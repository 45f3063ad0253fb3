import type { DecodedLink } from '../../domain/permalink/decodeView.ts'
import { decodeView } from '../../domain/permalink/decodeView.ts'
import type { Appearance } from '../../domain/permalink/appearance.ts'
import { encodeView } from '../../domain/permalink/encodeView.ts'
import type { ViewState } from '../../domain/permalink/viewState.ts'
import { HOME_VIEW } from '../../domain/permalink/viewState.ts'
import type { AppStore } from '../../store/appStore.ts'
import type { Opened } from '../../store/showView.ts'
import { reopen, showView } from '../../store/showView.ts'
import { isElsewhere } from '../../features/collections/collectionAddress.ts'

/** Changes that follow each other within this time are one step of the browser's history. */
const PAUSE_MS = 120

/** Browsers refuse to change the address too often in a short time. After this delay the change is tried again. */
const REFUSED_MS = 2000

const KEYS = Object.keys(HOME_VIEW) as readonly (keyof ViewState)[]

/** The parts of a view whose changes are steps of the browser's history. Changes of the rest replace the current step. */
function historyStepOf({ selection, reading, lens, chain, view, tab }: Opened): string {
  const selected = selection.kind === 'none' ? '' : selection.id
  return JSON.stringify([
    selected,
    reading?.document,
    lens,
    view,
    view === 'table' && tab,
    chain === null ? null : [chain.from, chain.to, chain.drawn],
  ])
}

/** The parts of a view that a link opens. */
const openedIn = ({ selection, reading, lens, chain, view }: ViewState) => ({ selection, reading, lens, chain, view })

/** Does something that is not undoable, because the browser's Back button reverts it. */
function unrecorded(store: AppStore, act: () => void): void {
  const { pause, resume } = store.temporal.getState()
  pause()
  act()
  resume()
}

/**
 * The number of the whole view that an entry of the browser's history belongs to, as counted by `placed`; `null` for a link.
 */
function placedIn(entry: unknown): number | null {
  if (typeof entry !== 'object' || entry === null || !('placed' in entry)) return null
  return typeof entry.placed === 'number' ? entry.placed : null
}

/**
 * What the user has done before the address was read. The picture can be pressed before the script that reads the address has
 * arrived, and what was done by then takes precedence.
 */
function changedBeforeReading(store: AppStore): Partial<ViewState> {
  const [now, first] = [store.getState(), store.getInitialState()]
  return Object.fromEntries(KEYS.filter((key) => now[key] !== first[key]).map((key) => [key, now[key]]))
}

/** Whether the user has switched the language or the theme before the address was read. */
function hasSwitched(store: AppStore): boolean {
  const [now, first] = [store.getState(), store.getInitialState()]
  return now.language !== first.language || now.theme !== first.theme
}

/** Applies a link's language and theme. They are not the user's own choice and are not remembered. */
function applyAppearance(store: AppStore, { language, theme }: Partial<Appearance>): void {
  const state = store.getState()
  if (language !== undefined && language !== state.language) void state.setLanguage(language, false)
  if (theme !== undefined && theme !== state.theme) state.setTheme(theme, false)
}

/**
 * Keeps the page's address and the view in step: shows what the address says, now and whenever it changes, and writes what the
 * user does into the address. Back and Forward step through what was opened. They leave filters, focus and layout as they are,
 * because undo reverts those; only between two views that were each shown as a whole, they restore the whole view.
 * @param onLost receives what an address names and the dataset does not contain
 * @returns a function that stops it
 */
export function followAddress(store: AppStore, onLost: (decoded: DecodedLink) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let historyStep = historyStepOf(store.getState())
  const here = () => location.hash.slice(1)
  /** The language and theme that a link has set. They stay in the address, for a reload, until the user chooses others. */
  let given: Partial<Appearance> = {}
  const written = () => encodeView(store.getState(), store.getState().lookup, given)

  const mark = () => ({ placed: store.getState().placed })
  const markEntry = () => {
    try {
      history.replaceState(mark(), '')
    } catch {
      // The next change of the address marks it.
    }
  }
  const decodedHere = () => decodeView(here(), store.getState().dataset, store.getState().lookup)

  /** @param placed the whole view that Back or Forward leads to; `null` for a link */
  const read = (decoded: DecodedLink, placed: number | null) => {
    if (placed === null) unrecorded(store, () => showView(store, decoded.place))
    else {
      // It changes filters as well, so that undo has to revert it.
      showView(store, decoded.place)
      store.setState({ placed })
    }
    markEntry()
    given = decoded.appearance
    applyAppearance(store, given)
    historyStep = historyStepOf(store.getState())
    if (decoded.lost.length > 0 || decoded.newer) onLost(decoded)
  }
  const write = () => {
    timer = undefined
    const fragment = written()
    const next = historyStepOf(store.getState())
    if (fragment === here()) return
    const address = fragment === '' ? location.pathname + location.search : `#${fragment}`
    try {
      if (next === historyStep) history.replaceState(mark(), '', address)
      else history.pushState(mark(), '', address)
      historyStep = next
    } catch {
      timer = setTimeout(write, REFUSED_MS)
    }
  }
  const stepBack = () => {
    const { place } = decodedHere()
    const { tab } = store.getState()
    unrecorded(store, () => reopen(store, { ...openedIn(place), tab: place.view === 'table' ? place.tab : tab }))
    historyStep = historyStepOf(store.getState())
    write()
  }
  const changed = ({ state }: PopStateEvent) => {
    clearTimeout(timer)
    timer = undefined
    if (isElsewhere()) return
    if (here() === written()) return
    const placed = placedIn(state)
    if (placed === store.getState().placed) stepBack()
    else read(decodedHere(), placed)
  }

  const readFirst = () => {
    const decoded = decodedHere()
    const done = changedBeforeReading(store)
    const appearance = hasSwitched(store) ? {} : decoded.appearance
    read({ ...decoded, place: { ...decoded.place, ...done }, appearance }, null)
    if (written() === encodeView(decoded.place, store.getState().lookup, decoded.appearance)) return
    // What the link opens is a step of its own, so that Back leads to it.
    historyStep = historyStepOf(decoded.place)
    timer = setTimeout(write, PAUSE_MS)
  }

  // Something may have been opened before this subscription began. What a first visit opens the user has not asked for, so it
  // replaces the empty address in the history instead of adding a step.
  historyStep = historyStepOf({ ...store.getState(), selection: store.getInitialState().selection })
  markEntry()
  if (here() === '') write()
  else readFirst()
  window.addEventListener('popstate', changed)
  const stop = store.subscribe((state, previous) => {
    const isUnchanged = (['language', 'theme'] as const).every(
      (key) => state[key] === previous[key] || state[key] === given[key],
    )
    if (!isUnchanged) given = {}
    if (isUnchanged && KEYS.every((key) => state[key] === previous[key])) return
    clearTimeout(timer)
    timer = setTimeout(write, PAUSE_MS)
  })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('popstate', changed)
    stop()
  }
}
