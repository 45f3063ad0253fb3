import { words } from './words'

export const shareWords = words(
  {
    title: 'Link to this view',
    about:
      'The link brings back what is open: the selection, the article that is read, the source, the chain, the filters, the table and the matrix.',
    guest: 'The link cannot carry the file that you opened: whoever follows it needs that file too.',
    appearance: 'Show it to others as you see it: {look}',
    'look.en.light': 'in English, light',
    'look.en.dark': 'in English, dark',
    'look.ar.light': 'in Arabic, light',
    'look.ar.dark': 'in Arabic, dark',
    save: 'Save this view in the browser …',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'The browser did not let the link be copied. It is selected: copy it with the keyboard.',
  },
  {
    title: 'رابط هذا العرض',
    about: 'يعيد الرابط ما هو مفتوح: المحدَّد، والمقال المقروء، والمصدر، والسلسلة، والمرشّحات، والجدول، والمصفوفة.',
    guest: 'لا يحمل الرابط الملف الذي فتحته: من يتبعه يحتاج إلى ذلك الملف أيضاً.',
    appearance: 'اعرضه للآخرين كما تراه: {look}',
    'look.en.light': 'بالإنجليزية، فاتحاً',
    'look.en.dark': 'بالإنجليزية، داكناً',
    'look.ar.light': 'بالعربية، فاتحاً',
    'look.ar.dark': 'بالعربية، داكناً',
    save: 'احفظ هذا العرض في المتصفح …',
    link: 'الرابط',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط',
    failed: 'لم يسمح المتصفح بنسخ الرابط. هو محدَّد الآن: انسخه من لوحة المفاتيح.',
  },
)
