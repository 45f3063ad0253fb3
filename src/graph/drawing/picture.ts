import { NO_FILTERS, visibleGraph } from '../../domain/filters/filters.ts'
import { keepLast } from '../../domain/memo/keepLast.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import { movedKey } from '../../store/slices/arrangement.ts'
import { EMPHASIS_KEYS, selectEmphasis, selectVisible, VISIBLE_KEYS } from '../../store/selectors.ts'
import type { Emphasis } from '../../domain/highlight/emphasis.ts'
import { compose, emphasised } from '../../scene/marks/compose.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import { figureOf } from '../../scene/figure/figureOf.ts'
import type { HullPicture } from '../../scene/marks/hullMarks.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import type { Piece, Point } from '../../scene/marks/marks.ts'
import type { Arrangement, Plan } from '../../scene/figure/plan.ts'
import { canvasMeasure } from '../../ui/marks/canvasMeasure.ts'
import type { hullsIn } from './hulls.ts'

/** The picture of the store's state, made anew only where the state has changed. */
export interface Picture {
  /** What is drawn by: the arrangement made ahead, or the one that `show` has given. */
  arrangement(): Arrangement
  /** The arrangement made ahead for this screen and this much detail. */
  base(): Arrangement
  /** More of the graph has been arranged. */
  setPlan(plan: Plan): void
  /** Which of the arrangements made ahead the base is. */
  frame(): 'wide' | 'tall' | 'all'
  /** Where nodes are on their way to their places; `null` when they have arrived. */
  fly(at: ReadonlyMap<string, Point> | null): void
  /** Draws by another arrangement for as long as its base is this screen's; `null` by the base itself. */
  show(arrangement: Arrangement | null): void
  /** Calls back once, when the picture is drawn by another arrangement; the last to ask is called. */
  whenShown(callback: () => void): void
  figure(): Figure
  /** What draws hulls about the groups of arrangements that have some; its code is fetched when one has. */
  setHulls(draw: DrawHulls): void
  /** What lies beneath the figure. */
  ground(): HullPicture
  /** An arrangement with nothing filtered. */
  whole(arrangement: Arrangement): Figure
  /** The whole picture at rest. */
  pieces(): readonly Piece[]
  emphasis(): Emphasis
  /** What is looked at, to be painted over the rest; nothing when nothing is. */
  raised(): readonly Piece[]
  measure(): Measure
  /** A node is being dragged. */
  drag(entity: string, to: Point): void
  /** The node that was dragged stays where it is: an act that can be undone. */
  drop(): void
  /** Screens of a phone's shape have an arrangement of their own. */
  setTall(tall: boolean): void
  /** Fonts have come, and every width with them. */
  remeasure(): void
  /** Calls back when the picture has changed; returns what ends that. */
  subscribe(listener: () => void): () => void
}

type DrawHulls = typeof hullsIn

const BARE: HullPicture = { pieces: [], box: null, names: new Map() }

/** The parts of the state that the picture is of. */
const DRAWN = [
  ...VISIBLE_KEYS,
  ...EMPHASIS_KEYS,
  'detail',
  'moved',
  'added',
  'spread',
  'layout',
  'centre',
  'language',
  'theme',
] as const

export function createPicture(store: AppStore, firstPlan: Plan): Picture {
  let plan = firstPlan
  let tall = false
  let shown: { readonly base: Arrangement; readonly arrangement: Arrangement } | null = null
  let flying: ReadonlyMap<string, Point> | null = null
  let waiting: (() => void) | null = null
  let dragged: { readonly key: string; readonly to: Point } | null = null
  let measure = canvasMeasure()
  let drawHulls: DrawHulls | null = null
  /** Where the names of hulls stood when nothing moved. */
  let names = BARE.names
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const keepFigure = keepLast<Figure>()
  const keepPins = keepLast<ReadonlyMap<string, Point>>()
  const keepGround = keepLast<HullPicture>()
  const keepPieces = keepLast<readonly Piece[]>()
  const keepRaised = keepLast<readonly Piece[]>()

  const shape = () => (store.getState().detail === 'all' ? 'all' : tall ? 'tall' : 'wide')
  const base = () => plan[shape()]
  const arrangement = () => (shown?.base === base() ? shown.arrangement : base())
  /** Where the reader has put nodes of this frame. */
  const pins = () => {
    const { moved } = store.getState()
    const at = shape()
    return keepPins([moved, dragged, at], () => {
      const own = dragged === null ? moved : new Map(moved).set(dragged.key, dragged.to)
      const start = movedKey(at, '')
      return new Map([...own].flatMap(([key, to]) => (key.startsWith(start) ? [[key.slice(start.length), to]] : [])))
    })
  }
  const figure = () => {
    const state = store.getState()
    const [graph, place, pinned, { language, spread, lookup }] = [selectVisible(state), arrangement(), pins(), state]
    return keepFigure([graph, place, pinned, flying, language, spread], () =>
      figureOf({
        graph,
        lookup,
        arrangement: place,
        moved: flying === null ? pinned : new Map([...pinned, ...flying]),
        pinned: new Set(pinned.keys()),
        language,
        spread,
      }),
    )
  }
  const ground = () => {
    const { groups } = arrangement()
    return keepGround([figure(), measure, drawHulls, groups], () => {
      if (groups === undefined || drawHulls === null) return BARE
      const held = flying === null ? (dragged === null ? null : names) : BARE.names
      const drawn = drawHulls(figure(), groups, measure, held)
      if (held === null) ({ names } = drawn)
      return drawn
    })
  }
  const whole = (place: Arrangement) => {
    const { dataset, lookup, language } = store.getState()
    const graph = visibleGraph(dataset, lookup, NO_FILTERS)
    return figureOf({ graph, lookup, arrangement: place, moved: new Map(), language })
  }
  const emphasis = () => selectEmphasis(store.getState())

  store.subscribe((state, previous) => {
    const same = (key: keyof AppState) => state[key] === previous[key]
    if (!DRAWN.every(same)) changed()
  })

  return {
    arrangement,
    base,
    setPlan: (next) => {
      if (next === plan) return
      plan = next
      changed()
    },
    frame: shape,
    fly: (at) => {
      flying = at
      changed()
    },
    show: (next) => {
      const before = arrangement()
      shown = next && { base: base(), arrangement: next }
      if (arrangement() === before) return
      changed()
      const callback = waiting
      waiting = null
      callback?.()
    },
    whenShown: (callback) => {
      waiting = callback
    },
    figure,
    setHulls: (draw) => {
      drawHulls = draw
    },
    ground,
    whole,
    emphasis,
    pieces: () => keepPieces([figure(), measure, ground()], () => [...ground().pieces, ...compose(figure(), measure)]),
    raised: () =>
      keepRaised([figure(), measure, emphasis()], () => {
        const part = emphasised(figure(), emphasis())
        return part === null ? [] : compose(part, measure, emphasis())
      }),
    measure: () => measure,
    drag: (entity, to) => {
      dragged = { key: movedKey(shape(), entity), to }
      changed()
    },
    drop: () => {
      if (dragged === null) return
      const { key, to } = dragged
      dragged = null
      store.getState().moveEntity(key, to)
    },
    setTall: (next) => {
      if (next === tall) return
      tall = next
      changed()
    },
    remeasure: () => {
      measure = canvasMeasure()
      changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
