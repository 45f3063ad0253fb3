import { sentencesOf } from '../domain/evidence/evidenceText.ts'
import { encodeView, encodeSentence } from '../domain/permalink/encodeView.ts'
import { HOME_VIEW } from '../domain/permalink/viewState.ts'
import type { CitedEvidence } from '../formats/citations/citedFacts.ts'
import type { AppState } from '../store/appStore.ts'

/** The address of the page, with the view that a fragment stands for; without one, the view that the page opens with. */
export const addressOf = (fragment: string): string =>
  location.origin + location.pathname + location.search + (fragment === '' ? '' : `#${fragment}`)

/** The permalink of a sentence. It stays valid if the dataset is reordered. */
export function linkOfSentence({ document, evidence }: CitedEvidence): string {
  const first = sentencesOf(document, evidence)[0]
  return first === undefined ? location.href : addressOf(encodeSentence(first.id))
}

/** The link to a relation or a pair, without any other part of the view. */
export const linkOfSelection = (selection: AppState['selection'], lookup: AppState['lookup']): string =>
  addressOf(encodeView({ ...HOME_VIEW, selection }, lookup))
