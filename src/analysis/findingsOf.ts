import { balanceOf } from '../domain/analysis/balance.ts'
import type { Findings } from '../domain/analysis/findings.ts'
import type { Ties } from '../domain/analysis/ties.ts'
import { findBlocs } from './blocs.ts'
import { rankByCentrality } from './centrality.ts'

/** The parts of an analysis, one after the other, the fastest first. */
export function* findingsOf(ties: Ties): Generator<Partial<Findings>> {
  yield { balance: balanceOf(ties) }
  yield { blocs: findBlocs(ties) }
  yield { centralities: rankByCentrality(ties) }
}
