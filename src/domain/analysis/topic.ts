/** The topics of the analysis: blocs, centrality and tensions. */
export const TOPICS = ['blocs', 'centre', 'tensions'] as const
export type Topic = (typeof TOPICS)[number]
