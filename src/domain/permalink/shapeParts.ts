import type { Focus } from '../shape/focus.ts'
import { STEPS } from '../shape/focus.ts'
import type { LayoutName } from '../shape/layoutNames.ts'
import { LAYOUTS } from '../shape/layoutNames.ts'
import type { Lookup } from '../dataset/lookup.ts'

/** How the user has shaped the network: what is in focus, hidden, added, unbundled and moved, and the layout. */
export interface ShapeParts {
  /** The neighbourhood in focus: nothing else is shown. */
  readonly focus: Focus | null
  /** Hidden entities. */
  readonly hidden: ReadonlySet<string>
  /** Entities drawn in addition to those of the first view, in the order in which they were added. */
  readonly added: readonly string[]
  /** Pairs whose relations are drawn one by one, as `a|b` with the ids in order. */
  readonly unbundled: ReadonlySet<string>
  readonly layout: LayoutName
  /** The centre of a concentric layout; by default the best documented entity. */
  readonly centre: string | null
  /** Where entities were put, as `frame/id`, in the picture's own units. */
  readonly moved: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

export const FIRST_SHAPE: ShapeParts = {
  focus: null,
  hidden: new Set(),
  added: [],
  unbundled: new Set(),
  layout: 'prepared',
  centre: null,
  moved: new Map(),
}

export const SHAPE_KEYS = ['focus', 'hide', 'add', 'spread', 'layout', 'centre', 'pins']

/** Coordinates beyond this do not come from Sanad. */
const FARTHEST = 20_000

export function putShape(shape: ShapeParts, put: (key: string, value: string | null | false) => void): void {
  const { focus, hidden, added, unbundled, layout, centre, moved } = shape
  const list = (ids: Iterable<string>) => [...ids].join(',')
  put('focus', focus && `${list(focus.entities)}~${focus.steps}`)
  put('hide', hidden.size > 0 && list([...hidden].toSorted()))
  put('add', added.length > 0 && list(added))
  put('spread', unbundled.size > 0 && list([...unbundled].toSorted().map((pair) => pair.replace('|', '~'))))
  put('layout', layout !== FIRST_SHAPE.layout && layout)
  put('centre', centre)
  const pins = [...moved].map(([key, { x, y }]) => `${key.replace('/', ':')}:${Math.round(x)}:${Math.round(y)}`)
  put('pins', pins.length > 0 && pins.join(','))
}

/** Reads what `putShape` wrote. Unknown values are reported through `lose`, and the rest is used. */
export function shapeOf(
  parts: ReadonlyMap<string, string>,
  lookup: Lookup,
  lose: (what: 'entity' | 'part', value: string) => void,
): ShapeParts {
  const isKnown = (id: string) => {
    if (lookup.entity.has(id)) return true
    lose('entity', id)
    return false
  }
  const ids = (text: string | undefined) =>
    [...new Set(text?.split(',') ?? [])].filter((id) => id !== '').filter(isKnown)

  const [middle, wanted = '1'] = parts.get('focus')?.split('~') ?? []
  const steps = STEPS.find((one) => String(one) === wanted)
  if (steps === undefined) lose('part', `focus=~${wanted}`)
  const entities = ids(middle)

  const unbundled = (parts.get('spread')?.split(',') ?? []).flatMap((text) => {
    const pair = text.split('~')
    const [a, b] = pair.toSorted()
    if (pair.length === 2 && a !== undefined && b !== undefined && pair.every(isKnown)) return [`${a}|${b}`]
    if (pair.length !== 2) lose('part', `spread=${text}`)
    return []
  })

  const named = parts.get('layout') ?? FIRST_SHAPE.layout
  const layout = LAYOUTS.find((one) => one === named)
  if (layout === undefined) lose('part', `layout=${named}`)

  const moved = (parts.get('pins')?.split(',') ?? []).flatMap((text): [string, { x: number; y: number }][] => {
    const [, frame, id = '', ...at] = /^(wide|tall|all):([^:]+):(-?\d{1,5}):(-?\d{1,5})$/.exec(text) ?? []
    const [x = 0, y = 0] = at.map(Number)
    const isFar = Math.abs(x) > FARTHEST || Math.abs(y) > FARTHEST
    if (frame === undefined || isFar) lose('part', `pins=${text}`)
    else if (isKnown(id)) return [[`${frame}/${id}`, { x, y }]]
    return []
  })

  return {
    focus: entities.length > 0 ? { entities, steps: steps ?? 1 } : null,
    hidden: new Set(ids(parts.get('hide'))),
    added: ids(parts.get('add')),
    unbundled: new Set(unbundled),
    layout: layout ?? FIRST_SHAPE.layout,
    centre: ids(parts.get('centre'))[0] ?? null,
    moved: new Map(moved),
  }
}
