import type { Span } from '../../domain/dataset/dataset.ts'
import type { DocumentAnnotation } from '../read/annotation.ts'
import type { Problems } from '../read/sourcePlace.ts'
import { nearestWords } from './quote.ts'

export interface LocatedDocument {
  readonly document: DocumentAnnotation
  readonly span: Span
  /** The next document is not annotated yet, so the end of this one is unknown. */
  readonly isOpen: boolean
}

/**
 * Finds the part of the seed file that each document covers. A document begins at the line that starts with its first words,
 * or where the file begins, and ends where the next begins, so together they cover the whole file.
 */
export function locateDocuments(
  ids: readonly string[],
  documents: readonly DocumentAnnotation[],
  seed: string,
  problems: Problems,
): LocatedDocument[] {
  const begun: { document: DocumentAnnotation; start: number }[] = []
  let from = 0
  for (const document of documents) {
    const isFirst = document.id === ids[0]
    if (document.begins === undefined) {
      if (isFirst) begun.push({ document, start: 0 })
      else problems.add('missing-key', document.at, { key: 'begins' })
      continue
    }
    const words = document.begins.value.trim()
    const start = lineStartingWith(words, seed, from)
    if (start < 0) {
      problems.add('begins-absent', document.begins.at, { words, nearest: nearestWords(words, seed.slice(from)) })
      continue
    }
    const before = isFirst ? seed.slice(0, start).trim() : ''
    if (before !== '') problems.add('text-before', document.begins.at, { words: before.slice(0, 80) })
    begun.push({ document, start: isFirst ? 0 : start })
    from = start + words.length
  }
  return begun.map(({ document, start }, index) => {
    const next = begun[index + 1]
    const isOpen = next?.document.id !== ids[ids.indexOf(document.id) + 1]
    return { document, span: { start, end: next?.start ?? seed.length }, isOpen }
  })
}

function lineStartingWith(words: string, text: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || /[\n\r\u2028\u2029]/.test(text[at - 1] ?? '')) return at
  }
  return -1
}
