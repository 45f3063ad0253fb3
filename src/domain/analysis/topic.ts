/** What the analysis shows: who stands together, who stands in the middle, where ties pull against each other. */
export const TOPICS = ['blocs', 'centre', 'tensions'] as const
export type Topic = (typeof TOPICS)[number]
