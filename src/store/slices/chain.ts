import type { ChainRule } from '../../domain/chain/chainRule.ts'
import type { Slice } from './slice.ts'

/** The question of how one entity is connected to another. */
export interface ChainQuestion {
  readonly from: string | null
  readonly to: string | null
  readonly rule: ChainRule
  /** The index of the chosen chain, counted from 0. */
  readonly chosen: number
  /** Whether the chain is shown on the graph instead of on its own pages. */
  readonly drawn: boolean
}

interface ChainState {
  readonly chain: ChainQuestion | null
}

const CLOSED: ChainState = { chain: null }

export const chainSlice = {
  undoable: {},
  notUndoable: CLOSED,
  producers: {
    openChain: (_: ChainState, from: string | null = null, to: string | null = null): ChainState => ({
      chain: { from, to, rule: 'any', chosen: 0, drawn: false },
    }),
    setChain: ({ chain }: ChainState, part: Partial<ChainQuestion>): ChainState => ({
      chain: chain && { ...chain, ...part },
    }),
    closeChain: () => CLOSED,
  },
} satisfies Slice<ChainState>
