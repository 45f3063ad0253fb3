import type { Span } from '../../domain/dataset/dataset.ts'
import { closest } from '../../domain/dataset/nearest.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import type { DocumentAnnotation, SentenceAnnotation } from '../read/annotation.ts'
import type { SourcePlace, Problems } from '../read/sourcePlace.ts'
import { similarity } from './quote.ts'

export interface AlignedSentence {
  readonly span: Span
  /** Missing if the sentence is not annotated (which is reported). */
  readonly annotation?: SentenceAnnotation
}

/** Aligns the sentences of the text with the annotated ones, so that one slip causes one problem. */
export function alignSentences(
  document: DocumentAnnotation,
  text: string,
  spans: readonly Span[],
  problems: Problems,
): AlignedSentence[] {
  const written = document.sentences
  const texts = spans.map((span) => sliceOf(text, span))
  const pairs = longestMatch(
    texts,
    written.map((one) => one.text.value.trim()),
  )
  const aligned: AlignedSentence[] = []
  let [span, sentence] = [0, 0]
  for (const [nextSpan, nextSentence] of [...pairs, [spans.length, written.length] as const]) {
    const next = written[nextSentence] ?? written.at(-1) ?? document
    const gap = { texts, from: span, to: nextSpan, next: next.at, problems }
    settle(gap, written.slice(sentence, nextSentence)).forEach((annotation, index) => {
      const { start, end } = spans[span + index] ?? { start: 0, end: 0 }
      aligned.push({ span: { start, end }, ...(annotation === undefined ? {} : { annotation }) })
    })
    const [match, annotation] = [spans[nextSpan], written[nextSentence]]
    if (match !== undefined && annotation !== undefined) {
      aligned.push({ span: { start: match.start, end: match.end }, annotation })
    }
    span = nextSpan + 1
    sentence = nextSentence + 1
  }
  return aligned
}

/** What lies between two matching sentences. */
interface Gap {
  readonly texts: readonly string[]
  readonly from: number
  readonly to: number
  /** The index of the next annotation. */
  readonly next: SourcePlace
  readonly problems: Problems
}

/** Pairs the similar sentences of a gap and reports the others. Returns an annotation, or none, for each text. */
function settle(gap: Gap, written: readonly SentenceAnnotation[]): (SentenceAnnotation | undefined)[] {
  const { texts, from, to, next, problems } = gap
  const left = [...written]
  const settled = texts.slice(from, to).map((words, index) => {
    const match = left.findIndex((one) => similarity(one.text.value.trim(), words) > 0.5)
    const annotation = left[match]
    if (annotation === undefined) {
      const after = texts[from + index - 1]?.slice(0, 60)
      problems.add('sentence-missing', left[0]?.at ?? next, { words, ...(after === undefined ? {} : { after }) })
      return undefined
    }
    for (const extra of left.splice(0, match + 1).slice(0, -1)) reportExtra(extra, texts, problems)
    problems.add('sentence-differs', annotation.text.at, difference(annotation.text.value.trim(), words))
    return annotation
  })
  for (const extra of left) reportExtra(extra, texts, problems)
  return settled
}

function reportExtra(sentence: SentenceAnnotation, texts: readonly string[], problems: Problems): void {
  const words = sentence.text.value.trim()
  problems.add('sentence-extra', sentence.text.at, {
    words: words.slice(0, 80),
    nearest: closest(words, texts).nearest?.slice(0, 80) ?? '—',
  })
}

/** Describes where two sentences begin to differ, with the words of each from there on. */
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
