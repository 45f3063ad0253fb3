import * as v from 'valibot'
import type { Document, Span } from '../../domain/dataset/dataset.ts'
import type { ArticleProposals, Proposer } from '../proposals/propose.ts'
import { documentOf } from '../proposals/documentOf.ts'
import { NONE, plus, scoreOf, type Counts, type Score } from './counts.ts'
import { countSpans } from './spans.ts'

/** A document with entities and relations by offsets into its text. */
export const relationRow = v.object({
  id: v.string(),
  text: v.string(),
  entities: v.array(v.object({ begin: v.number(), end: v.number(), type: v.string(), value: v.string() })),
  relations: v.array(
    v.object({
      type: v.string(),
      sourceBegin: v.number(),
      sourceEnd: v.number(),
      targetBegin: v.number(),
      targetEnd: v.number(),
    }),
  ),
})
export type RelationRow = v.InferOutput<typeof relationRow>

/** The kinds of entities that the vocabulary has too. Quantities, dates and vehicles are no entities of it. */
const KINDS = new Set(['Organisation', 'Person', 'Location', 'Nationality', 'Weapon', 'MilitaryPlatform'])

/** Types of the vocabulary by what the other scheme calls them, with whether it ignores direction. */
const SCHEME: Readonly<Record<string, readonly string[]>> = {
  FightingAgainst: ['fights', 'attacks', 'kills', 'kills-soldiers', 'captures', 'nuclear-strike'],
  AlliesOf: ['allied-with', 'cooperates-with', 'military-cooperation', 'supports', 'ties-with'],
  CommWith: ['holds-talks', 'conveys-message'],
  InChargeOf: ['leads', 'heads-state', 'holds-office', 'possesses'],
  BelongsTo: ['part-of', 'works-for', 'holds-office', 'possesses', 'counted-among', 'allied-with'],
  Likes: ['supports', 'ready-to-support', 'ties-with'],
  Dislikes: ['opposes', 'pressures', 'endangers'],
}
const SYMMETRIC = new Set(['AlliesOf', 'CommWith', 'FightingAgainst'])

/** Names of states that stand for themselves, by a list that is not the rules' own: CLDR's, in English. */
function stateNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((one) => letters.map((other) => one + other))
  return new Set(codes.flatMap((code) => names.of(code) ?? []))
}

/** Scores entities (exact and overlapping), states, and relations of English documents. */
export function scoreEnglish(rows: readonly RelationRow[], proposer: Proposer): Score[] {
  const states = stateNames()
  const [exact, overlapping, known, relations] = [[], [], [], []] as Counts[][]
  for (const row of rows) {
    const document = documentOf({ id: 'scored', file: row.id, text: row.text })
    const article = proposer.propose(document)
    const wanted = row.entities.filter(({ type }) => KINDS.has(type)).map(spanOf)
    const found = article.entities.flatMap(({ mentions }) => mentions)
    exact?.push(countSpans(found, wanted, 'exact'))
    overlapping?.push(countSpans(found, wanted, 'overlapping'))
    known?.push(countStates(row, article, document, states))
    relations?.push(countRelations(row, article, document))
  }
  const sum = (list: readonly Counts[] | undefined) => (list ?? []).reduce(plus, NONE)
  return [
    scoreOf('states', 'en', sum(known)),
    scoreOf('entities, exact', 'en', sum(exact)),
    scoreOf('entities, overlapping', 'en', sum(overlapping)),
    scoreOf('relations, directed and typed', 'en', sum(relations)),
  ]
}

const spanOf = ({ begin, end }: { readonly begin: number; readonly end: number }): Span => ({ start: begin, end })

/** States: wanted are the nationalities and the locations that CLDR calls states; wrong is what lies in no entity at all. */
function countStates(
  row: RelationRow,
  article: ArticleProposals,
  document: Document,
  states: ReadonlySet<string>,
): Counts {
  const isJudged = judgedIn(row, document)
  const found = article.entities
    .filter(({ type }) => type === 'country')
    .flatMap(({ mentions }) => mentions)
    .filter(isJudged)
  const wanted = row.entities
    .filter(
      ({ type, value }) => ['Location', 'Organisation'].includes(type) && states.has(value.replace(/^[Tt]he /, '')),
    )
    .map(spanOf)
  const all = row.entities.filter(({ type }) => KINDS.has(type)).map(spanOf)
  const { right, wrong } = countSpans(found, all, 'overlapping')
  return { right, wrong, missed: countSpans(found, wanted, 'overlapping').missed }
}

/**
 * Whether a place is in a sentence that the annotators went through. Where they marked nothing at all, as in a list of ten states that
 * each document repeats, what is found is neither right nor wrong.
 */
function judgedIn({ entities }: RelationRow, { sentences }: Document): (span: Span) => boolean {
  const judged = sentences.filter(({ start, end }) => entities.some((one) => one.begin < end && start < one.end))
  return (span) => judged.some(({ start, end }) => start <= span.start && span.end <= end)
}

function countRelations(row: RelationRow, { proposals }: ArticleProposals, document: Document): Counts {
  const { text } = document
  const isJudged = judgedIn(row, document)
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
  const synonyms = row.relations.filter(({ type }) => type === 'IsSynonymOf')
  // "The minister, Anna Kovac": either words may be marked as the end.
  const namesOf = (end: Span): readonly Span[] => [
    end,
    ...synonyms.flatMap((one) => {
      const [source, target] = [
        { start: one.sourceBegin, end: one.sourceEnd },
        { start: one.targetBegin, end: one.targetEnd },
      ]
      return overlaps(source, end) ? [target] : overlaps(target, end) ? [source] : []
    }),
  ]
  const touches = (a: Span | undefined, start: number, end: number) =>
    a !== undefined && namesOf({ start, end }).some((one) => overlaps(a, one))
  const wanted = row.relations.filter(({ type }) => SCHEME[type] !== undefined)
  // The other scheme takes for granted that the Iraqi army is Iraq's, and who "Secretary of State Kerry" serves; only what joins two
  // separate names is compared.
  const isNested = ({ evidence: { subject, object } }: (typeof proposals)[number]) =>
    subject !== undefined &&
    object !== undefined &&
    ((subject.start < object.end && object.start < subject.end) ||
      row.entities.some(({ begin, end }) => [subject, object].every((one) => begin <= one.start && one.end <= end)))
  const found = proposals.filter(
    (one) =>
      isJudged(one.evidence) && !isNested(one) && Object.values(SCHEME).some((types) => types.includes(one.type)),
  )
  const answers = (one: (typeof found)[number], want: (typeof wanted)[number]): boolean => {
    if (SCHEME[want.type]?.includes(one.type) !== true) return false
    const { subject, object } = one.evidence
    const straight =
      touches(subject, want.sourceBegin, want.sourceEnd) && touches(object, want.targetBegin, want.targetEnd)
    const turned =
      touches(object, want.sourceBegin, want.sourceEnd) && touches(subject, want.targetBegin, want.targetEnd)
    return (
      straight ||
      (turned &&
        (SYMMETRIC.has(want.type) || one.type === 'part-of' || one.type === 'possesses' || one.type === 'allied-with'))
    )
  }
  const right = found.filter((one) => wanted.some((want) => answers(one, want))).length
  const missed = wanted.filter((want) => text !== '' && !found.some((one) => answers(one, want))).length
  return { right, wrong: found.length - right, missed }
}
