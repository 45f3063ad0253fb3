import type { StateCreator } from 'zustand'
import type { ChainRule } from '../../domain/chain/chainRule.ts'

/** The question how one entity is connected to another. */
export interface ChainQuestion {
  readonly from: string | null
  readonly to: string | null
  readonly rule: ChainRule
  /** Which of the chains that are found, counted from 0. */
  readonly chosen: number
  /** Whether the chain is shown on the graph, and not on pages of its own. */
  readonly drawn: boolean
}

export interface ChainSlice {
  readonly chain: ChainQuestion | null
  openChain(from?: string | null, to?: string | null): void
  setChain(part: Partial<ChainQuestion>): void
  closeChain(): void
}

export const chainSlice: StateCreator<ChainSlice, [], []> = (set) => ({
  chain: null,
  openChain: (from = null, to = null) => set({ chain: { from, to, rule: 'any', chosen: 0, drawn: false } }),
  setChain: (part) => set(({ chain }) => (chain === null ? {} : { chain: { ...chain, ...part } })),
  closeChain: () => set({ chain: null }),
})
