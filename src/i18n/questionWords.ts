import { words } from './engine/words.ts'

export const questionWords = words(
  {
    title: 'Questions to begin with',
    lead: 'Ask a question',
    about: 'Each sets a view in which sentences of the articles answer it. “Back” leads back from there.',
    none: 'Nothing in this dataset leads to a question that sentences would answer.',
    dismiss: 'Put the questions away',
    again: 'The questions are under “?” and in the search.',
    'derived.told': 'What is said of {name}?',
    'derived.connected': 'How is {from} connected to {to}?',
    'derived.contested': 'Where do sentences disagree: {from} – {predicate} – {to}?',
    'derived.speaker': 'What is attributed to {name}?',
  },
  {
    title: 'أسئلة للبدء',
    lead: 'ابدأ بسؤال',
    about: 'كل سؤال يفتح عرضاً تجيب فيه جمل المقالات. وزر الرجوع في المتصفح يعيدك منه.',
    none: 'لا شيء في هذه المجموعة يقود إلى سؤال تجيب عنه جمل.',
    dismiss: 'أخفِ الأسئلة',
    again: 'الأسئلة تحت «؟» وفي البحث.',
    'derived.told': 'ماذا يُقال عن {name}؟',
    'derived.connected': 'ما الصلة بين {from} و{to}؟',
    'derived.contested': 'أين تختلف الجمل: {from} – {predicate} – {to}؟',
    'derived.speaker': 'ماذا يُنسب إلى {name}؟',
  },
)
