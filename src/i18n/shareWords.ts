import { words } from './engine/words.ts'

export const shareWords = words(
  {
    title: 'Link to this view',
    about:
      'The link brings back what is open: the selection, the article that is read, the source, the chain, the filters, the table and the matrix.',
    guest:
      'No link leads to the file that you opened: it is on your device alone, and a link would show Sanad’s own articles. Send the file itself, or export a picture.',
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
    guest: 'لا رابط يقود إلى الملف الذي فتحته: هو في جهازك وحده، والرابط يعرض مقالات سند. أرسل الملف نفسه، أو صدّر صورة.',
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
