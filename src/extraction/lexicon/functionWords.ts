import { keysOf } from '../tokens/words.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap(keysOf))

/** Words after which a name is a place: "in Moscow" is the city, "Moscow said" is Russia. */
export const LOCATIVES = set(
  'في من إلى قرب شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط مدينة العاصمة عاصمة ضاحية مطار محافظة قرية بلدة نحو حي ولاية إقليم منطقة داخل خارج حول ' +
    'in at near from to into outside around across of north south east west capital city visit visited visiting via through',
)

/** Words that cannot be part of an Arabic name of a person. */
export const NOT_IN_ARABIC_NAMES = set(
  'في من إلى على عن مع بعد قبل خلال أن إن أنه أنها إنه إنها الذي التي الذين اللذين ما لا لم لن قد لقد هو هي هم كان كانت يكون أمس اليوم غدا ثم أو أم بل حتى منذ عند ' +
    'عندما حين حيث كما كل بعض غير بين حول ضد دون عبر تحت فوق أمام وراء قرب لدى نحو هذا هذه ذلك تلك هناك هنا لكن لأن إذ إذا لو قال قالت أعلن أعلنت أكد أكدت أضاف ' +
    'أضافت دعا دعت حذر حذرت طالب طالبت زار وصل وصلت التقى بحث رفض رفضت نفى نفت اعتبر اعتبرت أوضح أشار ذكر ذكرت كشف كشفت إثر اثر وفق وفقا بحسب بشأن بسبب ' +
    'فيما بينما سابق راحل الحالي السابق الأسبق الراحل مساء صباح ظهر ليل نفسه نفسها ذاته أيضا حاليا عام سنة شهر يوم أي عدم ليس ليست سوف باسم إثر جراء نتيجة رئيس وزير ' +
    'حزب حركة تنظيم جماعة مجلس لجنة وزارة قائد زعيم نائب عضو أحد إحدى عدد عشرات مئات آلاف زيارة لقاء اجتماع مؤتمر بيان تصريح كلمة خطاب قوات جيش حكومة قتل قتلت ' +
    'اتهم اتهمت شدد لفت رأى رد ردا وقع وقعت شارك شاركت بدأ بدأت غادر استقبل تعهد وعد وعدت التي ولا ولم فقد فإن وأن دولة لدولة سابقا وسط مرارا تكرارا وفر غطاء شخصيا رسميا نظيره نظيرته لمساعد خارج داخل عقب حال نظام مؤخرا تزعم عاد جدد استبعد تلقى وجه أبدى أعرب عبر وصف هاجم زعم العلاقات الوضع الاوضاع التطورات الملف الملفات السبل سبل الازمة القضايا قضايا الجهود التعاون المستجدات الاتفاق المباحثات المحادثات ' +
    'دعم رفض ضرورة أهمية حرص التزام موقف استعداد رغبة بلاده بلادها حكومته نجله شقيقه عزمه رغبته استعداده التزامه موقفه دعمه رفضه إدانته تأييده أمله قلقه ثقته الخطة الموقف المشاركة الثنائية الثلاثاء الاربعاء الخميس الجمعة السبت الاحد الاثنين الماضي المقبل الحالية الماضية المقبلة العمل الحرب السلام القتال الهجوم',
)

/** Words that mark an office as former, between the title and the name. */
export const FORMER = set(
  'السابق الأسبق الراحل السابقة الأسبقة المخلوع المعزول الحالي الجديد المنتخب المنتهية former late then ex',
)

/** English words that begin with a capital and name nobody, and acronyms that are things. */
export const NOT_ENGLISH_NAMES = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November ' +
    'December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec I The A An This That These Those It He She We They In On At By For From ' +
    'With And But Or If When While After Before Since Until As To Of Mr Mrs Ms Dr Ramadan Christmas Easter Islam Islamic Muslim Christian ' +
    'English Arabic God Internet TV VBIED VBIEDs IED IEDs UAV UAVs PM MP MPs CEO GDP GMT ET EST AM HTML PDF Yes No Not There Here Our Their ' +
    'His Her Its My Your You Who What Where Why How Photo Image Also However Meanwhile Today Yesterday Tomorrow Although Because Both All ' +
    'Some Many Most Such Other Another Each Every Read More Share Follow Twitter Facebook Source HE',
)

/** Words in an English name that tell its kind. */
export const ORGANISATION_WORDS = set(
  'Ministry Council Front Party Army University Forces Force Command Coalition Agency Committee Group Fund Bank Brigade Brigades Movement ' +
    'Union League Organisation Organization Department Office Court Parliament Institute Centre Center Company Corporation Corps Guard Guards ' +
    'Fleet Service Services Authority Commission Association Assembly Network Foundation Mission Police Battalion Regiment Squadron Embassy ' +
    'Congress Senate Cabinet Alliance Federation Society Secretariat Board Bureau Directorate Militia Units Division Wing Airlines Airways ' +
    'Times Post Journal Guardian Telegraph Government Administration Navy Marines Delegation',
)
export const PLACE_WORDS = set(
  'Province District River Mount Lake Sea Gulf Valley Dam Airport Base City Island Islands Desert Region Governorate Square Street Village ' +
    'Mountains Bay Strait Peninsula Camp Airbase Port Hills Coast County State',
)
export const AGREEMENT_WORDS = set(
  'Treaty Agreement Accord Accords Pact Convention Protocol Declaration Memorandum Charter',
)
export const PLACE_NOUNS = set('province district city town village governorate region airport base area countryside')
