import { LANGUAGES } from '../../src/domain/language/languages.ts'
import { fetchLanguage, fetchWords } from '../../src/i18n/engine/fetchWords.ts'
import type { Subject } from '../../src/i18n/engine/subjects.ts'

const SUBJECTS = Object.keys(import.meta.glob('../../src/i18n/en/*.ts'))
  .map((path) => path.replace(/.*\/|\.ts$/g, ''))
  .filter((name): name is Subject => name !== 'stances' && name !== 'tooOld')

/** Fetches all texts in every language, so that no test waits for any. */
export async function fetchEveryWord(): Promise<void> {
  await fetchWords(...SUBJECTS)
  for (const language of LANGUAGES) await fetchLanguage(language)
}
