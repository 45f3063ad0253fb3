import type {
  DocumentKind,
  Entity,
  Figure,
  Localised,
  Question,
  SentenceRole,
  Stance,
} from '../../domain/dataset/dataset.ts'
import type { Agent } from '../../domain/dataset/agent.ts'
import type { MarkedPart } from '../../domain/text/markedSpans.ts'
import type { Located, SourcePlace } from './sourcePlace.ts'

/** The annotations as written: quotes instead of offsets, each with its place in its file. */
export interface ManifestAnnotation {
  readonly id: Located
  readonly title: Localised
  readonly description: Localised
  readonly questions: readonly Question[]
  /** The file of the documents that name none of their own. */
  readonly seed?: Located
  readonly documents: readonly Located[]
  /** Those whom relations name as their reviewers. */
  readonly people: readonly Agent[]
}

export interface EntityAnnotation {
  readonly id: Located
  /** Where each key of the entity was written. */
  readonly places: ReadonlyMap<string, SourcePlace>
  readonly type: Located
  readonly labels: Localised
  readonly aliases: readonly string[]
  readonly searchNames: readonly string[]
  readonly description?: Localised
  readonly wikidata: readonly string[]
  readonly iso?: string
  readonly flag?: string
  readonly location?: readonly [number, number]
  readonly grammar?: Entity['grammar']
  /** The ids of entities with like names with which it is not one. */
  readonly differentFrom: readonly string[]
  readonly isOutline: boolean
}

export interface DocumentAnnotation {
  readonly id: string
  readonly at: SourcePlace
  /** Where each key of the document was written. */
  readonly places: ReadonlyMap<string, SourcePlace>
  readonly kind: DocumentKind
  readonly language: string
  readonly title: Localised
  readonly publisher: string
  readonly byline?: string
  /** Where the original can be read. */
  readonly url?: string
  readonly published?: { readonly date: string; readonly basis: Localised }
  /** The file of the text; without it, the one of the dataset. */
  readonly file?: Located
  /** Its first words; a document that begins its file needs none. */
  readonly begins?: Located
  readonly sentences: readonly SentenceAnnotation[]
}

export interface SentenceAnnotation {
  readonly at: SourcePlace
  readonly text: Located
  readonly role: SentenceRole
  readonly translations: Localised
  readonly mentions: readonly MentionAnnotation[]
  readonly relations: readonly RelationAnnotation[]
  readonly isDuplicate: boolean
  readonly isTruncated: boolean
  readonly none?: Located
}

export interface MentionAnnotation {
  readonly entity: Located
  readonly quote: Located
  readonly isImplied: boolean
}

export type QuotedMarks = Partial<Record<MarkedPart, Located>>

export interface RelationAnnotation {
  readonly at: SourcePlace
  readonly source: Located
  readonly type: Located
  readonly target: Located
  readonly marks: QuotedMarks
  readonly translationMarks: Readonly<Record<string, QuotedMarks>>
  readonly implied: readonly ('subject' | 'object')[]
  readonly stance: Stance
  readonly by?: Located
  readonly when?: string
  readonly isPast: boolean
  readonly figures: readonly Figure[]
  readonly note?: Localised
  /** The id of the person who stands behind it. */
  readonly reviewedBy?: string
  /** Why no word is marked as trigger, subject or object, if one is missing. */
  readonly unmarked?: Located
  /** The number of sentences that the evidence covers, counting this one. */
  readonly through: Located<number>
}

/** Languages in which annotations may give labels and translations. */
export const ANNOTATION_LANGUAGES = ['ar', 'en', 'fr'] as const
