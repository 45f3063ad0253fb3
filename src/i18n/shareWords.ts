import { words } from './words'

export const shareWords = words(
  {
    title: 'Link to this view',
    about:
      'The link brings back what is open: the selection, the article that is read, the source, the chain, the filters.',
    guest: 'The link cannot carry the file that you opened: whoever follows it needs that file too.',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'The browser did not let the link be copied. It is selected: copy it with the keyboard.',
  },
  {
    title: 'رابط هذا العرض',
    about: 'يعيد الرابط ما هو مفتوح: المحدَّد، والمقال المقروء، والمصدر، والسلسلة، والمرشّحات.',
    guest: 'لا يحمل الرابط الملف الذي فتحته: من يتبعه يحتاج إلى ذلك الملف أيضاً.',
    link: 'الرابط',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط',
    failed: 'لم يسمح المتصفح بنسخ الرابط. هو محدَّد الآن: انسخه من لوحة المفاتيح.',
  },
)
