import type { map as english } from '../en/map.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const map: ArabicTranslation<typeof english> = {
  title: 'خريطة',
  'items.title': 'الأطراف والعلاقات على الخريطة',
  'items.hint':
    'السهمان إلى أعلى وأسفل يتنقلان بين الأطراف والعلاقات، والسهمان الأيمن والأيسر من طرف إلى طرف، وEnter يعرض الجمل، وShift مع Enter يحدّد عدة أطراف. وShift مع أحد الأسهم يحرّك الخريطة، وعلامتا الزائد والناقص تقرّبان وتبعّدان، و0 يعرض الجميع.',
  'item.entity': '{name}، {type}',
  'item.relation': '{relation}، {sentences}',
  fit: 'اعرض الجميع',
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
  'inset.toggle': 'كبّر المنطقة المزدحمة',
  'inset.caption': 'ما حول {name}، مكبَّراً',
  left: {
    zero: 'كلهم مرسومون.',
    one: 'لم يُرسم طرف واحد علاقاته أقل.',
    two: 'لم يُرسم طرفان علاقاتهما أقل.',
    few: 'لم تُرسم {count} أطراف علاقاتها أقل.',
    many: 'لم يُرسم {count} طرفاً علاقاتها أقل.',
    other: 'لم يُرسم {count} طرف علاقاتها أقل.',
  },
  land: 'الحدود بحسب السيطرة الفعلية، نقلاً عن Natural Earth، وبعض ما هو متنازع عليه منها متقطّع، والخريطة لا تنحاز',
  'land.failed': 'تعذّر تحميل خريطة اليابسة. الأطراف في مواضعها منها.',
  'none.title': 'ليس لأحد هنا مكان على الخريطة',
  'none.text': 'تعرض الخريطة من تعطيه البيانات مكاناً، ولا تخمّن لأحد مكاناً. أما الآخرون ففي الصف أدناه.',
}
