import { words } from './engine/words.ts'

export const permalinkWords = words(
  {
    lost: 'Not in this dataset (any more): {what}. Everything else is shown.',
    newer: 'This link was made by a later version of Sanad.',
    entity: 'entity “{value}”',
    relation: 'relation “{value}”',
    evidence: 'evidence “{value}”',
    document: 'article “{value}”',
    sentence: 'sentence “{value}”',
    words: 'characters “{value}”',
    lens: 'source “{value}”',
    filter: 'filter “{value}”',
    part: 'part “{value}”',
    ok: 'Close',
  },
  {
    lost: 'لم يعد في هذه المجموعة، أو لم يكن فيها: {what}. وما عدا ذلك معروض.',
    newer: 'هذا الرابط من إصدار أحدث من سند.',
    entity: 'الكيان «{value}»',
    relation: 'العلاقة «{value}»',
    evidence: 'الشاهد «{value}»',
    document: 'المقال «{value}»',
    sentence: 'الجملة «{value}»',
    words: 'الحروف «{value}»',
    lens: 'المصدر «{value}»',
    filter: 'المرشّح «{value}»',
    part: 'الجزء «{value}»',
    ok: 'إغلاق',
  },
)
