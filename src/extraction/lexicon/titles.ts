import { Phrases } from '../tokens/phrases.ts'
import { keysOf } from '../tokens/words.ts'

/** What an office tells about its holder: head of a state, another office of a state, or only that a person follows. */
export type OfficeKind = 'head' | 'office' | 'title'

const OFFICES: Readonly<Record<OfficeKind, string>> = {
  head:
    'President,president,King,Queen,Emir,Sultan,Transitional President,Interim President,transitional president,interim president,' +
    'الرئيس,رئيس,رئيس الجمهورية,رئيس الدولة,الملك,ملك,ملكة,الملكة,الأمير,أمير,أمير دولة,السلطان,سلطان,الرئيس الانتقالي,رئيس المجلس العسكري',
  office:
    'Prime Minister,prime minister,Premier,Chancellor,Vice President,Foreign Minister,foreign minister,Foreign Secretary,' +
    'Defence Minister,Defense Minister,defence minister,defense minister,Defence Secretary,Defense Secretary,Secretary of State,' +
    'Secretary of Defense,Secretary of Defence,Deputy Secretary of State,Deputy Secretary,Secretary,Interior Minister,interior minister,' +
    'High Representative,Special Representative,Secretary General,Secretary-General,Home Secretary,Foreign Affairs Minister,Trade Minister,Vice-President,Finance Minister,finance minister,Minister of Foreign Affairs,Minister of Defence,Minister of Defense,Deputy Prime Minister,' +
    'Deputy Foreign Minister,Minister,Middle East Minister,Ambassador,ambassador,Crown Prince,Supreme Leader,National Security Adviser,' +
    'رئيس الوزراء,نائب رئيس الوزراء,نائب رئيس الحكومة,نائب رئيس وزراء,رئيس الحكومة,رئيس مجلس الوزراء,نائب الرئيس,وزير الخارجية,وزيرة الخارجية,وزير الدفاع,وزيرة الدفاع,وزير الداخلية,' +
    'وزير المالية,وزير النفط,وزير العدل,وزير الاقتصاد,وزير الإعلام,وزير خارجية,وزيرة خارجية,وزير دفاع,وزير داخلية,رئيس وزراء,' +
    'رئيسة وزراء,رئيسة الوزراء,المستشار,المستشارة,المستشار الألماني,السفير,سفير,سفيرة,السفيرة,ولي العهد,نائب وزير الخارجية,' +
    'نائب وزير الدفاع,مستشار الأمن القومي,المرشد الأعلى,المرشد,رئيس البرلمان,رئيس مجلس النواب,رئيس الأركان,رئيس هيئة الأركان,' +
    'المندوب الدائم,المبعوث,المبعوث الخاص,الوزير,وزير,الوزيرة,وزير الشؤون الخارجية',
  title:
    'Mr,Mr.,Mrs,Ms,Dr,Dr.,HE,H.E.,Sir,Lord,Lady,Prince,Princess,Sheikh,Shaikh,Ayatollah,Imam,Pope,Gen,General,Lt,Lieutenant,Col,Colonel,Maj,' +
    'Major,Brig,Brigadier,Brigadier General,Adm,Admiral,Vice Admiral,Rear Admiral,Commodore,Captain,Capt,Commander,Cmdr,Sgt,Senator,Sen,' +
    'Rep,Congressman,Congresswoman,Governor,Gov,Mayor,Judge,Professor,Prof,Spokesman,Spokesperson,spokesman,spokeswoman,spokesperson,' +
    'Deputy Assistant Secretary,Special Envoy,Special Presidential Envoy,Envoy,Lt. Gen.,Maj. Gen.,Brig. Gen.,Lt. Col.,Gen.,Col.,Maj.,' +
    'counterpart,leader,commander,director,Director,Chairman,chairman,analyst,professor,journalist,' +
    'السيد,السيدة,الدكتور,الدكتورة,الشيخ,العقيد,العميد,اللواء,الفريق,الفريق أول,المشير,الجنرال,النقيب,الرائد,المقدم,الضابط,الأميرال,' +
    'الناطق باسم,المتحدثة باسم,الناطقة باسم,الناطق الرسمي باسم,المتحدث الرسمي باسم,النائب,النائبة,السيناتور,المتحدث,الناطق,المتحدث باسم,القيادي,الزعيم,زعيم,قائد,القائد,الأمين العام,الكاتب,الباحث,المحلل,الخبير,' +
    'الصحافي,الصحفي,البروفسور,البابا,آية الله,الإمام,الأمير,الحاج,مدير الديوان,المدير,المحامي,القاضي,رئيس تحرير,المتحدثة,الناطقة,نظيره,نظيرته,نظيرها',
}

