import type { offline as english } from '../en/offline.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const offline: ArabicTranslation<typeof english> = {
  title: 'من دون شبكة',
  keep: 'احفظه على هذا الجهاز',
  remove: 'أزله من هذا الجهاز',
  'newer.take': 'أعد التحميل بها',
  newer: 'هناك نسخة أحدث من سند.',
  'state.impossible': 'لا يتيح هذا المتصفح، أو طريقة عرض هذه الصفحة، حفظ سند للعمل من دون شبكة.',
  'state.off': 'يمكن حفظ سند على هذا الجهاز (نحو {size} م.ب)، فيعمل كاملاً من دون شبكة. لم يُحفظ شيء بعد.',
  'state.storing': 'جارٍ حفظ نحو {size} م.ب…',
  'state.kept': 'سند محفوظ على هذا الجهاز (نحو {size} م.ب)، ويعمل كاملاً من دون شبكة.',
  'state.failed': 'تعذّر حفظ سند كاملاً، فلم يُحفظ منه شيء. تحقّق من الاتصال ومن المساحة على هذا الجهاز.',
  'state.newer': 'هناك نسخة أحدث من سند. تبقى النسخة المعروضة حتى تعيد التحميل؛ وعلاماتك ومشاهدك باقية.',
  'state.unremoved':
    'تعذّرت إزالة ما حُفظ لأن المتصفح رفض ذلك. حاول مرة أخرى، أو احذف بيانات هذا الموقع من إعدادات المتصفح.',
}
