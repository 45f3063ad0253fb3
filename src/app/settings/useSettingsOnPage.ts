import { useLayoutEffect } from 'react'
import { profileOf } from '../../domain/language/languages.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import type { Settings } from '../../store/slices/settings.ts'
import { remember } from '../../ui/state/remembered.ts'
import { SETTINGS_KEYS } from './settingsOfPage.ts'

/** Settings as text, for the attributes of `<html>` and for the browser's storage. */
const textOf = ({ language, theme, strip, translation }: Partial<Settings>) => ({
  language,
  theme,
  strip: strip === undefined ? undefined : strip ? 'open' : 'closed',
  translation: typeof translation === 'boolean' ? (translation ? 'shown' : 'hidden') : undefined,
})

function showOnPage(settings: Settings): void {
  const { documentElement: page } = document
  const { theme, strip } = textOf(settings)
  page.lang = settings.language
  page.dir = profileOf(settings.language).direction
  page.dataset['theme'] = theme
  page.dataset['strip'] = strip
}

function rememberChosen(chosen: Partial<Settings>): void {
  const { language, theme, strip, translation } = textOf(chosen)
  if (language !== undefined) remember(SETTINGS_KEYS.language, language)
  if (theme !== undefined) remember(SETTINGS_KEYS.theme, theme)
  if (strip !== undefined) remember(SETTINGS_KEYS.strip, strip)
  if (translation !== undefined) remember(SETTINGS_KEYS.translation, translation)
}

/** Keeps `<html lang dir data-theme data-strip>` in step with the store, and stores what the user chose for the next visit. */
export function useSettingsOnPage(): void {
  const store = useAppStore()
  useLayoutEffect(() => {
    showOnPage(store.getState())
    return store.subscribe((state, previous) => {
      const { language, theme, strip, chosen } = state
      if (language !== previous.language || theme !== previous.theme || strip !== previous.strip) showOnPage(state)
      if (chosen !== previous.chosen) rememberChosen(chosen)
    })
  }, [store])
}
