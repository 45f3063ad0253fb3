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

/** What was asked for, and not found to be out of reach. */
const wanted = new Set<Subject>()
let current: Language | null = null

async function fetchMessages(subject: Subject, language: Language): Promise<void> {
  if (hasMessages(subject, language)) return
  const messages = (await FILES[`../${language}/${subject}.ts`]?.())?.[subject]
  if (messages === undefined) throw new Error(`There are no texts of "${subject}" in "${language}"`)
  addMessages(subject, language, messages)
}

/**
 * Makes a language the current one and fetches the messages of all subjects fetched so far. Rejects if they cannot be fetched;
 * the current language then stays.
 */
export async function fetchLanguage(language: Language): Promise<void> {
  wanted.add('app')
  await Promise.all([...wanted].map((subject) => fetchMessages(subject, language)))
  // Another part may have added its subject in the meantime.
  if ([...wanted].some((subject) => !hasMessages(subject, language))) return fetchLanguage(language)
  current = language
}

/**
 * Fetches the messages of subjects in the current language. They are also fetched for each language that the user switches to.
 * Rejects if they cannot be fetched; those of other subjects do not matter.
 */
export async function fetchWords(...subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) wanted.add(subject)
  const language = current
  if (language === null) return
  try {
    await Promise.all(subjects.map((subject) => fetchMessages(subject, language)))
  } catch (cause) {
    // Nothing on screen needs them, so a switch of the language does not wait for them.
    for (const subject of subjects) if (!hasMessages(subject, language)) wanted.delete(subject)
    throw cause
  }
  // The language was switched in the meantime, so the messages of the new one are needed.
  if (language !== current) await fetchWords(...subjects)
}

/** Loads a part of the app together with its messages, in parallel. */
export async function withWords<Part>(part: Promise<Part>, ...subjects: readonly Subject[]): Promise<Part> {
  const [loaded] = await Promise.all([part, fetchWords(...subjects)])
  return loaded
}
