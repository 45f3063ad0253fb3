import { Phrases } from '../tokens/phrases.ts'
import { keysOf } from '../tokens/words.ts'

/** A body of a state, by its name without that of the state. */
export interface Body {
  readonly key: string
  readonly type: 'organisation' | 'group'
}

/** key; type (o organisation, g group); English nouns; Arabic nouns without the article where an adjective may stand between. */
const BODIES = `
government;o;government,administration,authorities,Government,Administration,regime,cabinet,leadership;حكومة,الحكومة,نظام,النظام,السلطات,سلطات,القيادة,الادارة,إدارة,الإدارة,مجلس الوزراء
presidency;o;presidency,Presidency;الرئاسة,رئاسة
army;o;army,Army,military,Army forces;جيش,الجيش
armed-forces;o;armed forces,Armed Forces,defence forces,Defence Forces,defense forces,Defense Forces,military forces;القوات المسلحة,قوات الدفاع
forces;o;forces,Forces,troops,soldiers,service members,coalition forces;القوات,قوات,الجنود,جنود,جندي,الجندي,جنديا,جنديين,جنديان
security-forces;o;security forces,Security Forces,Counter Terrorism Service,federal police;قوات الأمن,القوات الأمنية,الأجهزة الأمنية,أجهزة الأمن,الأمن
air-force;o;air force,Air Force,Air Forces;القوات الجوية,سلاح الجو,الطيران,الطيران الحربي,طيران
navy;o;navy,Navy,naval forces,Naval Forces;البحرية,القوات البحرية
police;o;police,Police;الشرطة,شرطة
intelligence;o;intelligence,intelligence service,intelligence services,intelligence agency;الاستخبارات,المخابرات,استخبارات,مخابرات
foreign-ministry;o;foreign ministry,Foreign Ministry,Ministry of Foreign Affairs,foreign office;وزارة الخارجية,الخارجية,خارجية
defence-ministry;o;defence ministry,Defence Ministry,defense ministry,Defense Ministry,Ministry of Defence,Ministry of Defense;وزارة الدفاع,الدفاع
interior-ministry;o;interior ministry,Interior Ministry,Ministry of Interior,Ministry of the Interior;وزارة الداخلية,الداخلية
finance-ministry;o;finance ministry,Finance Ministry,Ministry of Finance;وزارة المالية
parliament;o;parliament,Parliament,House of Representatives,National Assembly;البرلمان,برلمان,مجلس النواب,مجلس الشعب,الجمعية الوطنية,مجلس الشورى
senate;o;senate,Senate;مجلس الشيوخ
supreme-court;o;supreme court,Supreme Court,constitutional court,Constitutional Court;المحكمة العليا,المحكمة الدستورية,القضاء,المحكمة الاتحادية
central-bank;o;central bank,Central Bank;البنك المركزي,المصرف المركزي
embassy;o;embassy,Embassy;السفارة,سفارة
consulate;o;consulate,Consulate;القنصلية,قنصلية
opposition;g;opposition,opposition forces,rebels;المعارضة,معارضة
people;g;people,citizens,civilians;الشعب,شعب,المواطنين,المواطنون
companies;o;companies,businesses,firms;الشركات,شركات
organisations;o;organisations,organizations;منظمات,المنظمات
delegation;o;delegation;وفد,الوفد
officials;g;counterpart,counterparts,officials,leaders,diplomats,Officials,officers,ministers;المسؤولين,المسؤولون,مسؤولين,مسؤولون,الدبلوماسيين
fighters;g;militants,fighters,insurgents;المسلحين,المسلحون,المقاتلين,المقاتلون
`

/** The bodies that a state has, by their nouns in both languages. */
export function bodyNouns(): Phrases<Body> {
  const nouns = new Phrases<Body>()
  for (const line of BODIES.trim().split('\n')) {
    const [key = '', type = '', en = '', ar = ''] = line.split(';')
    const body: Body = { key, type: type === 'g' ? 'group' : 'organisation' }
    for (const noun of [...en.split(','), ...ar.split(',')]) nouns.add(keysOf(noun), body)
  }
  return nouns
}

