import type { Language } from '../../src/domain/language/languages.ts'
import { addLanguage } from '../../src/domain/language/languages.ts'
import type { Subject } from '../../src/i18n/engine/subjects.ts'
import type { Messages } from '../../src/i18n/engine/translate.ts'
import { addMessages } from '../../src/i18n/engine/words.ts'
import { PSEUDO_PROFILE, pseudo } from './pseudo.ts'

const ENGLISH = import.meta.glob<Readonly<Record<string, Messages>>>('../../src/i18n/en/*.ts', { eager: true })

const translated = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? pseudo(message)
        : { one: pseudo(message.one ?? message.other), other: pseudo(message.other) },
    ]),
  )

/** Adds a language of accented English to the interface, as a translator would: an entry and a text for each key. */
export function addPseudoLanguage(): Language {
  const language = addLanguage(PSEUDO_PROFILE)
  for (const [path, module] of Object.entries(ENGLISH)) {
    const subject = path.replace(/.*\/|\.ts$/g, '')
    const messages = module[subject]
    if (messages !== undefined && subject !== 'stances') addMessages(subject as Subject, language, translated(messages))
  }
  return language
}
