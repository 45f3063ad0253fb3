import type { FoundPerson } from './people.ts'
import type { ReadSentence } from './readSentence.ts'
import type { Found, Referent } from './referent.ts'

const SAYS =
  /^(?:said|says|added|stated|noted|declared|insisted|warned|explained|told|[وف]?(?:قال|اضاف|اكد|اوضح|ذكر|صرح|شدد|[يت]قول|[يت]ضيف|تابع|اعتبر|راى)(?:ت|وا)?)$/u
const OPENS = /^\s*[«“"]/u
/** How many sentences a speaker's words may go on after the one that names the speaker. */
const FAR = 2

/** Finds whose words a quotation is that names no speaker itself, and whom "we" means in the words of somebody who speaks for a power. */
export function withVoices(sentences: readonly ReadSentence[]): ReadSentence[] {
  const powers = powersOf(sentences)
  let voice: Found | undefined
  let since = 0
  return sentences.map((sentence) => {
    const own = speakerIn(sentence)
    since = own === undefined ? since + 1 : 0
    if (own !== undefined) voice = own
    else if (since > FAR) voice = undefined
    if (voice === undefined) return sentence
    const isCarried = own === undefined && OPENS.test(sentence.text)
    const isQuoted = isCarried || (own !== undefined && /[«“"]/u.test(sentence.text))
    const ours = isQuoted ? oursIn(sentence, powerOf(voice, powers)) : []
    if (!isCarried && ours.length === 0) return sentence
    return { ...sentence, ...(isCarried ? { quotedBy: voice } : {}), ...(ours.length === 0 ? {} : { ours }) }
  })
}

/** Who speaks, by a verb of speech right beside the name: before it in English mostly, after it in Arabic. */
function speakerIn({ words, outer }: ReadSentence): Found | undefined {
  for (const [at, word] of words.entries()) {
    if (!SAYS.test(word.key)) continue
    const after = outer.find((one) => (one.from ?? one.first) === at + 1)
    const before = word.before === ' ' ? outer.findLast((one) => one.last === at - 1) : undefined
    const found = word.script === 'arabic' ? after : (before ?? after)
    if (found !== undefined && found.form !== 'adjective' && found.referent.type !== 'place') return found
  }
  return undefined
}

/** The states and organisations that people speak for, by the offices that the article gives them. */
function powersOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, Referent> {
  return new Map(
    sentences
      .flatMap(({ people }) => people)
      .flatMap(({ referent, state, isFormer }: FoundPerson) =>
        state === undefined || isFormer === true ? [] : [[referent.id, state.referent] as const],
      ),
  )
}

const powerOf = ({ referent }: Found, powers: ReadonlyMap<string, Referent>): Referent | undefined =>
  /^(?:country|organisation|armed-group)$/.test(referent.type) ? referent : powers.get(referent.id)

/** The words "we" in quotation marks, as mentions of a power that are implied. */
function oursIn({ words }: ReadSentence, power: Referent | undefined): Found[] {
  if (power === undefined) return []
  return words.flatMap(({ key, start, end }, at): Found[] =>
    /^[Ww]e$/.test(key) ? [{ start, end, first: at, last: at, referent: power, form: 'pronoun', isImplied: true }] : [],
  )
}
