import type { entity as english } from '../en/entity.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const entity: ArabicTranslation<typeof english> = {
  change: 'سمِّه أو ادمجه أو غيّر نوعه',
  said: 'ما تقوله المقالات',
  aliases: 'الأسماء الواردة في النص',
  relations: 'العلاقات',
  'relations.none': 'لا جملة تربط هذا الطرف بغيره.',
  hidden: {
    zero: 'لا علاقات مخفيّة.',
    one: 'أخفت التصفية علاقة واحدة.',
    two: 'أخفت التصفية علاقتين.',
    few: 'أخفت التصفية {count} علاقات.',
    many: 'أخفت التصفية {count} علاقة.',
    other: 'أخفت التصفية {count} علاقة.',
  },
  more: 'اعرض الكل ({count})',
  mentions: 'مواضع الذكر',
  'mentions.count': {
    zero: 'لا مواضع',
    one: 'موضع واحد',
    two: 'موضعان',
    few: '{count} مواضع',
    many: '{count} موضعاً',
    other: '{count} موضع',
  },
  repeated: {
    zero: 'لم تتكرر',
    one: 'تكررت مرة أخرى',
    two: 'تكررت مرتين أخريين',
    few: 'تكررت {count} مرات أخرى',
    many: 'تكررت {count} مرة أخرى',
    other: 'تكررت {count} مرة أخرى',
  },
}
