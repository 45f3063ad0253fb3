/** How the network may be laid out; the prepared layout is made ahead. */
export const LAYOUTS = ['prepared', 'force', 'blocs', 'concentric', 'offices'] as const
export type LayoutName = (typeof LAYOUTS)[number]
