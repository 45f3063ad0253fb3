import type { questions as english } from '../en/questions.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const questions: ArabicTranslation<typeof english> = {
  lead: 'ابدأ بسؤال',
  about: 'كل سؤال يفتح مشهداً تجيب فيه جمل المقالات عنه، وزر الرجوع في المتصفح يعيدك إلى ما كنت فيه.',
  none: 'ليس في مجموعة البيانات هذه ما يقود إلى سؤال تجيب عنه الجمل.',
  dismiss: 'أخفِ الأسئلة',
  again: 'تجد الأسئلة ضمن «المزيد» وفي البحث.',
  'derived.mostDocumented': 'ماذا يُقال عن {name}؟',
  'derived.connected': 'ما الصلة بين {from} و{to}؟',
  'derived.contested': 'أين تختلف الجمل: {relation}؟',
  'derived.speaker': 'ماذا يُنسب إلى {name}؟',
}
