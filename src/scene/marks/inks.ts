const PAGE = [
  'paper',
  'canvas',
  'raised',
  'sunk',
  'rule',
  'rule-strong',
  'ink',
  'ink2',
  'ink3',
  'marker',
  'marker-ink',
  'seal',
  'focus',
  'dim',
  'hull',
  'sea',
  'land',
  'land-named',
  'land-border',
  'graticule',
] as const

const CATEGORIES = [
  'military',
  'diplomacy',
  'economy',
  'membership',
  'place',
  'leadership',
  'conflict',
  'rivalry',
  'attribution',
] as const
type Category = (typeof CATEGORIES)[number]

const TYPES = [
  'country',
  'person',
  'armed-group',
  'organisation',
  'group',
  'agreement',
  'weapon',
  'publication',
  'event',
  'place',
] as const
type EntityType = (typeof TYPES)[number]

/** The name of a colour, such as `edge-military`; in CSS, `var(--edge-military)`. */
export type Ink = (typeof PAGE)[number] | `edge-${Category}` | `type-${EntityType}` | `type-fill-${EntityType}`

/** The colour of a relation category. A category that Sanad does not know is drawn as neutral. */
export function categoryInk(category: string): Ink {
  return `edge-${CATEGORIES.find((known) => known === category) ?? 'attribution'}`
}

/** The outline and fill colours of an entity type. A type that Sanad does not know is drawn as an object. */
export function typeInks(type: string): { readonly stroke: Ink; readonly fill: Ink } {
  const known = TYPES.find((each) => each === type) ?? 'weapon'
  return { stroke: `type-${known}`, fill: `type-fill-${known}` }
}
