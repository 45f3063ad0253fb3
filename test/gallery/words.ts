import { PSEUDO_PROFILE, pseudo } from '../i18n/pseudo.ts'

type Widened<Text> = Text extends string ? string : { readonly [Key in keyof Text]: Widened<Text[Key]> }

const EN = {
  look: 'Looks',
  filled: 'Export picture',
  outlined: 'Open file',
  quiet: 'Show everything',
  disabled: 'Not now',
  text: 'Cite',
  close: 'Close',
  search: 'Search',
  menu: 'Copy as',
  acts: 'More',
  items: ['Footnote', 'BibTeX', 'Link to the sentence'],
  combobox: 'Entity',
  options: ['Mali', 'Niger', 'Nigeria', 'Russia'],
  none: 'Nobody has that name',
  tabs: 'Lists',
  tab: ['Entities', 'Relations', 'Sentences'],
  panel: 'What the open tab lists',
  switch: 'Relations shown',
  values: ['All', 'Asserted', 'Denied'],
  popover: 'How this is known',
  popoverText: 'The sentence stands word for word in the article.',
  popoverAct: 'Read it there',
  dialog: 'Share this view',
  dialogText: 'The address holds all that you see.',
  notice: 'Filters hide 12 relations.',
  noticeAct: 'Clear filters',
  empty: 'Nothing matches',
  emptyText: 'The filters leave no relation.',
  hidden: 'Words for screen readers alone',
  report: 'From flags.json',
  reportText: '3 marks came in.',
  done: 'The mark is gone.',
  undo: 'Undo',
  toast: 'Copied',
  file: 'Import',
} as const

export type Words = Widened<typeof EN>

const AR: Words = {
  look: 'الأزرار',
  filled: 'تصدير الصورة',
  outlined: 'فتح ملف',
  quiet: 'عرض الكل',
  disabled: 'ليس الآن',
  text: 'اقتباس',
  close: 'إغلاق',
  search: 'بحث',
  menu: 'النسخ بصيغة',
  acts: 'المزيد',
  items: ['حاشية', 'BibTeX', 'رابط إلى الجملة'],
  combobox: 'الطرف',
  options: ['مالي', 'النيجر', 'نيجيريا', 'روسيا'],
  none: 'لا أحد بهذا الاسم',
  tabs: 'القوائم',
  tab: ['الأطراف', 'العلاقات', 'الجمل'],
  panel: 'محتوى القائمة المفتوحة',
  switch: 'العلاقات المعروضة',
  values: ['الكل', 'المؤكدة', 'المنفية'],
  popover: 'كيف عرفنا ذلك',
  popoverText: 'الجملة واردة في المقال حرفياً.',
  popoverAct: 'اقرأها في موضعها',
  dialog: 'مشاركة هذا العرض',
  dialogText: 'العنوان يحفظ كل ما تراه.',
  notice: 'المرشحات تخفي 12 علاقة.',
  noticeAct: 'مسح المرشحات',
  empty: 'لا نتائج',
  emptyText: 'لم تُبقِ المرشحات أي علاقة.',
  hidden: 'كلمات لقارئات الشاشة وحدها',
  report: 'من الملف flags.json',
  reportText: 'وردت 3 علامات.',
  done: 'أزيلت العلامة.',
  undo: 'تراجع',
  toast: 'تم النسخ',
  file: 'استيراد',
}

const accented = (words: Words) =>
  JSON.parse(JSON.stringify(words), (_, value: unknown) => (typeof value === 'string' ? pseudo(value) : value)) as Words

/** The languages of the gallery. The last is longer than any real one, so that a label that is cut off shows. */
export const LANGUAGES = ['en', 'ar', PSEUDO_PROFILE.code] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What the parts say here: ordinary words of the app, in both directions and of different lengths. */
export const WORDS: Readonly<Record<Language, Words>> = { en: EN, ar: AR, [PSEUDO_PROFILE.code]: accented(EN) }
