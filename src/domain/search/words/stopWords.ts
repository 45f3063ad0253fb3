import { fold } from './fold.ts'

const setOf = (words: string) => new Set(fold(words).trim().split(' '))

/** Question words, and words that occur in almost every sentence. */
const STOP_WORDS = setOf(`
  a an the of in on at to from by for with about into as and or but if than then so
  i we you he she it they them his her its their our my this that these those there here
  is are was were be been being am do does did done has have had will would can could may might shall should must
  who whom whose what which when where why how many much any some ever also just please tell show find
  من في على إلى عن مع هل ما ماذا لماذا لما متى أين كيف كم أي أية ثم أو و ف ب ل ك يا قد لقد لم لن لا ليس إن أن أنّ
  هو هي هم هن نحن أنا أنت هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين اللذين اللتين هنا هناك كان كانت كانوا يكون تكون
  منذ حتى خلال عند لدى بعد قبل حول كل بعض غير عندما حين الى علي اي
  عقب إثر ضمن وفق عبر دون سوى نحو أمام وراء فوق تحت أثناء إزاء تجاه لدن كما كذلك أيضاً بينما حيث إذ إذا لكن بل
`)

/** Words that ask for the relations between two entities. */
const BETWEEN_WORDS = setOf(`
  between vs versus against v relation relations relationship relationships connection connections connected
  link links linked tie ties
  بين ضد مقابل علاقة علاقات العلاقة العلاقات صلة الصلة صلات الصلات علاقتها علاقته بعلاقة يربط تربط
`)

/** Whether a folded word says so little that the search ignores it if there are others. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)

/** Whether a folded word only asks what lies between two names. */
export const isBetweenWord = (word: string): boolean => STOP_WORDS.has(word) || BETWEEN_WORDS.has(word)

const NUMBER_WORDS = setOf('many much number count كم عدد')

/** Whether a folded word asks how many. */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word)

const QUESTION_WORDS = setOf('who whom whose what which when where why how من ما ماذا لماذا متى أين كيف كم هل')

const NUMERALS = setOf(`
  first second third fourth fifth one two three four five six seven eight nine ten
  واحد اثنان اثنين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة الثلاث الثلاثة الأربع الأربعة
  الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأولى الثانية الثالثة الرابعة
  أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر أولى ثانية ثالثة رابعة
`)

/** Whether a folded word only counts or numbers those who have a name: Charles the Third, the three states. */
export const isNumeral = (word: string): boolean => NUMERALS.has(word)

/** What a question asks for, after its question word. */
const ASKED_FOR = setOf('countries country states nations دول الدول دولة الدولة بلدان البلدان بلد البلد')

/** Whether a folded word says of what kind the answer is, as in "which countries". */
export const isAskedFor = (word: string, before: string | undefined): boolean =>
  before !== undefined && isQuestionWord(before) && ASKED_FOR.has(word)

const BODY_WORDS = setOf(`
  council union court league bank fund organisation organization committee commission agency federation association
  university tribunal parliament
  مجلس اتحاد محكمة جامعة رابطة بنك مصرف صندوق منظمة لجنة وكالة هيئة برلمان
`)

/** Whether a folded word without its article says of what kind a body is, and not which one: council, «مجلس». */
export const isBodyWord = (word: string): boolean => BODY_WORDS.has(word)

/** Whether a folded word asks a question. */
export const isQuestionWord = (word: string): boolean => QUESTION_WORDS.has(word)