/** Nouns for several people or states together, without a name. key; type (o organisation, a armed group, g group); English; Arabic. */
const GROUPS = `
coalition;o;Coalition,coalition,the coalition,the Coalition,The Coalition,The coalition,coalition forces,Coalition forces,Coalition military forces,coalition partners,Coalition partners,international coalition,the international coalition;التحالف,التحالف العربي,التحالف الدولي,قوات التحالف,قوى التحالف
militants;a;militants,militias,militia,militiamen,terrorists,extremists,insurgents,jihadists,gunmen,terrorist groups;المسلحين,المسلحون,المتشددين,المتشددون,المتطرفين,المتطرفون,الإرهابيين,الإرهابيون,الجماعات المسلحة,جماعات مسلحة,التنظيمات المتطرفة,الجماعات المتطرفة,الجماعات الإرهابية,التنظيمات الإرهابية,جماعات إرهابية,مسلحون,مسلحين
rebels;a;rebels,the rebels,rebel groups,rebel fighters,rebel forces;المتمردين,المتمردون,متمردون,متمردين,الثوار
the-opposition;g;the opposition,opposition groups,moderate opposition;المعارضة
kurds;g;Kurds,the Kurds,Kurdish forces,Kurdish fighters;الأكراد,القوات الكردية,المقاتلين الأكراد
separatists;a;separatists,separatist groups;الانفصاليين,الانفصاليون,جماعات مسلحة انفصالية
security-forces;o;security forces,the security forces,peacekeepers;قوات الأمن,القوات الأمنية,قوات حفظ السلام,الأجهزة الأمنية
government-forces;o;government forces,government troops,pro-government forces,regime forces;القوات الحكومية,قوات الحكومة,القوات النظامية
the-regime;o;the regime,The regime,the Assad regime,the Asad regime,Assad regime,Asad regime;قوات النظام
allies;g;our allies,allies and partners,our partners,partners,its allies,US allies,allies;الحلفاء,حلفاءها,حلفائها,حلفاؤها
international-community;g;the international community,international community;المجتمع الدولي
international-order;g;international order,the international order,world order,rules-based order;النظام الدولي,النظام العالمي
sources;g;sources,diplomatic sources,security sources,a source;مصادر,المصادر,مصدر,مصدر أمني,مصدر عسكري,مصادر أمنية,مصادر دبلوماسية,مصادر عسكرية
experts;g;experts,analysts,observers;الخبراء,خبراء,محللون,المحللون,محللين,المراقبون,المراقبين,مراقبون
witnesses;g;witnesses,residents;شهود عيان,شهود,سكان,السكان
officials;g;officials,an official,a senior official;مسؤولون,مسؤولين,المسؤولون,مسؤول
civilians;g;civilians,families,refugees;المدنيين,المدنيون,مدنيين,مدنيون,اللاجئين,اللاجئون
`

export interface Group {
  readonly key: string
  readonly type: 'organisation' | 'armed-group' | 'group'
  readonly en: string
  readonly ar: string
}

const GROUP_TYPES: Readonly<Record<string, Group['type']>> = { o: 'organisation', a: 'armed-group' }

/** Groups without names of their own. */
export function groupNouns(): Phrases<Group> {
  const nouns = new Phrases<Group>()
  for (const line of GROUPS.trim().split('\n')) {
    const [key = '', type = '', en = '', ar = ''] = line.split(';')
    const group: Group = {
      key,
      type: GROUP_TYPES[type] ?? 'group',
      en: en.split(',')[0] ?? '',
      ar: ar.split(',')[0] ?? '',
    }
    for (const noun of [...en.split(','), ...ar.split(',')]) nouns.add(keysOf(noun), group)
  }
  return nouns
}
