import { ownValue } from '../../domain/dataset/ownValue.ts'
import type { Language } from '../../domain/language/languages.ts'
import { profileOf } from '../../domain/language/languages.ts'

/** The Latin names that Arabic newspapers and broadcasters use for themselves. */
const MASTHEADS: Readonly<Record<string, string>> = {
  'الشرق الأوسط': 'Asharq Al-Awsat',
  الأهرام: 'Al-Ahram',
  الحياة: 'Al-Hayat',
  النهار: 'An-Nahar',
  'القدس العربي': 'Al-Quds Al-Arabi',
  'العربي الجديد': 'Al-Araby Al-Jadeed',
  الجزيرة: 'Al Jazeera',
  العربية: 'Al Arabiya',
  'سكاي نيوز عربية': 'Sky News Arabia',
}

/** A publisher's name in a citation: in Arabic, its own name; in English, its Latin name if it has one, followed by its own. */
export function mastheadOf(publisher: string, language: Language): string {
  const latin = ownValue(MASTHEADS, publisher)
  return profileOf(language).letterForm === 'arabic' || latin === undefined ? publisher : `${latin} [${publisher}]`
}
