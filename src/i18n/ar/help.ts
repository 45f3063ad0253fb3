import type { help as english } from '../en/help.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const help: ArabicTranslation<typeof english> = {
  title: 'مساعدة',
  intro: 'كل خط يمثّل علاقة تنصّ عليها جملة. انقر الخط لتقرأ الجملة في المقال.',
  mouse: 'أشِر إلى طرف لترى علاقاته، وانقره لتعرف ما هو. اسحب للتحريك، ومرّر للتكبير.',
  legend: 'مفتاح الرسم هو أداة التصفية: أشِر للمعاينة، وانقر للإخفاء أو الإظهار، وانقر مع Alt لإبقاء ذلك وحده.',
  articles: 'أضف مقالاتك من «المزيد» (Z): تقترح القواعد ما تقوله المقالات عن الأطراف، ولا يُعدّ مراجَعاً إلا ما قبلته.',
  letters: 'مفاتيح الحرف أو الرقم أو العلامة الواحدة',
  'letters.on': 'مفعّلة',
  'letters.off': 'معطّلة',
  'letters.about': 'عطّلها إن كان الإملاء الصوتي أو زلّة اليد يضغطها. تبقى المفاتيح مع Ctrl أو ⌘، ومفتاح Escape والأسهم.',
  licences: 'رخص كل ما يحتويه سند',
  keys: 'المفاتيح',
  'keys.unavailable': 'مفاتيح غير متاحة الآن',
}
