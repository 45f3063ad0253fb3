import { words } from './engine/words.ts'

export const withheldWords = words(
  {
    notice: '{sentences} withheld: the text of {documents} is not the one that was annotated. {lines}',
    'lines.gone': { one: '{count} line is not drawn.', other: '{count} lines are not drawn.' },
    'lines.weakened': {
      one: '{count} line is drawn by its other sentences.',
      other: '{count} lines are drawn by their other sentences.',
    },
    documents: { one: '{count} article', other: '{count} articles' },
    compare: 'Compare texts',
    'all.title': 'Every sentence is withheld',
    'all.text':
      'These articles no longer have the texts that were annotated, so nobody can tell whether they still say what would be drawn. Get the dataset anew from those who published it, or look at what was changed.',
    title: 'Texts that were changed',
    about:
      'Every document carries the SHA-256 of the text that was annotated. The text of these is another, so that nobody can tell whether the offsets still point at the sentences that were meant. Nothing is drawn from them.',
    annotated: 'As annotated',
    now: 'What stands there now',
    same: {
      one: '{count} place where the words are the same: another part of the text was changed',
      other: '{count} places where the words are the same: other parts of the text were changed',
    },
    unknown: 'The words that were annotated are in no dataset that is open here: the file holds offsets, not copies.',
    translation: 'What the annotated sentence says, translated',
    'translation.none': 'There is no translation either.',
    place: 'Characters {start}–{end}',
    list: 'Withheld: its article was changed ({count})',
  },
  {
    notice: 'حُجبت {sentences}: ليس نص {documents} هو النص الذي حُشّي. {lines}',
    'lines.gone': {
      zero: 'لا خط محذوف.',
      one: 'خط واحد لا يُرسم.',
      two: 'خطان لا يُرسمان.',
      few: '{count} خطوط لا تُرسم.',
      many: '{count} خطاً لا تُرسم.',
      other: '{count} خط لا تُرسم.',
    },
    'lines.weakened': {
      zero: 'لا خط تُرسم بقية جمله.',
      one: 'خط واحد يُرسم بجمله الأخرى.',
      two: 'خطان يُرسمان بجملهما الأخرى.',
      few: '{count} خطوط تُرسم بجملها الأخرى.',
      many: '{count} خطاً تُرسم بجملها الأخرى.',
      other: '{count} خط تُرسم بجملها الأخرى.',
    },
    documents: {
      zero: 'لا مقال',
      one: 'مقال واحد',
      two: 'مقالين',
      few: '{count} مقالات',
      many: '{count} مقالاً',
      other: '{count} مقال',
    },
    compare: 'قارن النصين',
    'all.title': 'كل الجمل محجوبة',
    'all.text':
      'لم تعد نصوص هذه المقالات هي التي حُشّيت، فلا يُعرف هل ما زالت تقول ما كان سيُرسم منها. خذ مجموعة البيانات من جديد ممن نشرها، أو انظر ما الذي تغيّر.',
    title: 'نصوص تغيّرت',
    about:
      'يحمل كل مقال بصمة SHA-256 للنص الذي حُشّي. نص هذه المقالات غيره، فلا يُعرف هل ما زالت المواضع تدل على الجمل المقصودة. لا يُرسم منها شيء.',
    annotated: 'كما حُشّيت',
    now: 'ما في موضعها الآن',
    same: {
      zero: 'لا موضع كلماته كما كانت',
      one: 'موضع واحد كلماته كما كانت، وتغيّر غيره من النص',
      two: 'موضعان كلماتهما كما كانت، وتغيّر غيرهما من النص',
      few: '{count} مواضع كلماتها كما كانت، وتغيّر غيرها من النص',
      many: '{count} موضعاً كلماتها كما كانت، وتغيّر غيرها من النص',
      other: '{count} موضع كلماتها كما كانت، وتغيّر غيرها من النص',
    },
    unknown: 'ليست الكلمات التي حُشّيت في أي مجموعة مفتوحة هنا: في الملف مواضع لا نسخ منها.',
    translation: 'ما تقوله الجملة المحشّاة، مترجماً',
    'translation.none': 'وليس لها ترجمة.',
    place: 'الأحرف {start}–{end}',
    list: 'محجوبة: تغيّر مقالها ({count})',
  },
)
