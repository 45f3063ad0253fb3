import type { Translate } from '../i18n/translate'
import { translate } from '../i18n/translate'
import { useApp } from './useApp'

/** The texts of the interface in the reader's language. */
export function useText(): Translate {
  return translate(useApp((state) => state.language))
}
