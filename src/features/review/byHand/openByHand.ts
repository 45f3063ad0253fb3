import type { Document, Span } from '../../../domain/dataset/dataset.ts'
import { sentencesOf } from '../../../domain/evidence/evidenceText.ts'
import { sentenceAt } from '../../../domain/reader/readingRelations.ts'
import type { AppStore } from '../../../store/appStore.ts'
import { openEvidence } from '../../../store/openEvidence.ts'
import { selectedInArticle } from './selectedInArticle.ts'

/** The whole sentences that a range touches; `undefined` if it touches none. */
export function wholeSentences(document: Document, span: Span): Span | undefined {
  const sentences = sentencesOf(document, span)
  const [first, last] = [sentences[0], sentences.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}

/**
 * Opens the dialog of annotating by hand: at the words that are selected in the article, else at the sentence that the panel shows,
 * else at the one that is being read.
 */
export function openByHand(store: AppStore): void {
  const state = store.getState()
  const { reading, lookup } = state
  const words = selectedInArticle()
  const selected = words && lookup.document.get(words.document)
  const passage = selected && wholeSentences(selected, words)
  if (selected !== undefined && passage !== undefined)
    return state.openByHand({ document: selected.id, passage, words: words ?? null })
  const evidence = openEvidence(state)?.evidence
  if (evidence !== undefined)
    return state.openByHand({
      document: evidence.document,
      passage: { start: evidence.start, end: evidence.end },
      words: null,
    })
  const document = lookup.document.get(reading?.document ?? '')
  const sentence = document && reading && sentenceAt(document, reading)
  if (document !== undefined && sentence)
    state.openByHand({ document: document.id, passage: { start: sentence.start, end: sentence.end }, words: null })
}
