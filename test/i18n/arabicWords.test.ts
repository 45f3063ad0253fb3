import { beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../src/i18n/engine/words.ts'
import { fetchEveryWord } from './everyWord.ts'

type Message = string | Readonly<Record<string, string>>

const FILES = import.meta.glob<Readonly<Record<string, Readonly<Record<string, Message>>>>>('../../src/i18n/ar/*.ts', {
  eager: true,
})

const TEXTS = Object.entries(FILES).flatMap(([path, module]) =>
  Object.values(module).flatMap((list) =>
    Object.entries(list).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map((text) => ({
        at: `${path.replace(/.*\//, '')} ${key}`,
        text,
      })),
    ),
  ),
)

/** A letter before or after would make it another word. */
const whole = (word: string) => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${word})(?![\p{L}\p{M}])`, 'u')

/** What `src/i18n/glossary.md` rules out: a text that says it, what to write instead, and the pattern that finds it. */
const RULED_OUT: readonly (readonly [said: string, instead: string, pattern: RegExp])[] = [
  ['غير مؤكَّدة', 'مقرَّرة', /مؤك[َّ]*د|[أتن]ؤكّ?د|أكّد/u],
  ['أخفت المرشّحات علاقتين', 'أخفت التصفية علاقتين', /رش[َّ]*ح|رُشِّح/u],
  ['ما تقوله الجملة المحشّاة', 'الجملة المرمَّزة', /حُ?شِّ?ي|[تم]حش|الحواشي/u],
  ['التعليم {mark}', 'العلامة {mark}', /التعليم/u],
  ['العلاقة بلا دليل', 'بلا شاهد', whole('(?:[وفبل]?ال|لل|[وفبل])?(?:دليل|أدلة)')],
  ['اجمع أدلتهما', 'اجمع شواهدهما', /أدلته|دليله/u],
  ['اعرض في الرسم', 'اعرض في الشبكة', /(?<!مفتاح )الرسم/u],
  ['الفاعلون على الخريطة', 'الأطراف', /فاعل/u],
  ['بحسب الكتلة', 'بحسب التكتّل', /كتلة|كتل(?!ّ)/u],
  ['لا وثيقة باسم', 'لا مقال باسم', /وثيقة|وثائق|مستند/u],
  ['اختر موقفاً آخر', 'صيغة قول أخرى', /صيغة الإثبات|موقف/u],
  ['مختلف فيها', 'مختلَف فيها', /موضع خلاف|مختلف ف/u],
  ['ادعاء منسوب', 'قول منسوب', /ادعاء/u],
  ['مفترَض: روسيا', 'افتراضي: روسيا', /مفتر[َِ]?ض/u],
  ['ما وُسم بأنه خطأ', 'ما عليه علامة خطأ', /وُسم|موسوم/u],
  ['أظهر الكل', 'اعرض الكل', whole('أظهر(?:ها)?')],
  ['طُبعت مرة أخرى', 'تكررت مرة أخرى', /طُبع/u],
  ['حسب الفئة', 'بحسب الفئة', whole('حسب')],
  ['تُركت علاقة واحدة', 'استُبعدت', /مترو[كو]|[تي]ُترك(?!\p{L})|تُركت?(?!\p{L})|تتركه/u],
  ['تُرسم الصورة…', 'جارٍ رسم الصورة…', /^[تي]ُ[^…]*…$|^يجري/u],
  [
    'حفظ PNG',
    'احفظ PNG',
    /^(?:حفظ|تصدير|استيراد|إغلاق|إلغاء|تكبير|تصغير|إخفاء|إظهار|تثبيت|فك|مقارنة|رجوع|تغيير|تركيز|إعادة|فتح|نسخ)(?![\p{L}\p{M}])/u,
  ],
  ['طرفًا', 'طرفاً', /ًا/u],
  ['ليس معرِّفاً', 'ليس معرّفاً', /معرِّف/u],
  ['تعذّر جلب البيانات', 'تعذّر تحميل البيانات', /تعذّر جلب/u],
  ['ما هو في البؤرة', 'ما عليه التركيز', /البؤرة/u],
  ['العروض المحفوظة', 'المشاهد المحفوظة', whole('(?:ال)?عروض|هذا العرض')],
  ['الدول ورجالها', 'الدول ومسؤولوها', /رجالها/u],
  ['المعيارية', 'النمطية', /المعيارية/u],
  ['زوج متفرّق', 'زوج بينه ما يفرّق', /متفرّق|(?<!غير )مجتمعة?(?!\p{L})/u],
  ['انسخ الاقتباس', 'انسخ الإحالة', /انسخ الاقتباس|نُسخ الاقتباس|صيغة الاقتباس/u],
  ['تحقق من الاتصال', 'تحقّق من الاتصال', /تحقق|لم يتغير/u],
  ['منفية', 'منفيّة', whole('منفي|منفية|مخفي|مخفية')],
]

it.each(RULED_OUT)('no Arabic text says «%s», but «%s»', (said, _, pattern) => {
  expect(said).toMatch(pattern)
  expect(TEXTS.length).toBeGreaterThan(1000)
  expect(TEXTS.filter(({ text }) => pattern.test(text))).toEqual([])
})

describe('in Arabic', () => {
  beforeAll(async () => {
    await fetchEveryWord()
  })

  it.each([
    [0, 'في أي مقال', 'في أي جملة'],
    [1, 'في مقال واحد', 'في جملة واحدة'],
    [2, 'في مقالين', 'في جملتين'],
    [3, 'في 3 مقالات', 'في 3 جمل'],
    [11, 'في 11 مقالاً', 'في 11 جملة'],
    [100, 'في 100 مقال', 'في 100 جملة'],
  ])('%i stands in the genitive after its preposition', (count, articles, sentences) => {
    const t = wordsIn('app', 'ar')
    expect(t('app.inArticles', { count })).toBe(articles)
    expect(t('app.inSentences', { count })).toBe(sentences)
  })

  it.each([
    [1, 'واحدة مقرَّرة', 'جملة واحدة منفيّة'],
    [2, 'اثنتان مقرَّرتان', 'جملتان منفيّتان'],
    [3, '3 مقرَّرة', '3 جمل منفيّة'],
    [11, '11 مقرَّرة', '11 جملة منفيّة'],
  ])('a stance agrees with %i sentences', (count, some, all) => {
    const t = wordsIn('app', 'ar')
    expect(t('announce.stance.asserted', { count })).toBe(some)
    expect(t('announce.all.denied', { count })).toBe(all)
  })

  it('chains and actors are counted in every number', () => {
    const of = (counts: readonly number[], say: (count: number) => string) => counts.map(say)
    expect(of([1, 2, 3, 11], (count) => wordsIn('chain', 'ar')('found.more', { count }))).toEqual([
      'أفضل سلسلة',
      'أفضل سلسلتين',
      'أفضل 3 سلاسل',
      'أفضل 11 سلسلة',
    ])
    expect(of([2, 105, 111, 100], (count) => wordsIn('app', 'ar')('detail.count', { shown: 1, count }))).toEqual([
      '1 من طرفين',
      '1 من 105 أطراف',
      '1 من 111 طرفاً',
      '1 من 100 طرف',
    ])
    expect(of([1, 2, 3, 11, 100], (count) => wordsIn('shape', 'ar')('picked', { count }))).toEqual([
      'كيان واحد محدَّد',
      'كيانان محدَّدان',
      '3 كيانات محدَّدة',
      '11 كياناً محدَّداً',
      '100 كيان محدَّد',
    ])
  })
})
