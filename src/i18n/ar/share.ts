import type { share as english } from '../en/share.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const share: ArabicTranslation<typeof english> = {
  title: 'رابط هذا العرض',
  about: 'يعيد الرابط ما هو مفتوح: المحدَّد، والمقال المقروء، والمصدر، والسلسلة، والمرشّحات، والجدول، والمصفوفة.',
  openedFile:
    'لا رابط يقود إلى الملف الذي فتحته: هو في جهازك وحده، والرابط يعرض مقالات سند. أرسل الملف نفسه، أو صدّر صورة.',
  appearance: 'اعرضه للآخرين كما تراه: {look}',
  save: 'احفظ هذا العرض في المتصفح …',
  link: 'الرابط',
  copy: 'انسخ الرابط',
  'look.light': 'باللغة {language}، فاتحاً',
  'look.dark': 'باللغة {language}، داكناً',
  copied: 'نُسخ الرابط',
  failed: 'لم يسمح المتصفح بنسخ الرابط. هو محدَّد الآن: انسخه من لوحة المفاتيح.',

  'lost.lost': 'لم يعد في هذه المجموعة، أو لم يكن فيها: {what}. وما عدا ذلك معروض.',
  'lost.newer': 'هذا الرابط من إصدار أحدث من سند.',
  'lost.entity': 'الكيان «{value}»',
  'lost.relation': 'العلاقة «{value}»',
  'lost.evidence': 'الشاهد «{value}»',
  'lost.document': 'المقال «{value}»',
  'lost.sentence': 'الجملة «{value}»',
  'lost.words': 'الحروف «{value}»',
  'lost.lens': 'المصدر «{value}»',
  'lost.filter': 'المرشّح «{value}»',
  'lost.part': 'الجزء «{value}»',
  'lost.ok': 'إغلاق',
}
