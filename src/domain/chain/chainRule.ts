/**
 * Which relations may link a chain: any that is affirmed, only what binds, only what a text asserts; by these three, only what has
 * been reviewed. `proposed` is `any` with the proposals that nobody has reviewed.
 */
export const CHAIN_RULES = ['any', 'cooperation', 'asserted', 'proposed'] as const
export type ChainRule = (typeof CHAIN_RULES)[number]
