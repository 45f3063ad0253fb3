import type { Document, Evidence, MarkedEnd } from '../../domain/dataset/dataset.ts'
import { contains } from '../../domain/text/spans.ts'
import type { Candidate } from '../../extraction/gates/candidate.ts'
import { isPartOfWord } from '../../extraction/gates/endsGate.ts'
import { idOfName } from '../../extraction/mentions/referent.ts'
import { dateIn } from '../../extraction/proposals/dates.ts'
import { figuresIn } from '../../extraction/proposals/figures.ts'
import type { ProposedEntity } from '../../extraction/proposals/propose.ts'
import type { ProposedByModel } from './answer.ts'

/** A candidate with the entities that it needs, some of which only the model names. */
export interface Located {
  readonly candidate: Candidate
  readonly entities: readonly ProposedEntity[]
}

const PRONOUN =
  /^(?:I|We|You|He|She|It|They|This|That|These|Those|Both|هو|هي|هم|هما|هن|نحن|أنا|هذا|هذه|ذلك|تلك|الذي|التي|الذين|البلدين|البلدان|الطرفين|الطرفان|الجانبين|الجانبان)$/u
const LONGEST_NAME = 80

/**
 * Finds the words of a model in the article, letter for letter. Words that do not stand there get offsets outside the text, and a
 * name that is none gets no entity, so that the gates refuse the candidate with their reason.
 */
export function locate(
  proposed: ProposedByModel,
  document: Document,
  known: readonly ProposedEntity[],
  units: ReadonlySet<string>,
  origin: Required<Pick<Evidence, 'note' | 'proposedBy'>>,
): Located {
  const { text, language } = document
  const { quote, stance, type } = proposed
  const start = quote === '' ? -1 : text.indexOf(quote)
  const end = start + quote.length
  const trigger = placeOf(text, proposed.trigger, start, end, start)
  const entities: ProposedEntity[] = []
  const named = (words: string, entityType: string, mark: MarkedEnd): string => {
    const entity = entityOf(words, entityType, mark, known, language)
    if (entity === undefined) return `unknown-${idOfName(words)}`
    entities.push(entity)
    return entity.id
  }
  const subject = placeOf(text, proposed.subject, start, end, trigger.start)
  const object = placeOf(text, proposed.object, start, end, trigger.start)
  const source = named(proposed.subject, proposed.subjectType, subject)
  const target = named(proposed.object, proposed.objectType, object)
  const speaker =
    proposed.speaker === null || proposed.speaker === ''
      ? undefined
      : named(proposed.speaker, 'person', placeOf(text, proposed.speaker, 0, text.length, start))
  const when = dateIn(quote)
  const figures = figuresIn(quote, units)
  const evidence: Evidence = {
    document: document.id,
    start,
    end,
    stance,
    ...(speaker === undefined ? {} : { attributedTo: speaker }),
    subject,
    object,
    trigger,
    ...(when === undefined ? {} : { when }),
    ...(figures.length === 0 ? {} : { figures }),
    ...origin,
    review: 'proposed',
  }
  return { candidate: { source, target, type, quote, evidence }, entities }
}

/** Where words stand as whole words between `from` and `to`, as near as may be to `near`; a place outside the text if they do not. */
function placeOf(text: string, words: string, from: number, to: number, near: number): { start: number; end: number } {
  let best = -1
  for (let at = from < 0 || words === '' ? -1 : text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    if (end > to) break
    const isNearer = best < 0 || Math.abs(at - near) < Math.abs(best - near)
    if (isNearer && !isPartOfWord(text, { start: at, end })) best = at
  }
  return { start: best, end: best + words.length }
}

/** The entity that words name: one that the rules found under this very name, or a new one. Pronouns and parts of names are none. */
function entityOf(
  words: string,
  type: string,
  mark: MarkedEnd,
  known: readonly ProposedEntity[],
  language: string,
): ProposedEntity | undefined {
  const found = known.find(({ aliases }) => aliases.has(words))
  if (found !== undefined) return found
  if (mark.start < 0 || words.length > LONGEST_NAME || PRONOUN.test(words)) return undefined
  if (/\p{Script=Latin}/u.test(words) && !/\p{Lu}/u.test(words)) return undefined
  if (known.some(({ mentions }) => mentions.some((one) => contains(one, mark)))) return undefined
  const id = idOfName(words)
  return {
    id: known.some((one) => one.id === id) ? `${id}-${type}` : id,
    type,
    labels: { [language]: words },
    aliases: new Set([words]),
    isKnown: false,
    mentions: [{ start: mark.start, end: mark.end, form: 'capitalised' }],
  }
}
