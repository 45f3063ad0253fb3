/**
 * The dataset format `sanad/1`, as the app holds it after decoding.
 *
 * Every offset is a UTF-16 code unit into the document's `text`, start inclusive, end exclusive,
 * so that `text.slice(start, end)` is the quote. Ids are kebab-case ASCII, unique within their kind.
 */
import type { Agent } from './agent.ts'

/** A language tag (BCP 47), such as `ar` or `en`. */
export type LanguageTag = string

/** A text for people, by language, in at least one language. */
export type Localised = { readonly [language: LanguageTag]: string }

/** A date in EDTF (Library of Congress, level 1), such as `2023-03-18` or `2024-11~`. */
export type Edtf = string

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How a sentence states something, relative to its source (after FactBank). */
export const STANCES = ['asserted', 'attributed', 'hypothetical', 'denied'] as const
export type Stance = (typeof STANCES)[number]

/** What a person has decided about a proposed piece of evidence. */
export const REVIEWS = ['proposed', 'accepted', 'rejected', 'edited'] as const
export type Review = (typeof REVIEWS)[number]

export const POLARITIES = ['cooperative', 'conflictual', 'neutral'] as const
export type Polarity = (typeof POLARITIES)[number]

export const SENTENCE_ROLES = ['headline', 'subheadline', 'caption', 'byline', 'body', 'furniture'] as const
export type SentenceRole = (typeof SENTENCE_ROLES)[number]

