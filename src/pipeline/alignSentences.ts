import type { Span } from '../domain/dataset'
import { sliceOf } from '../domain/spans'
import type { DocumentAnnotation, SentenceAnnotation } from './annotation'
import type { Problems } from './place'
import { likeness } from './quote'

export interface AlignedSentence {
  readonly span: Span
  /** Absent where nobody has annotated the sentence (that is reported). */
  readonly annotation?: SentenceAnnotation
}

/** Brings the sentences of the text and those of the annotation together, so that one slip is one problem. */
export function alignSentences(
  document: DocumentAnnotation,
  text: string,
  spans: readonly Span[],
  problems: Problems,
): AlignedSentence[] {
  const written = document.sentences
  const pairs = longestMatch(
    spans.map((span) => sliceOf(text, span)),
    written.map((one) => one.text.value.trim()),
  )
  const aligned: AlignedSentence[] = []
  let [span, sentence] = [0, 0]
  for (const [nextSpan, nextSentence] of [...pairs, [spans.length, written.length] as const]) {
    aligned.push(
      ...settle(document, text, spans.slice(span, nextSpan), written.slice(sentence, nextSentence), problems),
    )
    const [match, annotation] = [spans[nextSpan], written[nextSentence]]
    if (match !== undefined && annotation !== undefined)
      aligned.push({ span: { start: match.start, end: match.end }, annotation })
    span = nextSpan + 1
    sentence = nextSentence + 1
  }
  return aligned
}

/** What stands between two sentences that agree: pairs those alike enough, reports the rest. */
function settle(
  document: DocumentAnnotation,
  text: string,
  spans: readonly Span[],
  written: readonly SentenceAnnotation[],
  problems: Problems,
): AlignedSentence[] {
  const left = [...written]
  const aligned = spans.map((span): AlignedSentence => {
    const words = sliceOf(text, span)
    const index = left.findIndex((one) => likeness(one.text.value.trim(), words) > 0.5)
    const annotation = left[index]
    if (annotation === undefined) {
      problems.add('sentence-missing', left[0]?.at ?? document.at, { words, document: document.id })
      return { span }
    }
    left
      .splice(0, index + 1)
      .slice(0, -1)
      .forEach((one) => reportExtra(one, words, problems))
    problems.add('sentence-differs', annotation.text.at, difference(annotation.text.value.trim(), words))
    return { span, annotation }
  })
  const last = spans.at(-1)
  for (const one of left) reportExtra(one, last === undefined ? '—' : sliceOf(text, last), problems)
  return aligned
}

function reportExtra(sentence: SentenceAnnotation, nearest: string, problems: Problems): void {
  problems.add('sentence-extra', sentence.text.at, {
    words: sentence.text.value.trim().slice(0, 80),
    nearest: nearest.slice(0, 80),
  })
}

/** Where two sentences part ways, with what each says from there on. */
function difference(written: string, found: string): { at: number; written: string; found: string } {
  let at = 0
  while (at < written.length && written[at] === found[at]) at += 1
  const from = Math.max(0, at - 10)
  return { at: at + 1, written: written.slice(from, at + 40), found: found.slice(from, at + 40) }
}

/** The longest common subsequence, as pairs of indices. */
function longestMatch(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0))
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row !== undefined)
        row[j] = left[i] === right[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) pairs.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}
