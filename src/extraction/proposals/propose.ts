import type { Agent } from '../../domain/dataset/agent.ts'
import type { Dataset, Document, Evidence, RelationType, Vocabulary } from '../../domain/dataset/dataset.ts'
import { contains } from '../../domain/text/spans.ts'
import type { Candidate, Finding, NamedEntity } from '../gates/candidate.ts'
import { examine, type GateContext } from '../gates/examine.ts'
import { findMentions, mentionLexica, type MentionLexica } from '../mentions/findMentions.ts'
import type { ReadSentence } from '../mentions/readSentence.ts'
import type { Form, Found } from '../mentions/referent.ts'
import { findRelations } from '../relations/findRelations.ts'
import type { Stated } from '../relations/stated.ts'
import { triggerLexicon, type Trigger } from '../relations/triggerLexicon.ts'
import type { Phrases } from '../tokens/phrases.ts'
import { dateIn } from './dates.ts'
import { figuresIn } from './figures.ts'
import { linkTo, type Link } from './link.ts'

/** An entity that an article names. */
export interface ProposedEntity extends NamedEntity {
  readonly labels: { readonly [language: string]: string }
  readonly iso3166?: string
  /** ISO code of the state it belongs to. */
  readonly flag?: string
  /** Whether the open dataset has it already. */
  readonly isKnown: boolean
  readonly mentions: readonly ProposedMention[]
}

export interface ProposedMention {
  readonly start: number
  readonly end: number
  readonly form: Form
}

/** A relation for a person to decide about, with what the gates flagged. */
export interface Proposal extends Candidate {
  readonly findings: readonly Finding[]
}

export interface Refusal {
  readonly candidate: Candidate
  readonly findings: readonly Finding[]
}

/** The result of the rules for one article. Nothing in it is accepted yet. */
export interface ArticleProposals {
  readonly document: Document
  readonly entities: readonly ProposedEntity[]
  readonly proposals: readonly Proposal[]
  readonly refused: readonly Refusal[]
  /** What proposed them. */
  readonly agents: readonly Agent[]
}

/** Is told how many of the sentences have been read, and where the last of them stands. */
export type Tell = (done: number, of: number, start: number, end: number) => void

/** Reads articles by rule. Create it once, because building the lexica takes a moment. */
export interface Proposer {
  readonly propose: (document: Document, tell?: Tell) => ArticleProposals
  /** The gates for candidates of another origin, over documents and the entities that are named in them. */
  readonly gates: (documents: readonly Document[], entities: readonly NamedEntity[]) => GateContext
}

/** The rules as an agent of PROV-O. Those of another version are another agent. */
const rulesOf = (version: string | undefined): Agent =>
  version === undefined
    ? { id: 'rules', name: 'Sanad rules' }
    : { id: `rules-${version.replace(/[^a-z0-9]+/g, '-')}`, name: 'Sanad rules', version }

/**
 * Makes a proposer for a vocabulary; `known` is the open dataset, to whose entities mentions are linked. Each proposal says that the
 * rules made it, of which version if that is given.
 */
export function makeProposer(vocabulary: Vocabulary, known?: Pick<Dataset, 'entities'>, version?: string): Proposer {
  const rules = rulesOf(version)
  const lexica = mentionLexica()
  const triggers = triggerLexicon()
  const types = new Map(vocabulary.relationTypes.map((type) => [type.id, type]))
  const units = new Set((vocabulary.units ?? []).map(({ id }) => id))
  const link = linkTo(known)
  const gates = contextMaker(lexica, triggers, types)
  return {
    gates: (documents, entities) => gates(documents, entities, new Map()),
    propose: (document, tell) => {
      const sentences = findMentions(document.text, document.sentences, lexica)
      const naming = entitiesOf(document, sentences, link)
      const context = gates([document], naming.entities, new Map([[document.id, sentences]]))
      const proposals: Proposal[] = []
      const refused: Refusal[] = []
      const seen = new Set<string>()
      for (const [index, sentence] of sentences.entries()) {
        tell?.(index, sentences.length, sentence.start, sentence.end)
        if (isLeftOut(document, sentence)) continue
        for (const stated of findRelations(sentence, triggers, types)) {
          const candidate = candidateOf(stated, document, naming.idOf, units, rules.id)
          if (candidate === undefined || seen.has(keyOf(candidate))) continue
          seen.add(keyOf(candidate))
          // That a state's army is its own is asked once an article, not each time that it is named.
          const own =
            stated.type === 'part-of' && stated.source.form === 'body'
              ? `${candidate.source} of ${candidate.target}`
              : ''
          if (own !== '' && seen.has(own)) continue
          seen.add(own)
          const { status, findings } = examine(candidate, context)
          if (status === 'refused') refused.push({ candidate, findings })
          else proposals.push({ ...candidate, findings })
        }
      }
      return { document, entities: naming.entities, proposals, refused, agents: [rules] }
    },
  }
}

