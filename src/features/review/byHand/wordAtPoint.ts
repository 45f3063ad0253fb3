import type { Span } from '../../../domain/dataset/dataset.ts'
import { wordSpans } from '../../../domain/text/wordSpans.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** The range of some characters of an element's text, whatever elements they stand in. */
function rangeIn(element: Element, { start, end }: Span): Range {
  const range = document.createRange()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (start >= before && start < before + length) range.setStart(node, start - before)
    if (end > before && end <= before + length) {
      range.setEnd(node, end - before)
      break
    }
    before += length
  }
  return range
}

/** How far a place is above or below a line of text, in lines; infinite if it is beside it. */
function linesFrom({ x, y }: Place, { left, right, top, bottom }: DOMRect): number {
  return x < left || x > right ? Infinity : Math.abs(y - (top + bottom) / 2) / (bottom - top)
}

/** Selects the whole word of the article that stands at a place in the window. Says whether one stands there. */
export function selectWordAt(place: Place): boolean {
  const sentence = document.elementFromPoint(place.x, place.y)?.closest('[data-sentence]')
  const article = sentence?.closest('[data-document]')
  if (!sentence || !article) return false
  const text = sentence.textContent
  const language = article.getAttribute('lang') ?? ''
  for (const word of wordSpans(text, { start: 0, end: text.length }, language)) {
    const range = rangeIn(sentence, word)
    if (![...range.getClientRects()].some((line) => linesFrom(place, line) < 1)) continue
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    return true
  }
  return false
}
