import type { Translate } from '../../i18n/engine/translate.ts'
import { translate } from '../../i18n/engine/translate.ts'
import { useApp } from './useApp.ts'

/** The texts of the interface in the reader's language. */
export function useText(): Translate {
  return translate(useApp((state) => state.language))
}