type ContextMaker = (
  documents: readonly Document[],
  entities: readonly NamedEntity[],
  read: Map<string, readonly ReadSentence[]>,
) => GateContext

const contextMaker =
  (lexica: MentionLexica, triggers: Phrases<Trigger>, types: ReadonlyMap<string, RelationType>): ContextMaker =>
  (documents, entities, read) => ({
    documents: new Map(documents.map((one) => [one.id, one])),
    entities: new Map(entities.map((one) => [one.id, one])),
    types,
    lexica,
    triggers,
    read,
  })

/** Section labels of the page, and sentences that are printed a second time. */
function isLeftOut(document: Document, sentence: ReadSentence): boolean {
  const own = document.sentences.find(({ start }) => start === sentence.start)
  return own?.role === 'furniture' || own?.duplicateOf !== undefined
}

const keyOf = ({ source, target, type, evidence }: Candidate) => `${source} ${type} ${target} ${evidence.start}`

interface Naming {
  readonly entities: readonly ProposedEntity[]
  readonly idOf: (found: Found) => string
}

function entitiesOf({ text, language }: Document, sentences: readonly ReadSentence[], link: Link): Naming {
  interface Draft extends Omit<ProposedEntity, 'aliases' | 'mentions'> {
    readonly aliases: Set<string>
    readonly mentions: ProposedMention[]
  }
  const drafts = new Map<string, Draft>()
  const ids = new Map<string, string>()
  for (const found of sentences.flatMap(({ names }) => names)) {
    const words = text.slice(found.start, found.end)
    const { referent } = found
    const known = link(referent, words)
    const id = ids.get(referent.id) ?? known?.id ?? referent.id
    ids.set(referent.id, id)
    const draft: Draft = drafts.get(id) ?? {
      id,
      type: known?.type ?? referent.type,
      labels: known?.labels ?? labelsOf(referent.labels, language, words),
      ...(referent.type === 'country' && referent.country !== undefined ? { iso3166: referent.country } : {}),
      ...(referent.type !== 'country' && referent.country !== undefined ? { flag: referent.country } : {}),
      isKnown: known !== undefined,
      aliases: new Set<string>(),
      mentions: [],
    }
    draft.aliases.add(words)
    draft.mentions.push({ start: found.start, end: found.end, form: found.form })
    drafts.set(id, draft)
  }
  return { entities: [...drafts.values()], idOf: ({ referent }) => ids.get(referent.id) ?? referent.id }
}

/** The labels of a new entity: those of the lexicon in both languages or, if it has none, the words of the text. */
function labelsOf(labels: Found['referent']['labels'], language: string, words: string): ProposedEntity['labels'] {
  const { en, ar } = labels
  if (en === undefined && ar === undefined) return { [language]: words }
  return { ...(en === undefined ? {} : { en }), ...(ar === undefined ? {} : { ar }) }
}

/** The candidate for a stated relation. None for a claim without a named speaker, because the format requires one. */
function candidateOf(
  { type, source, target, trigger, reading, sentence }: Stated,
  document: Document,
  idOf: (found: Found) => string,
  units: ReadonlySet<string>,
  proposedBy: string,
): Candidate | undefined {
  const { stance, speaker } = reading
  if (stance === 'attributed' && speaker === undefined) return undefined
  const quote = document.text.slice(sentence.start, sentence.end)
  const when = dateIn(quote)
  const figures = figuresIn(quote, units)
  const mark = ({ start, end, isImplied }: Found) => ({
    start,
    end,
    ...(isImplied === true ? { implied: true as const } : {}),
  })
  const evidence: Evidence = {
    document: document.id,
    start: sentence.start,
    end: sentence.end,
    stance,
    ...(speaker === undefined ? {} : { attributedTo: idOf(speaker) }),
    subject: mark(source),
    object: mark(target),
    trigger: { start: trigger.start, end: trigger.end },
    ...(when === undefined ? {} : { when }),
    ...(figures.length === 0 ? {} : { figures }),
    review: 'proposed',
    proposedBy,
  }
  const [from, to] = [idOf(source), idOf(target)]
  return from === to || !contains(sentence, trigger) ? undefined : { source: from, target: to, type, quote, evidence }
}
