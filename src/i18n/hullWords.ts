import { words } from './engine/words.ts'

/** The texts of the hulls about groups: computed blocs, and states with their people. */
export const hullWords = words(
  {
    pair: 'Bloc of {first} and {second}',
    many: 'Bloc of {first}, {second}…',
    house: '{head} and those under it',
    'list.bloc': 'Blocs in the picture',
    'list.office': 'States and their people in the picture',
    'note.bloc': 'Blocs are computed from what the sentences bind; no text states them.',
    'note.office': 'Together: who holds office in a body, or is of a state, as the articles say.',
    'legend.bloc': 'Bloc: computed, stated by no text',
    'legend.office': 'A state or body and its people',
  },
  {
    pair: 'كتلة {first} و{second}',
    many: 'كتلة {first} و{second} وغيرهما',
    house: '{head} ومن يتبعه',
    'list.bloc': 'الكتل في الرسم',
    'list.office': 'الدول ورجالها في الرسم',
    'note.bloc': 'الكتل محسوبة مما تجمعه الجمل، ولا ينصّ عليها أي نص.',
    'note.office': 'معاً: من يشغل منصباً في جهة أو ينتمي إلى دولة، كما تقول المقالات.',
    'legend.bloc': 'كتلة: محسوبة، لا ينصّ عليها نص',
    'legend.office': 'دولة أو جهة ومن يتبعها',
  },
)
