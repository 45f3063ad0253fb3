import { sliceOf } from '../../domain/text/spans.ts'
import type { CitedEvidence } from './citedFacts.ts'

/** The number of words at either end of a long passage, and before it if the same words occur elsewhere too. */
const WORDS = 5
/** Passages up to this length, in characters, are given in full. */
const WHOLE = 100

/** Text directives reserve commas, ampersands and hyphens. */
const encoded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D')

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '')

function timesIn(text: string, words: string): number {
  return wordsIn(text).join(' ').split(words).length - 1
}

/**
 * A link to a passage in the original. Browsers that support text fragments (WICG Scroll To Text Fragment) scroll to it and mark
 * it; others open the page. `undefined` if the document has no URL.
 */
export function textFragmentLink({ document, evidence }: CitedEvidence): string | undefined {
  const { url, text } = document
  if (url === undefined) return undefined
  const words = wordsIn(sliceOf(text, evidence))
  const passage = words.join(' ')
  const first = words.slice(0, WORDS).join(' ')
  const isWhole = passage.length <= WHOLE || words.length <= 2 * WORDS
  const directive = isWhole ? encoded(passage) : `${encoded(first)},${encoded(words.slice(-WORDS).join(' '))}`
  const before = wordsIn(text.slice(0, evidence.start)).slice(-WORDS).join(' ')
  const isTwice = timesIn(text, isWhole ? passage : first) > 1 && before !== ''
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${isTwice ? `${encoded(before)}-,` : ''}${directive}`
}
