import type { review as english } from '../en/review.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const review: ArabicTranslation<typeof english> = {
  title: 'المراجعة',
  accept: 'اقبل',
  accepted: 'مقبول',
  alike: {
    zero: 'لا مقترح مثله',
    one: 'اقبل المقترح المماثل',
    two: 'اقبل المقترحين المتماثلين',
    few: 'اقبل {count} مقترحات متماثلة',
    many: 'اقبل {count} مقترحاً متماثلاً',
    other: 'اقبل {count} مقترح متماثل',
  },
  'alike.about': 'العبارة نفسها والنوع نفسه',
  reject: 'ارفض',
  next: 'المقترح التالي',
  undo: 'تراجع',
  swap: 'اعكس الاتجاه',
  change: 'عدّل واقبل',
  type: 'النوع',
  'type.of': 'النوع: {name}',
  stance: 'صيغة القول',
  'stance.of': 'صيغة القول: {name}',
  claimed: 'قول {name}',
  progress: 'رُوجع {done} من {all}: قُبل {accepted} ورُفض {rejected}',
  settled: 'رُوجعت كلها: قُبل {accepted} ورُفض {rejected}',
  'kept.refused': 'لا يحتفظ هذا المتصفح بالمراجعة، فتخزينه ممتلئ أو معطَّل. احفظ البيانات في ملف (W) كي تبقى.',
  'kept.elsewhere': 'رُوجعت هذه المجموعة في لسان آخر في أثناء ذلك، فيُحفظ ما تفعله هنا مجموعةً مستقلة.',
}
