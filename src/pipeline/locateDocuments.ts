import type { Span } from '../domain/dataset'
import type { DocumentAnnotation } from './annotation'
import type { Problems } from './place'
import { nearestWords } from './quote'

/**
 * Which part of the seed each document is. A document begins at the line that starts with its first words and ends
 * where the next begins, so that together they leave nothing of the file out.
 */
export function locateDocuments(
  documents: readonly DocumentAnnotation[],
  seed: string,
  problems: Problems,
): { document: DocumentAnnotation; span: Span }[] {
  const begun: { document: DocumentAnnotation; start: number }[] = []
  let from = 0
  for (const document of documents) {
    const words = document.begins.value.trim()
    const start = lineStartingWith(words, seed, from)
    if (start < 0) {
      problems.add('begins-absent', document.begins.at, { words, nearest: nearestWords(words, seed.slice(from)) })
      continue
    }
    if (begun.length === 0 && seed.slice(0, start).trim() !== '') {
      problems.add('text-before', document.begins.at, { words: seed.slice(0, start).trim().slice(0, 80) })
    }
    begun.push({ document, start: begun.length === 0 ? 0 : start })
    from = start + words.length
  }
  return begun.map(({ document, start }, index) => ({
    document,
    span: { start, end: begun[index + 1]?.start ?? seed.length },
  }))
}

function lineStartingWith(words: string, text: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || /[\n\r\u2028\u2029]/.test(text[at - 1] ?? '')) return at
  }
  return -1
}
