/** Which relations may link a chain: any that is affirmed, only what binds, only what a text asserts. */
export const CHAIN_RULES = ['any', 'cooperation', 'asserted'] as const
export type ChainRule = (typeof CHAIN_RULES)[number]
