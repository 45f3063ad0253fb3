import type { Dataset, Document, Entity, Mention, Sentence } from '../dataset/dataset.ts'
import type { Counting } from '../evidence/countSentences.ts'
import { pairKey } from '../dataset/pair.ts'

type NamedMention = Mention & { readonly entity: string }

/** A sentence that mentions both of a pair. */
export interface JointMention {
  readonly document: Document
  readonly sentence: Sentence
  /** The number that it shares with its copies. */
  readonly number: number
  /** The mentions of either entity in it, in text order. */
  readonly mentions: readonly NamedMention[]
}

/**
 * The answers of the silence map. `stated`: a visible relation; `hidden`: only relations that filters hide, which is not silence;
 * `together`: a sentence mentions both, and nothing is stated of them; `never`: no sentence mentions both.
 */
export const SILENCES = ['stated', 'hidden', 'together', 'never'] as const
export type Silence = (typeof SILENCES)[number]

/** Finds the sentence that contains a span, in a list in text order. */
function sentenceAt(sentences: readonly Sentence[], { start, end }: Mention): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return undefined
    if (sentence.end <= start) low = middle + 1
    else if (sentence.start > start) high = middle - 1
    else return end <= sentence.end ? sentence : undefined
  }
  return undefined
}

/**
 * The sentences that mention both entities of a pair, for every pair with at least one, in the order of the dataset and the text.
 * A sentence that is printed twice counts once. `reads` tells which documents count.
 */
export function togetherOf(
  dataset: Dataset,
  entities: readonly Entity[],
  reads: (document: Document) => boolean,
  { sentenceNumbers }: Counting,
): ReadonlyMap<string, readonly JointMention[]> {
  const found = new Map<string, JointMention[]>()
  const mentionsIn = new Map<string, NamedMention[]>(dataset.documents.map(({ id }) => [id, []]))
  for (const { id, mentions } of entities)
    for (const mention of mentions) mentionsIn.get(mention.document)?.push({ ...mention, entity: id })
  for (const document of dataset.documents) {
    if (!reads(document)) continue
    const mentionedIn = new Map<Sentence, NamedMention[]>()
    for (const mention of mentionsIn.get(document.id) ?? []) {
      const sentence = sentenceAt(document.sentences, mention)
      if (sentence === undefined) continue
      const others = mentionedIn.get(sentence)
      if (others === undefined) mentionedIn.set(sentence, [mention])
      else others.push(mention)
    }
    for (const sentence of document.sentences) {
      const all = (mentionedIn.get(sentence) ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end)
      const ids = [...new Set(all.map(({ entity }) => entity))]
      const [number = -1] = sentenceNumbers({ document: document.id, start: sentence.start, end: sentence.end })
      for (const [at, a] of ids.entries()) {
        for (const b of ids.slice(at + 1)) {
          const key = pairKey(a, b)
          const list = found.get(key) ?? []
          if (list.some((one) => one.number === number)) continue
          const mentions = all.filter(({ entity }) => entity === a || entity === b)
          found.set(key, [...list, { document, sentence, number, mentions }])
        }
      }
    }
  }
  return found
}

/** The answer for a pair. */
export function silenceOf(isStated: boolean, isHidden: boolean, together: readonly JointMention[]): Silence {
  if (isStated) return 'stated'
  if (isHidden) return 'hidden'
  return together.length > 0 ? 'together' : 'never'
}
