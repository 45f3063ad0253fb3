import type { Language } from '../../domain/language/languages.ts'
import type { Subject } from './subjects.ts'
import type { Messages } from './translate.ts'
import { addMessages, hasMessages } from './words.ts'

/** The files of all languages. A new folder adds a language. */
const FILES = import.meta.glob<Readonly<Record<string, Messages>>>([
  '../*/*.ts',
  '!../engine/*',
  '!../sentences/*',
  '!../*/stances.ts',
  '!../*/tooOld.ts',
])

const wanted = new Set<Subject>()
let current: Language | null = null

async function fetchMessages(subject: Subject, language: Language): Promise<void> {
  if (hasMessages(subject, language)) return
  const messages = (await FILES[`../${language}/${subject}.ts`]?.())?.[subject]
  if (messages === undefined) throw new Error(`There are no texts of "${subject}" in "${language}"`)
  addMessages(subject, language, messages)
}

async function fetchWanted(language: Language): Promise<void> {
  const subjects = [...wanted]
  await Promise.all(subjects.map((subject) => fetchMessages(subject, language)))
  // Another part may have added its subject in the meantime.
  if (wanted.size > subjects.length) await fetchWanted(language)
}

/**
 * Makes a language the current one and fetches the messages of all subjects fetched so far. Rejects if they cannot be fetched;
 * the current language then stays.
 */
export async function fetchLanguage(language: Language): Promise<void> {
  wanted.add('app')
  await fetchWanted(language)
  current = language
}

/**
 * Fetches the messages of subjects in the current language. They are also fetched for each language that the user switches to.
 */
export async function fetchWords(...subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) wanted.add(subject)
  const language = current
  if (language === null) return
  await fetchWanted(language)
  // The language was switched in the meantime, so the messages of the new one are needed.
  if (language !== current) await fetchWords()
}

/** Loads a part of the app together with its messages, in parallel. */
export async function withWords<Part>(part: Promise<Part>, ...subjects: readonly Subject[]): Promise<Part> {
  const [loaded] = await Promise.all([part, fetchWords(...subjects)])
  return loaded
}
