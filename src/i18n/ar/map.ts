import type { map as english } from '../en/map.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const map: ArabicTranslation<typeof english> = {
  title: 'خريطة',
  'items.title': 'الفاعلون والعلاقات على الخريطة',
  'items.hint':
    'السهمان إلى أعلى وأسفل يتنقلان بين الفاعلين والعلاقات، والأيمن والأيسر من فاعل إلى فاعل، ومفتاح الإدخال يعرض الجمل، ومع العالي يحدد عدة فاعلين. مفتاح العالي مع سهم يحرّك الخريطة، وزائد وناقص يقرّبان ويبعّدان، و0 يعرض الجميع.',
  'item.entity': '{name}، {type}',
  'item.relation': '{source} {predicate} {target}، {sentences}',
  fit: 'إظهار الجميع',
  'tray.title': 'بلا مكان ثابت',
  'tray.item': '{name}، {relations}',
  'tray.relations': {
    zero: 'بلا علاقات',
    one: 'علاقة واحدة',
    two: 'علاقتان',
    few: '{count} علاقات',
    many: '{count} علاقة',
    other: '{count} علاقة',
  },
  'tray.all': 'الكل: {count}',
  'tray.row': 'صف واحد',
  'inset.toggle': 'تكبير موضع الزحام',
  'inset.caption': 'ما حول {name}، مكبَّراً',
  left: {
    zero: 'كلهم مرسومون.',
    one: 'لم يُرسم فاعل واحد أقل علاقات.',
    two: 'لم يُرسم فاعلان أقل علاقات.',
    few: 'لم يُرسم {count} فاعلين أقل علاقات.',
    many: 'لم يُرسم {count} فاعلاً أقل علاقات.',
    other: 'لم يُرسم {count} فاعل أقل علاقات.',
  },
  land: 'الحدود كما هي بيد من يمسكها، عن Natural Earth؛ والخريطة لا تنحاز',
  'land.failed': 'تعذّر جلب اليابسة. الفاعلون في مواضعهم منها.',
  'none.title': 'لا مكان لأحد هنا',
  'none.text': 'تعرض الخريطة من تعطيه البيانات مكاناً ولا تخمّن لأحد مكاناً. الآخرون في الشريط أدناه.',
}
