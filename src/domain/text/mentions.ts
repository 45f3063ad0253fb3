import type { Document, Entity, Mention, Sentence } from '../dataset/dataset.ts'
import type { Lookup } from '../dataset/lookup.ts'

/** A sentence that mentions an entity, shown once even if the article prints it several times. */
export interface MentionedIn {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  /** How many more times the article prints the same words. */
  readonly repeats: number
}

export interface DocumentMentions {
  readonly document: Document
  readonly sentences: readonly MentionedIn[]
  /** Mentions in the sentences that are shown. */
  readonly count: number
}

const lies = (mention: Mention, { start, end }: Sentence) => start <= mention.start && mention.end <= end

function sentencesWith(document: Document, mentions: readonly Mention[]): readonly MentionedIn[] {
  const shown = new Map<string, MentionedIn>()
  for (const sentence of document.sentences) {
    const within = mentions.filter((mention) => lies(mention, sentence))
    const words = sentence.duplicateOf ?? sentence.id
    if (within.length === 0 || shown.has(words)) continue
    const printed = document.sentences.filter(({ id, duplicateOf }) => id === words || duplicateOf === words)
    shown.set(words, { sentence, mentions: within, repeats: printed.length - 1 })
  }
  return [...shown.values()]
}

/** The mentions of an entity by article, in the dataset's order. */
export function mentionsOf(entity: Entity, lookup: Lookup): readonly DocumentMentions[] {
  return [...lookup.document.values()].flatMap((document) => {
    const sentences = sentencesWith(
      document,
      entity.mentions.filter((mention) => mention.document === document.id),
    )
    if (sentences.length === 0) return []
    return [{ document, sentences, count: sentences.reduce((sum, one) => sum + one.mentions.length, 0) }]
  })
}
