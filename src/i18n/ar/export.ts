import type { export as english } from '../en/export.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

const words: ArabicTranslation<typeof english> = {
  title: 'احفظ صورة',
  name: 'العنوان',
  extent: 'ما تعرضه الصورة',
  'extent.screen': 'ما على الشاشة',
  'extent.graph': 'الشبكة كلها كما هي مرسومة',
  scale: 'الدقة',
  'scale.of': '{scale}×',
  size: '{width} × {height} بكسل',
  tooLarge: 'لا يستطيع هذا المتصفح رسم صورة مقاسها {width} × {height} بكسل. أكبر دقة ممكنة {scale}×.',
  'tooLarge.never': 'لا يستطيع هذا المتصفح رسم صورة مقاسها {width} × {height} بكسل بأي دقة.',
  use: 'استعمل {scale}×',
  save: 'احفظ PNG',
  saving: 'جارٍ رسم الصورة…',
  saved: 'حُفظت الصورة',
  failed: 'تعذّر إنشاء الصورة. جرّب دقة أقل.',
  note: 'تحمل الصورة مفتاح الرسم، وعوامل التصفية مكتوبةً، وسطر المصدر.',

  // in the picture itself
  'poster.counts': '{actors}، {sentences} {inArticles}. كل خط يستند إلى جمل مقتبسة من النص.',
  'poster.actors': {
    zero: 'لا أطراف',
    one: 'طرف واحد',
    two: 'طرفان',
    few: '{count} أطراف',
    many: '{count} طرفاً',
    other: '{count} طرف',
  },
  'poster.source': 'المصدر: {publishers} · {dataset} · سند',
}

export { words as export }
