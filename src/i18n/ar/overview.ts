import type { overview as english } from '../en/overview.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const overview: ArabicTranslation<typeof english> = {
  title: 'جميع الأطراف بحسب التجمّعات',
  actors: {
    zero: 'لا أطراف',
    one: 'طرف واحد',
    two: 'طرفان',
    few: '{count} أطراف',
    many: '{count} طرفاً',
    other: '{count} طرف',
  },
  note: 'الدوائر تجمّعات: أطراف تربط بعضها ببعض علاقات أكثر مما تربطها بغيرها، أياً كان نوع هذه العلاقات. وهي محسوبة، ولا ينصّ عليها أي نص.',
  list: {
    zero: 'لا تجمّعات',
    one: 'تجمّع واحد',
    two: 'تجمّعان',
    few: '{count} تجمّعات',
    many: '{count} تجمّعاً',
    other: '{count} تجمّع',
  },
  ties: 'رُسمت أقوى الروابط بين التجمّعات، وعددها {shown} من {count}.',
  near: {
    zero: 'لجميع الأطراف الظاهرة أسماء وخطوط.',
    one: 'للأطراف الـ{shown} الأكثر توثيقاً أسماء وخطوط، وطرف آخر نقطة.',
    two: 'للأطراف الـ{shown} الأكثر توثيقاً أسماء وخطوط، وطرفان آخران نقطتان.',
    few: 'للأطراف الـ{shown} الأكثر توثيقاً أسماء وخطوط، و{count} أطراف أخرى نقاط.',
    many: 'للأطراف الـ{shown} الأكثر توثيقاً أسماء وخطوط، و{count} طرفاً آخر نقاط.',
    other: 'للأطراف الـ{shown} الأكثر توثيقاً أسماء وخطوط، و{count} طرف آخر نقاط.',
  },
  failed: 'تعذّر رسم هذا المشهد. بقيت الصورة كما هي.',
}