/** The offices and titles that stand before a name. */
export function officeTitles(): Phrases<OfficeKind> {
  const titles = new Phrases<OfficeKind>()
  for (const kind of ['head', 'office', 'title'] as const) {
    for (const words of OFFICES[kind].split(',')) titles.add(keysOf(words), kind)
  }
  return titles
}

/** Given names that identify the name of a person without a title. Common names, written by hand. */
const GIVEN_NAMES =
  'John,James,Robert,Michael,William,David,Richard,Joseph,Thomas,Charles,Christopher,Daniel,Matthew,Anthony,Mark,Donald,Steven,Stephen,Paul,' +
  'Andrew,Joshua,Kenneth,Kevin,Brian,George,Edward,Ronald,Timothy,Jason,Jeffrey,Ryan,Jacob,Gary,Nicholas,Eric,Jonathan,Larry,Justin,Scott,' +
  'Benjamin,Samuel,Frank,Gregory,Raymond,Alexander,Patrick,Jack,Dennis,Peter,Tony,Philip,Tobias,Simon,Ian,Alan,Martin,Colin,Boris,' +
  'Mary,Patricia,Jennifer,Linda,Elizabeth,Barbara,Susan,Jessica,Sarah,Karen,Nancy,Lisa,Margaret,Emily,Michelle,Carol,Amanda,Julie,Theresa,' +
  'Angela,Hillary,Nancy,Emma,Anna,Maria,Federica,Catherine,Christine,Ursula,Marie,Barack,Joe,Bill,Jim,Tom,Bob,Mike,Steve,Dan,Ash,Brett,' +
  'Vladimir,Sergei,Sergey,Dmitry,Ivan,Mikhail,Igor,Alexei,Volodymyr,Emmanuel,Francois,François,Nicolas,Jean,Pierre,Olaf,Silvio,Mario,' +
  'Recep,Mevlut,Ahmet,Mohammed,Mohammad,Muhammad,Mohamed,Ahmed,Ahmad,Ali,Hassan,Hussein,Ibrahim,Omar,Osama,Yasser,Mahmoud,Abdullah,Abdul,' +
  'Khalid,Khaled,Haider,Bashar,Saddam,Nouri,Benjamin,Binyamin,Ehud,Ariel,Shimon,Yitzhak,Abu,Xi,Wang,Kim,Narendra,Imran,Nawaz,Hamid,Ashraf'

export const ENGLISH_GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN_NAMES.split(','))

const ARABIC_GIVEN =
  'محمد,أحمد,علي,حسن,حسين,إبراهيم,عمر,عثمان,محمود,خالد,يوسف,ياسر,مصطفى,سعد,سعيد,سعود,فيصل,سلطان,سلمان,فهد,نايف,بندر,طارق,كريم,جلال,صلاح,' +
  'صدام,بشار,حسني,معمر,نوري,إياد,حيدر,هوشيار,مسعود,جمال,أنور,هاني,نبيل,سمير,وليد,فؤاد,رفيق,نبيه,ميشال,سمير,أمين,إميل,عماد,قاسم,جواد,' +
  'هاشمي,مقتدى,أيمن,أسامة,أيوب,يحيى,إسماعيل,موسى,عيسى,جورج,ديك,دونالد,باراك,هيلاري,جون,كوندوليزا,كولن,روبرت,توني,غوردون,ديفيد,جاك,نيكولا,' +
  'أنجيلا,أنغيلا,خافيير,فلاديمير,سيرغي,ديمتري,دميتري,إيهود,ايهود,أرييل,شيمون,بنيامين,تسيبي,رجب,عبدالله,حامد,برويز,بنظير,نواز,بان,كوفي,شي,وانغ,' +
  'جو,إيمانويل,فولوديمير,لورانس,ستيفن,رونالد,سيرغي,فاطمة,عائشة,زينب,مريم,خديجة,نانسي,عاصمي,آسيمي,هشام,حمد,رضا,غلام,مهدي,هادي,عادل,عصام,ناصر,نصر,جعفر,صادق,باقر,عباس,حبيب,فايز,فتحي,رياض,زياد,سامي,سامح,شكري,عمرو,مروان,معين,نجيب,تميم,زايد,راشد,منصور,الحاج,الحسن,الحسين,الحسيني,الطيب,الطاهر,المختار,البشير,الصديق'

export const ARABIC_GIVEN_NAMES: ReadonlySet<string> = new Set(ARABIC_GIVEN.split(',').flatMap(keysOf))
