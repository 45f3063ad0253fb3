import type { Span } from '../../../domain/dataset/dataset.ts'

/** Words of a document. */
export interface DocumentWords extends Span {
  readonly document: string
}

const sentenceOf = (node: Node) =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-sentence], [data-gap]') ?? null

/** The number of characters of the article before a point in it. */
function offsetOf(article: Element, node: Node, at: number): number {
  const before = document.createRange()
  let offset = 0
  for (const part of article.querySelectorAll('[data-sentence], [data-gap]')) {
    if (part.contains(node)) {
      before.setStart(part, 0)
      before.setEnd(node, at)
      return offset + before.toString().length
    }
    offset += part.textContent.length
  }
  return offset
}

/** The words that the user has selected in the open article, with a mouse, a finger or the keyboard; `undefined` if none are. */
export function selectedInArticle(): DocumentWords | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const article = sentenceOf(range.startContainer)?.closest('[data-document]')
  if (!article || sentenceOf(range.endContainer)?.closest('[data-document]') !== article) return undefined
  const start = offsetOf(article, range.startContainer, range.startOffset)
  const end = offsetOf(article, range.endContainer, range.endOffset)
  return end > start ? { document: article.getAttribute('data-document') ?? '', start, end } : undefined
}
