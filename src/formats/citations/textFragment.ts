import { sliceOf } from '../../domain/text/spans.ts'
import type { CitedEvidence } from './citedFacts.ts'

/** Words at either end of a long passage; and as many before it, where the same words stand elsewhere too. */
const WORDS = 5
/** A passage of no more letters is given whole. */
const WHOLE = 100

/** Text directives use commas, ampersands and hyphens for themselves. */
const encoded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D')

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '')

function timesIn(text: string, words: string): number {
  return wordsIn(text).join(' ').split(words).length - 1
}

/**
 * A link to a passage in the original: browsers that know text fragments (WICG Scroll To Text Fragment) go there and mark it,
 * others open the page. `undefined` where the document has no address.
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
