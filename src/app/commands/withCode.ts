import type { PlainKey } from '../../i18n/engine/words.ts'
import type { AppStore } from '../../store/appStore.ts'

/**
 * Turns acts into ones whose code is fetched when they are first performed. If the code cannot be fetched, the user is told, and can
 * try again.
 * @param name what the act belongs to, in the user's words
 * @param load imports the module that the acts are in
 */
export const withCode =
  <Module>(name: PlainKey, load: () => Promise<Module>) =>
  (perform: (code: Module, store: AppStore) => void) =>
  (store: AppStore): void => {
    const attempt = () =>
      void load().then(
        (code) => perform(code, store),
        () => store.getState().setUnfetched({ name, again: attempt }),
      )
    attempt()
  }
