import { balanceOf } from '../domain/analysis/balance'
import type { Findings } from '../domain/analysis/findings'
import type { Ties } from '../domain/analysis/ties'
import { findBlocs } from './blocs'
import { findStandings } from './centrality'

/** The parts of an analysis, one after the other: what is found fastest comes first. */
export function* findingsOf(ties: Ties): Generator<Partial<Findings>> {
  yield { balance: balanceOf(ties) }
  yield { blocs: findBlocs(ties) }
  yield { standings: findStandings(ties) }
}
