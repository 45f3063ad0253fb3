import { arabicKey } from '../tokens/words.ts'

/** The kind of form that a trigger has; it decides where subject and object are. */
export type VerbForm = 'finite' | 'infinitive' | 'participle' | 'gerund' | 'noun' | 'passive' | 'resumed'

const DOUBLED = new Set(['ban', 'hit', 'stop', 'ship', 'rob', 'stab'])

/** A form with the words after it, which the table may have given already: "hold talks/held talks". */
const whole = (form: string, tail: string) => (form.endsWith(tail) ? form : form + tail)

/** The forms of an English verb; irregular ones are given as "strike/struck/stricken". */
export function englishForms(verb: string): (readonly [form: VerbForm, words: string])[] {
  const [lemma = '', past, participle] = verb.split('/')
  const [head = '', ...rest] = lemma.split(' ')
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`
  const double = DOUBLED.has(head) ? head + head.at(-1) : head
  const bare = head.endsWith('e') ? head.slice(0, -1) : double
  const third = /(?:s|sh|ch|x|z)$/.test(head)
    ? `${head}es`
    : /[^aeiou]y$/.test(head)
      ? `${head.slice(0, -1)}ies`
      : `${head}s`
  const regular = /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ied` : `${bare}ed`
  return [
    ['infinitive', head + tail],
    ['finite', third + tail],
    ['finite', whole(past ?? regular, tail)],
    ['participle', whole(participle ?? past ?? regular, tail)],
    ['gerund', `${bare}ing${tail}`],
  ]
}

/**
 * The forms of an Arabic verb, from its past and present in the third person masculine (هاجم/يهاجم). Without vowel signs, most
 * passives look like actives; the words after them show which is meant.
 */
export function arabicForms(verb: string): (readonly [form: VerbForm, words: string])[] {
  const [past = '', present = '', feminine] = verb.split('/')
  const stem = arabicKey(present).slice(1)
  const base = arabicKey(past)
  const stemOfPast = base.endsWith('ى') || base.endsWith('ا') ? base.slice(0, -1) : base
  const forms = [base, feminine === undefined ? `${stemOfPast}ت` : arabicKey(feminine), `${stemOfPast}وا`]
  for (const prefix of ['ي', 'ت', 'سي', 'ست']) forms.push(prefix + stem)
  forms.push(`ي${stem.replace(/[يوى]$/u, '')}ون`)
  // Of two: «اتفقا»، «تتفقان».
  if (!base.includes(' ')) forms.push(`${stemOfPast}ا`, `${stemOfPast}تا`, `ي${stem}ان`, `ت${stem}ان`)
  const plain = [...new Set(forms)].map((words) => ['finite', words] as const)
  if (base.includes(' ')) return plain
  // A pronoun that takes up a name before the verb: «جماعة … التي تدعمها …».
  const joint = (words: string) => words.replace(/ى$/u, 'ا')
  const resumed = [base, forms[1] ?? '', `ي${stem}`, `ت${stem}`].flatMap((words) =>
    ['ه', 'ها', 'هم'].map((pronoun) => ['resumed', joint(words) + pronoun] as const),
  )
  return [...plain, ...resumed]
}
