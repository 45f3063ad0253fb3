import type { Language } from '../../i18n/engine/translate.ts'

/** Names that Arabic newspapers and broadcasters give themselves in Latin letters. */
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

/** A publisher as it is cited: in Arabic its own name; in English its Latin one, where it has one, with its own beside it. */
export function mastheadOf(publisher: string, language: Language): string {
  const latin = MASTHEADS[publisher]
  return language === 'ar' || latin === undefined ? publisher : `${latin} [${publisher}]`
}
