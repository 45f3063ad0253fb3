import type { Span } from '../../domain/dataset/dataset.ts'
import { bodyNouns, groupNouns, type Body, type Group } from '../lexicon/bodies.ts'
import { buildLexicon, type Lexicon } from '../lexicon/lexicon.ts'
import { officeTitles, type OfficeKind } from '../lexicon/titles.ts'
import type { Phrases } from '../tokens/phrases.ts'
import { wordsOf, type Word } from '../tokens/words.ts'
import { bodyNames } from './bodyNames.ts'
import { englishNames } from './englishNames.ts'
import { listedNames } from './names.ts'
import { people, type FoundPerson } from './people.ts'
import type { Found } from './referent.ts'
import type { ReadSentence } from './readSentence.ts'
import { shortForms } from './shortForms.ts'
import { things } from './things.ts'

/** The lexica of mentions, built once. */
export interface MentionLexica {
  readonly lexicon: Lexicon
  readonly bodies: Phrases<Body>
  readonly groups: Phrases<Group>
  readonly titles: Phrases<OfficeKind>
}

export function mentionLexica(): MentionLexica {
  return { lexicon: buildLexicon(), bodies: bodyNouns(), groups: groupNouns(), titles: officeTitles() }
}

/**
 * Finds the mentions in the sentences of one article: names, bodies of states, people, things, and short forms of names that
 * are given in full elsewhere.
 */
export function findMentions(text: string, sentences: readonly Span[], lexica: MentionLexica): ReadSentence[] {
  const drafts = sentences.map((sentence) => {
    const own = text.slice(sentence.start, sentence.end)
    const words = wordsOf(own, sentence.start)
    return { sentence, own, words, listed: listedNames(words, lexica.lexicon) }
  })
  const strong = new Set(
    drafts.flatMap(({ listed }) =>
      listed
        .filter((one) => !one.isWeak)
        // Who names Bamako speaks of Mali.
        .flatMap(({ referent, form }) =>
          form === 'capital'
            ? [referent.id, lexica.lexicon.states.get(referent.country ?? '')?.id ?? '']
            : [referent.id],
        ),
    ),
  )
  const read = drafts.map(({ sentence, own, words, listed }): ReadSentence => {
    const names = listed.filter((one) => !one.isWeak || strong.has(one.referent.id))
    const persons = people(words, names, lexica.titles)
    const bodies = bodyNames(words, names, lexica.bodies, lexica.lexicon)
    const longer = [...persons, ...bodies]
    const isTaken = (index: number) => [...names, ...longer].some(({ first, last }) => first <= index && index <= last)
    const other = [...groups(words, lexica.groups), ...things(words, own, isTaken)]
    const known = [...names, ...longer, ...other]
    const taken = (index: number) => known.some(({ first, last }) => first <= index && index <= last)
    return assembled({ ...sentence, text: own, words }, [...known, ...englishNames(words, taken)], persons)
  })
  const shorts = shortForms(read)
  return read.map((one, index) => {
    const more = shorts[index] ?? []
    return more.length === 0 ? one : assembled(one, [...one.names, ...more], one.people)
  })
}

function groups(words: readonly Word[], nouns: Phrases<Group>): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index++) {
    const [match] = nouns.matchesAt(words, index)
    const [first, last] = [words[index], words[index + (match?.length ?? 1) - 1]]
    if (match === undefined || first === undefined || last === undefined) continue
    const { key, type, en, ar } = match.value
    found.push({
      start: first.start + match.skipped,
      end: last.end,
      first: index,
      last: index + match.length - 1,
      referent: { id: key, type, labels: { ...(en === '' ? {} : { en }), ...(ar === '' ? {} : { ar }) } },
      form: 'group',
    })
    index += match.length - 1
  }
  return found
}

/** Keeps the longest of mentions that overlap, and the state inside a body or a title; sorts them. */
function assembled(
  sentence: Span & { readonly text: string; readonly words: readonly Word[] },
  found: readonly Found[],
  persons: readonly FoundPerson[],
): ReadSentence {
  const bySize = found.toSorted((a, b) => b.last - b.first - (a.last - a.first) || rank(a) - rank(b))
  const outer: Found[] = []
  for (const one of bySize) {
    if (!outer.some((other) => one.first <= other.last && other.first <= one.last)) outer.push(one)
  }
  const inner = found.filter(
    (one) =>
      one.referent.type === 'country' &&
      outer.some((other) => other.form === 'body' && other.first <= one.first && one.last <= other.last),
  )
  const sorted = (list: readonly Found[]) => list.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return {
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    words: sentence.words,
    names: sorted([...new Set([...outer, ...inner])]),
    // The state in a title is not named beside the person: “Russian President X met Y”.
    outer: sorted(outer.filter((one) => !outer.some((other) => isInTitle(one, other)))),
    people: persons.filter((one) => outer.includes(one)),
  }
}

const isInTitle = (one: Found, person: Found) =>
  person.from !== undefined && person.from <= one.first && one.last < person.first

const rank = ({ form }: Found) => (form === 'person' ? 0 : form === 'body' ? 1 : form === 'group' ? 3 : 2)
