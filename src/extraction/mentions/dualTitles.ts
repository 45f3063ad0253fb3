import type { OfficeKind } from '../lexicon/titles.ts'
import type { Word } from '../tokens/words.ts'
import { arabicNameEnd, personAt, type FoundPerson } from './people.ts'
import type { Found } from './referent.ts'

const DUAL = /^[وف]?[بل]?(?:ال)?(?:رئيسان|رئيسين|رئيسا|رئيسي|وزيران|وزيرين|وزيرا|وزيري|ملكان|ملكين|سفيران|سفيرين)$/u
const HEAD = /(?:رئيس|ملك)/u
/** What tells an office between the dual and the first state: «وزيرا الخارجية …», «رئيسا الوزراء …». */
const OF_OFFICE =
  /^(?:الخارجية|خارجية|الدفاع|دفاع|الداخلية|داخلية|المالية|مالية|الوزراء|وزراء|الحكومة|حكومة|الاقتصاد|النفط|العدل)$/u

/** Two people under one title: «الرئيسان الصيني … والروسي …»، «وزيري الخارجية الأميركي … والروسي …». */
export function dualTitles(words: readonly Word[], names: readonly Found[]): FoundPerson[] {
  return words.flatMap((word, index): FoundPerson[] => {
    if (!DUAL.test(word.key)) return []
    const isOffice = OF_OFFICE.test(words[index + 1]?.key ?? '')
    const title = { start: word.start, end: words[index + (isOffice ? 1 : 0)]?.end ?? word.end }
    const office: OfficeKind = HEAD.test(word.key) && !isOffice ? 'head' : 'office'
    const one = holder(words, names, index + (isOffice ? 2 : 1))
    const two = one === undefined ? undefined : holder(words, names, one.person.last + 1)
    if (one === undefined || two === undefined || words[two.state.first]?.key.startsWith('و') !== true) return []
    return [one, two].map(({ person, state }) => ({
      ...person,
      from: state.first,
      titleStart: state.start,
      office,
      title,
      state,
    }))
  })
}

/** A state's adjective and a name. */
function holder(
  words: readonly Word[],
  names: readonly Found[],
  at: number,
): { readonly person: Found; readonly state: Found } | undefined {
  const state = names.find((one) => one.first === at && one.form === 'adjective' && one.referent.type === 'country')
  if (state === undefined || words[at]?.before !== ' ') return undefined
  const first = state.last + 1
  const last =
    words[first]?.before === ' '
      ? arabicNameEnd(words, first, new Map(names.map((one) => [one.first, one])))
      : undefined
  return last === undefined ? undefined : { person: personAt(words, first, last), state }
}
