/** The layouts of the network; the prepared one is precomputed. */
export const LAYOUTS = ['prepared', 'force', 'blocs', 'concentric', 'offices'] as const
export type LayoutName = (typeof LAYOUTS)[number]
