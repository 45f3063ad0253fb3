import { words } from './engine/words.ts'

/** The texts of the strip beneath the network; what it shares with the timeline it says in the timeline's words. */
export const stripWords = words(
  {
    future: 'Hollow marks lie in the future.',
    dots: 'Dated sentences',
    hint: 'The arrows go from dot to dot; Enter opens the sentence.',
    more: { one: '+{count}', other: '+{count}' },
    'more.of': {
      one: 'Choose {date} and show its {count} other sentence in the timeline',
      other: 'Choose {date} and show its {count} other sentences in the timeline',
    },
    timeline: 'Timeline',
    'timeline.open': 'Open the whole timeline',
    close: 'Close the strip',
    empty: 'Of what the filters leave, no sentence names a date.',
  },
  {
    future: 'العلامات المفرّغة في المستقبل.',
    dots: 'الجمل المؤرّخة',
    hint: 'الأسهم تنقل من نقطة إلى نقطة، وEnter يفتح الجملة.',
    more: { zero: '+{count}', one: '+{count}', two: '+{count}', few: '+{count}', many: '+{count}', other: '+{count}' },
    'more.of': {
      zero: 'اختر {date} واعرض جمله في الخط الزمني',
      one: 'اختر {date} واعرض جملته الأخرى في الخط الزمني',
      two: 'اختر {date} واعرض جملتيه الأخريين في الخط الزمني',
      few: 'اختر {date} واعرض جمله الأخرى، وهي {count}، في الخط الزمني',
      many: 'اختر {date} واعرض جمله الأخرى، وهي {count}، في الخط الزمني',
      other: 'اختر {date} واعرض جمله الأخرى، وهي {count}، في الخط الزمني',
    },
    timeline: 'خط زمني',
    'timeline.open': 'افتح الخط الزمني كله',
    close: 'أغلق الشريط',
    empty: 'لا جملة مما تتركه المرشّحات تذكر تاريخاً.',
  },
)
