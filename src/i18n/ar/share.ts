import type { share as english } from '../en/share.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const share: ArabicTranslation<typeof english> = {
  embed: 'أدرج هذا المشهد في صفحة أخرى',
  'embed.about': 'الصق هذا الرمز فيها. يظهر به المشهد ومفتاحه ولوحة الشواهد، مع رابط إلى سند كاملاً.',
  'embed.copy': 'انسخ الرمز',
  'embed.copied': 'نُسخ الرمز',
  title: 'رابط هذا المشهد',
  about:
    'يعيد الرابط ما هو مفتوح: المحدَّد، والمقال المقروء، والصوت المختار، والسلسلة، وعوامل التصفية، والجدول، والمصفوفة.',
  openedFile:
    'لا رابط يؤدي إلى الملف الذي فتحته: هو في جهازك وحده، والرابط يعرض مقالات سند. أرسل الملف نفسه، أو صدّر صورة.',
  appearance: 'اعرضه للآخرين كما تراه: {look}',
  save: 'احفظ هذا المشهد في المتصفح …',
  link: 'الرابط',
  copy: 'انسخ الرابط',
  'look.light': 'باللغة {language}، فاتحاً',
  'look.dark': 'باللغة {language}، داكناً',
  copied: 'نُسخ الرابط',
  failed: 'لم يسمح المتصفح بنسخ الرابط. هو محدَّد الآن: انسخه بلوحة المفاتيح.',

  'lost.lost': 'لم يعد في مجموعة البيانات، أو لم يكن فيها: {what}. وما عدا ذلك معروض.',
  'lost.newer': 'هذا الرابط من إصدار أحدث من سند.',
  'lost.entity': 'الكيان «{value}»',
  'lost.relation': 'العلاقة «{value}»',
  'lost.evidence': 'الشاهد «{value}»',
  'lost.document': 'المقال «{value}»',
  'lost.sentence': 'الجملة «{value}»',
  'lost.words': 'الأحرف «{value}»',
  'lost.lens': 'الصوت «{value}»',
  'lost.filter': 'عامل التصفية «{value}»',
  'lost.part': 'الجزء «{value}»',
  'lost.ok': 'أغلق',
}
