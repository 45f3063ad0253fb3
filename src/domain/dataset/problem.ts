/** Problems of a dataset, or of the annotations that it is built from; the messages are in `i18n/<language>/problems.ts`. */
export type ProblemCode = DatasetProblemCode | FileProblemCode | AnnotationProblemCode

/** Found in a dataset: its shape, its references, its meaning. */
export type DatasetProblemCode =
  | 'unknown-format'
  | 'unknown-key'
  | 'missing-key'
  | 'not-text'
  | 'not-number'
  | 'not-list'
  | 'not-object'
  | 'not-true'
  | 'unknown-value'
  | 'empty-text'
  | 'empty-localised'
  | 'bad-id'
  | 'bad-offset'
  | 'bad-number'
  | 'bad-hash'
  | 'bad-url'
  | 'bad-date'
  | 'bad-language'
  | 'bad-country-code'
  | 'bad-wikidata'
  | 'bad-location'
  | 'bad-question-count'
  | 'id-twice'
  | 'source-length'
  | 'range-outside'
  | 'range-splits'
  | 'sentences-overlap'
  | 'text-uncovered'
  | 'duplicate-differs'
  | 'duplicate-order'
  | 'mention-not-alias'
  | 'mention-twice'
  | 'mention-uncovered'
  | 'entity-unmentioned'
  | 'relation-unproven'
  | 'relation-twice'
  | 'relation-mirrored'
  | 'relation-self'
  | 'relation-ends'
  | 'evidence-not-sentences'
  | 'attribution-missing'
  | 'mark-outside'
  | 'translation-missing'
  | 'translation-mark-outside'
  | 'translation-mark-splits'
  | 'figure-absent'
  | 'unknown-entity'
  | 'unknown-entity-type'
  | 'unknown-relation-type'
  | 'unknown-category'
  | 'unknown-document'
  | 'unknown-sentence'
  | 'unknown-source'
  | 'question-lost'
  | 'question-unanswered'

/** Found before the file can be parsed. */
type FileProblemCode = 'file-too-large' | 'file-empty' | 'json-stops' | 'json-broken'

/** Found in the annotations, while building a dataset. */
type AnnotationProblemCode =
  | 'file-missing'
  | 'file-unexpected'
  | 'file-not-utf8'
  | 'yaml-broken'
  | 'not-boolean'
  | 'key-twice'
  | 'document-elsewhere'
  | 'begins-absent'
  | 'text-before'
  | 'sentence-differs'
  | 'sentence-missing'
  | 'sentence-extra'
  | 'quote-absent'
  | 'quote-ambiguous'
  | 'quote-number'
  | 'relation-form'
  | 'mark-not-alias'
  | 'through-range'
  | 'repeat-unmarked'
  | 'repeat-absent'
  | 'repeat-annotated'
  | 'none-with-relations'
  | 'example-absent'

export type ProblemParams = Readonly<Record<string, string | number>>

export interface Problem {
  readonly code: ProblemCode
  /** The path in the dataset: `relations[3].evidence[0].start`; empty for the file as a whole. */
  readonly path: string
  readonly params: ProblemParams
}
