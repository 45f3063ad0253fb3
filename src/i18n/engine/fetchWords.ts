import type { Language } from '../../domain/language/languages.ts'
import type { Subject } from './subjects.ts'
import type { Messages } from './translate.ts'
import { addMessages, hasMessages } from './words.ts'

/** One file for each subject in each language; a folder more is a language more. */
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
  // A part that was opened meanwhile has added its subject.
  if (wanted.size > subjects.length) await fetchWanted(language)
}

/**
 * Makes a language the current one, with the texts of every subject that was fetched before. Texts come in one language:
 * the one that is read. Rejects when they cannot be fetched; the current language then stays.
 */
export async function fetchLanguage(language: Language): Promise<void> {
  wanted.add('app')
  await fetchWanted(language)
  current = language
}

/** Fetches the texts of subjects in the current language, and from now on in every language that is switched to. */
export async function fetchWords(...subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) wanted.add(subject)
  const language = current
  if (language === null) return
  await fetchWanted(language)
  // The language was switched meanwhile: what is read now is in that one.
  if (language !== current) await fetchWords()
}

/** A part of the app together with its texts: neither waits for the other. */
export async function withWords<Part>(part: Promise<Part>, ...subjects: readonly Subject[]): Promise<Part> {
  const [loaded] = await Promise.all([part, fetchWords(...subjects)])
  return loaded
}
