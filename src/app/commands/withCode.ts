import type { PlainKey } from '../../i18n/engine/words.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import type { AppStore } from '../../store/appStore.ts'
import { addMissing, noLongerMissing } from '../parts/missing.ts'
import { languageOfPage } from '../settings/languageOfPage.ts'

/**
 * Turns acts into ones whose code is fetched when they are first performed. If the code cannot be fetched, the user is told, and can
 * try again. Without the message, the button or the key would seem to do nothing.
 * @param about what the act belongs to, in the user's words
 * @param load imports the module that the acts are in
 */
export const withCode =
  <Module>(about: PlainKey, load: () => Promise<Module>) =>
  (perform: (code: Module, store: AppStore) => void) =>
  (store: AppStore): void => {
    const attempt = () => {
      noLongerMissing(about)
      void load().then(
        (code) => perform(code, store),
        () => {
          const t = wordsIn('app', languageOfPage())
          const name = t(about)
          addMissing(about, { name, text: t('command.unfetched', { name }), again: attempt })
        },
      )
    }
    attempt()
  }
