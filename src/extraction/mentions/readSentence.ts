import type { Span } from '../../domain/dataset/dataset.ts'
import type { Word } from '../tokens/words.ts'
import type { FoundPerson } from './people.ts'
import type { Found, Pair } from './referent.ts'

/** A sentence with its words and mentions, in order. `names` also holds the name of a state inside a longer mention. */
export interface ReadSentence extends Span {
  readonly text: string
  readonly words: readonly Word[]
  readonly names: readonly Found[]
  /** The mentions that are not part of another one. */
  readonly outer: readonly Found[]
  readonly people: readonly FoundPerson[]
  /** Words for two states that the text has named before. */
  readonly pairs?: readonly Pair[]
  /** Words such as "we", for the state or organisation that the speaker stands for. */
  readonly ours?: readonly Found[]
  /** Whose words it quotes, where the speaker is named in a sentence before. */
  readonly quotedBy?: Found
}