export const DOCUMENT_KINDS = ['article', 'teaser'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export interface SourceFile {
  readonly file: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string
}

export interface Sentence extends Span {
  readonly id: string
  readonly role: SentenceRole
  /** The id of the first sentence with the same words, if this one repeats it. */
  readonly duplicateOf?: string
  /** The source breaks off here in mid-sentence. */
  readonly truncated?: true
  readonly translations?: Localised
}

export interface Document {
  readonly id: string
  readonly kind: DocumentKind
  readonly language: LanguageTag
  readonly title: Localised
  readonly publisher: string
  readonly byline?: string
  readonly published?: {
    readonly date: Edtf
    /** An explanation of how the date is known. */
    readonly basis: Localised
  }
  /** Where the original can be read; http or https. */
  readonly url?: string
  /** The slice of the seed file that `text` is. */
  readonly source: Span & { readonly file: string }
  /** Lower-case hexadecimal SHA-256 of `text` as UTF-8, against which its quotes are checked when shown. */
  readonly sha256?: string
  readonly text: string
  readonly sentences: readonly Sentence[]
}

export const GENDERS = ['masculine', 'feminine'] as const
export type Gender = (typeof GENDERS)[number]

export const GRAMMATICAL_NUMBERS = ['singular', 'dual', 'plural'] as const
export type GrammaticalNumber = (typeof GRAMMATICAL_NUMBERS)[number]

/**
 * The grammar of a name in one language. Gender and number are those that a verb after the name agrees with: in Arabic, a
 * plural of things or of groups is feminine singular.
 */
export interface Grammar {
  readonly gender?: Gender
  readonly number?: GrammaticalNumber
  /** The article inside a sentence: "the" of "the United States". */
  readonly article?: string
  /** The form of the name after a verb or a preposition, where it differs. */
  readonly oblique?: string
}

/** A place where a document names or implies an entity. */
export interface Mention extends Span {
  readonly document: string
  /** Whether the words stand for the entity without naming it, as "the minister" does. */
  readonly implied?: true
}

export interface Entity {
  readonly id: string
  readonly type: string
  readonly labels: Localised
  /** The forms that occur in the texts, including spelling variants and adjectives of nationality. */
  readonly aliases: readonly string[]
  /** Other names that people use, for the search only; they need not occur in a text. */
  readonly searchNames?: readonly string[]
  /** Only what the documents say. */
  readonly description?: Localised
  /** Wikidata URIs. */
  readonly sameAs?: readonly string[]
  /** The ids of entities with which a person has said that it is not one, although their names are alike (`owl:differentFrom`). */
  readonly differentFrom?: readonly string[]
  /** ISO 3166-1 alpha-2, upper case. */
  readonly iso3166?: string
  /** The ISO code of the state whose flag is shown with a person or an organisation, by office or nationality in the text. */
  readonly flag?: string
  /** [longitude, latitude] in degrees, WGS 84. */
  readonly location?: readonly [number, number]
  /** The grammar of the label in each language. */
  readonly grammar?: { readonly [language: LanguageTag]: Grammar }
  /** Whether pictures draw the entity as an outline around its members, as they do for an axis that somebody speaks of. */
  readonly outline?: true
  readonly mentions: readonly Mention[]
}

/** The words that name an end of a relation, or refer to it without naming it. */
export interface MarkedEnd extends Span {
  readonly implied?: true
}

/** The three ranges within one sentence text (a translation's offsets count from its own start). */
export interface MarkedWords {
  readonly subject?: MarkedEnd
  readonly object?: MarkedEnd
  readonly trigger?: Span
}

/** How a figure compares with what it measures: "more than 40", "700 or fewer", "about 20". */
export const FIGURE_OPERATORS = ['>', '>=', '<', '<=', '~'] as const
export type FigureOperator = (typeof FIGURE_OPERATORS)[number]

export interface Figure {
  readonly value: number
  /** A unit of the vocabulary; in a dataset whose vocabulary has no units, any words. */
  readonly unit: string
  readonly operator?: FigureOperator
  /** The words that state the figure and what it measures. */
  readonly of: string
  /** What the figure measures, as people say it in each language. */
  readonly measures?: Localised
}

/** A range of whole sentences that states a relation, with its stance. `subject`, `object` and `trigger` are offsets into the document. */
export interface Evidence extends Span, MarkedWords {
  readonly document: string
  readonly stance: Stance
  /** The entity whose claim it is. */
  readonly attributedTo?: string
  /** Offsets into the translation of the evidence: the translations of its sentences, joined by one space. */
  readonly translationMarks?: { readonly [language: LanguageTag]: MarkedWords }
  readonly when?: Edtf
  /** The sentence tells it as something of the past (PLOVER's historical mode). */
  readonly tense?: 'past'
  readonly figures?: readonly Figure[]
  readonly note?: Localised
  /** Absent from evidence that was annotated by hand, which counts as accepted. */
  readonly review?: Review
  /** The agent that proposed it. */
  readonly proposedBy?: string
  /** The person who accepted, rejected, changed or added it, among the agents; absent if the person has not said who it is. */
  readonly reviewedBy?: string
  /** Whether a person has put off the decision about a proposal. It then comes after all others. */
  readonly putOff?: true
}

/** One per source, target and type: more sentences make more evidence, not more relations. */
export interface Relation {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly evidence: readonly Evidence[]
}

export interface EntityType {
  readonly id: string
  readonly labels: Localised
  /** The label for several of them. */
  readonly plurals: Localised
}

export interface Category {
  readonly id: string
  readonly labels: Localised
  readonly polarity: Polarity
}

export interface RelationType {
  readonly id: string
  /** The name of the type in lists: "supplies arms to". */
  readonly labels: Localised
  /** The predicate between the two ends of a sentence, in the present and in the past. */
  readonly predicates?: { readonly [language: LanguageTag]: PredicateForms }
  readonly pastPredicates?: { readonly [language: LanguageTag]: PredicateForms }
  readonly definition?: Localised
  /** When not to use the type, and which one to use instead. */
  readonly avoid?: Localised
  /** Words of a document that the type describes well. */
  readonly example?: Span & { readonly document: string }
  /** Whether the source is a member of the target. */
  readonly membership?: true
  readonly category: string
  readonly polarity: Polarity
  /** The PLOVER event type, if the relation is an event. */
  readonly plover?: string
  readonly kind: 'state' | 'event'
  readonly symmetric?: true
  /** Entity types that may be the source and the target. */
  readonly joins: { readonly source: readonly string[]; readonly target: readonly string[] }
}

/** The forms of a predicate, by gender and number of its source. A form that is missing is that of `base`. */
export interface PredicateForms {
  /** Singular; masculine where gender matters. */
  readonly base: string
  readonly feminine?: string
  readonly dual?: string
  readonly feminineDual?: string
  readonly plural?: string
  readonly femininePlural?: string
}

/** A unit of measurement, in the plural forms of each language (CLDR). */
export interface Unit {
  readonly id: string
  readonly forms: { readonly [language: LanguageTag]: { readonly [category in Intl.LDMLPluralRule]?: string } }
}

export interface Vocabulary {
  readonly units?: readonly Unit[]
  readonly entityTypes: readonly EntityType[]
  readonly categories: readonly Category[]
  readonly relationTypes: readonly RelationType[]
}

/** A question offered to new users. */
export interface Question {
  readonly labels: Localised
  /** The view that answers it, as the fragment of a link, without `#`. */
  readonly view: string
}

/** For ids of earlier versions, those of today; `null` if what they named is gone. */
export interface FormerIds {
  readonly entities?: FormerIdMap
  readonly relations?: FormerIdMap
  readonly relationTypes?: FormerIdMap
  readonly categories?: FormerIdMap
}

export type FormerIdMap = { readonly [id: string]: string | null }

export interface Dataset {
  readonly format: 'sanad/1'
  readonly id: string
  readonly title: Localised
  readonly description: Localised
  readonly questions?: readonly Question[]
  readonly sources: readonly SourceFile[]
  readonly documents: readonly Document[]
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly vocabulary: Vocabulary
  /** Who proposed the evidence that carries `proposedBy`, and who reviewed what carries `reviewedBy`. */
  readonly agents?: readonly Agent[]
  readonly formerIds?: FormerIds
}
