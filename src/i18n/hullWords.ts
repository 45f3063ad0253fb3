import { words } from './words'

/** The texts of the hulls about blocs. */
export const hullWords = words(
  {
    pair: 'Bloc of {first} and {second}',
    many: 'Bloc of {first}, {second}…',
    blocs: 'Blocs in the picture',
    note: 'Blocs are computed from what the sentences bind; no text states them.',
    legend: 'Bloc: computed, stated by no text',
  },
  {
    pair: 'كتلة {first} و{second}',
    many: 'كتلة {first} و{second} وغيرهما',
    blocs: 'الكتل في الرسم',
    note: 'الكتل محسوبة مما تجمعه الجمل، ولا ينصّ عليها أي نص.',
    legend: 'كتلة: محسوبة، لا ينصّ عليها نص',
  },
)
