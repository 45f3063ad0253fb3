import type { Broken } from './brokenShapes.ts'

const [MALI_SENTENCE, TURKEY_SENTENCE] = ['documents[0].sentences[0]', 'documents[0].sentences[1]']
const EVIDENCE = 'relations[0].evidence[0]'

/** Datasets whose every part has its shape, and that yet cannot be true: parts that do not go together. */
export const BROKEN_MEANINGS: readonly Broken[] = [
  ['an entity id used twice', 'id-twice', 'entities[2].id', { 'entities[2].id': 'mali' }],
  ['a sentence id used twice', 'id-twice', `${TURKEY_SENTENCE}.id`, { [`${TURKEY_SENTENCE}.id`]: 'news-s01' }],
  ['a source range of another length', 'source-length', 'documents[0].source', { 'documents[0].source.end': 3 }],
  [
    'a source that is not listed',
    'unknown-source',
    'documents[0].source.file',
    { 'documents[0].source.file': 'big.txt' },
  ],
  ['a range outside its text', 'range-outside', `${EVIDENCE}.start`, { [`${EVIDENCE}.end`]: 9999 }],
  ['a range that ends before it starts', 'range-outside', `${EVIDENCE}.start`, { [`${EVIDENCE}.end`]: 0 }],
  ['a range that cuts a vowel sign off', 'range-splits', `${EVIDENCE}.trigger.end`, { [`${EVIDENCE}.trigger.end`]: 9 }],
  ['sentences that overlap', 'sentences-overlap', `${TURKEY_SENTENCE}.start`, { [`${TURKEY_SENTENCE}.start`]: 20 }],
  ['text that no sentence covers', 'text-uncovered', TURKEY_SENTENCE, { [`${MALI_SENTENCE}.end`]: 12 }],
  [
    'a repetition with other words',
    'duplicate-differs',
    `${TURKEY_SENTENCE}.duplicateOf`,
    { [`${TURKEY_SENTENCE}.duplicateOf`]: 'news-s01' },
  ],
  [
    'a repetition of a later sentence',
    'duplicate-order',
    `${MALI_SENTENCE}.duplicateOf`,
    { [`${MALI_SENTENCE}.duplicateOf`]: 'news-s03' },
  ],
  [
    'a repetition of nothing',
    'unknown-sentence',
    'documents[0].sentences[2].duplicateOf',
    { 'documents[0].sentences[2].duplicateOf': 'news-s09' },
  ],
  ['a mention that is no alias', 'mention-not-alias', 'entities[0].mentions[0]', { 'entities[0].mentions[0].end': 3 }],
  [
    'a mention written twice',
    'mention-twice',
    'entities[0].mentions[1]',
    { 'entities[0].mentions[1]': { document: 'news', start: 0, end: 4 } },
  ],
  [
    'a mention over two sentences',
    'mention-uncovered',
    'entities[1].mentions[0]',
    { 'entities[1].mentions[0].start': 25 },
  ],
  [
    'a mention in no document',
    'unknown-document',
    'entities[0].mentions[0].document',
    { 'entities[0].mentions[0].document': 'olds' },
  ],
  ['an entity nobody mentions', 'entity-unmentioned', 'entities[1].mentions', { 'entities[1].mentions': [] }],
  ['an unknown entity type', 'unknown-entity-type', 'entities[1].type', { 'entities[1].type': 'persona' }],
  ['a relation without evidence', 'relation-unproven', 'relations[0].evidence', { 'relations[0].evidence': [] }],
  ['a relation to itself', 'relation-self', 'relations[0].target', { 'relations[0].target': 'russia' }],
  [
    'a relation whose type does not join its ends',
    'relation-ends',
    'relations[0].source',
    { 'relations[0].source': 'minister' },
  ],
  ['a relation from nobody', 'unknown-entity', 'relations[0].source', { 'relations[0].source': 'rusia' }],
  ['an unknown relation type', 'unknown-relation-type', 'relations[0].type', { 'relations[0].type': 'supply-arms' }],
  ['evidence in no document', 'unknown-document', `${EVIDENCE}.document`, { [`${EVIDENCE}.document`]: 'olds' }],
  [
    'evidence that is half a sentence',
    'evidence-not-sentences',
    EVIDENCE,
    { [`${EVIDENCE}.start`]: 5, [`${EVIDENCE}.object`]: undefined },
  ],
  [
    'a claim without whose',
    'attribution-missing',
    'relations[1].evidence[0]',
    { 'relations[1].evidence[0].attributedTo': undefined },
  ],
  [
    'a claim of nobody',
    'unknown-entity',
    'relations[1].evidence[0].attributedTo',
    { 'relations[1].evidence[0].attributedTo': 'ministry' },
  ],
  [
    'a proposal of a program that is not named',
    'unknown-agent',
    `${EVIDENCE}.proposedBy`,
    { agents: [{ id: 'rules', name: 'Rules', version: '1' }], [`${EVIDENCE}.proposedBy`]: 'rule' },
  ],
  [
    'a review by somebody who is not named',
    'unknown-person',
    `${EVIDENCE}.reviewedBy`,
    { agents: [{ id: 'person', name: 'Amina', person: true }], [`${EVIDENCE}.reviewedBy`]: 'persons' },
  ],
  [
    'a review by a program',
    'unknown-person',
    `${EVIDENCE}.reviewedBy`,
    { agents: [{ id: 'rules', name: 'Rules' }], [`${EVIDENCE}.reviewedBy`]: 'rules' },
  ],
  [
    'two programs with one id',
    'id-twice',
    'agents[1].id',
    {
      agents: [
        { id: 'rules', name: 'Rules' },
        { id: 'rules', name: 'Others' },
      ],
    },
  ],
  [
    'a mark outside its evidence',
    'mark-outside',
    `${EVIDENCE}.subject`,
    { [`${EVIDENCE}.subject`]: { start: 36, end: 42 } },
  ],
  [
    'marks in a translation that is not there',
    'translation-missing',
    `${EVIDENCE}.translationMarks.fr`,
    { [`${EVIDENCE}.translationMarks`]: { fr: {} } },
  ],
  [
    'a mark outside the translation',
    'translation-mark-outside',
    `${EVIDENCE}.translationMarks.en.subject`,
    { [`${EVIDENCE}.translationMarks.en.subject.end`]: 99 },
  ],
  [
    'a translation mark that cuts a letter',
    'translation-mark-splits',
    `${EVIDENCE}.translationMarks.en.subject`,
    {
      [`${MALI_SENTENCE}.translations.en`]: 'Mali receives 20 aircraft fróm Russia'.normalize('NFD'),
      [`${EVIDENCE}.translationMarks.en.subject`]: { start: 27, end: 29 },
    },
  ],
  [
    'a figure whose words are not there',
    'figure-absent',
    `${EVIDENCE}.figures[0].of`,
    { [`${EVIDENCE}.figures[0].of`]: '30 طائرة' },
  ],
  [
    'a figure in a unit that the vocabulary has no words for',
    'unknown-unit',
    `${EVIDENCE}.figures[0].unit`,
    { 'vocabulary.units': [{ id: 'soldiers', forms: { en: { other: 'soldiers' } } }] },
  ],
  [
    'a former id that is still in use',
    'former-id-kept',
    'formerIds.entities.mali',
    { formerIds: { entities: { mali: 'turkey' } } },
  ],
  [
    'a former id that leads nowhere',
    'former-id-lost',
    'formerIds.relations.old',
    { formerIds: { relations: { old: 'nowhere', gone: null } } },
  ],
  [
    'an example in no document',
    'unknown-document',
    'vocabulary.relationTypes[0].example.document',
    { 'vocabulary.relationTypes[0].example': { document: 'nowhere', start: 0, end: 4 } },
  ],
  [
    'a question whose view is not there',
    'question-lost',
    'questions[0].view',
    { questions: [{ labels: { en: 'Who?' }, view: 'entity=atlantis' }] },
  ],
  [
    'a question whose view shows nothing',
    'question-unanswered',
    'questions[1].view',
    {
      questions: [
        { labels: { en: 'Who arms Mali?' }, view: 'entity=mali' },
        { labels: { en: 'Who is connected?' }, view: 'chain=mali~minister' },
      ],
    },
  ],
  [
    'an unknown category',
    'unknown-category',
    'vocabulary.relationTypes[0].category',
    { 'vocabulary.relationTypes[0].category': 'militia' },
  ],
  [
    'a type that joins an unknown type',
    'unknown-entity-type',
    'vocabulary.relationTypes[0].joins.source[0]',
    { 'vocabulary.relationTypes[0].joins.source': ['land', 'country'] },
  ],
]
