import { sentencesOf } from '../../domain/evidenceText'
import { encodePlace, encodeSentence } from '../../domain/permalink/encode'
import { HOME } from '../../domain/permalink/place'
import type { CitedEvidence } from '../../formats/citedFacts'
import type { AppState } from '../../store/appStore'

const at = (fragment: string) => `${location.origin}${location.pathname}${location.search}#${fragment}`

/** The stable link to a sentence: it outlives a reordering of the dataset. */
export function linkOfSentence({ document, evidence }: CitedEvidence): string {
  const first = sentencesOf(document, evidence)[0]
  return first === undefined ? location.href : at(encodeSentence(first.id))
}

/** The link to a relation, with nothing else of the view. */
export const linkOfRelation = (id: string, lookup: AppState['lookup']): string =>
  at(encodePlace({ ...HOME, selection: { kind: 'relation', id, evidence: 0 } }, lookup))
