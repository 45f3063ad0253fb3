import type { open as english } from '../en/open.ts'
import type { ArabicTranslation } from '../engine/translation.ts'

export const open: ArabicTranslation<typeof english> = {
  title: 'تعذّر عرض الشبكة',
  text: {
    zero: 'لا خطأ في مجموعة البيانات هذه.',
    one: 'في مجموعة البيانات هذه خطأ واحد.',
    two: 'في مجموعة البيانات هذه خطآن.',
    few: 'في مجموعة البيانات هذه {count} أخطاء.',
    many: 'في مجموعة البيانات هذه {count} خطأً.',
    other: 'في مجموعة البيانات هذه {count} خطأ.',
  },
  missing: 'لم يُعثر على مجموعة البيانات «{name}» (رمز الاستجابة {status}).',
  'opener-unfetched': 'تعذّر تحميل ما يلزم لفتح الملفات، فلم يُقرأ «{name}». تحقّق من الاتصال.',
  offline: 'تعذّر تحميل مجموعة البيانات «{name}». تحقّق من الاتصال.',
  whole: 'الملف كله',
  more: 'لا تُعرض هنا إلا الأخطاء الأولى، وعددها {count}.',
  refused: 'تعذّر فتح «{name}»',
  'refused.text': 'الشبكة المعروضة كما هي.',
  another: 'افتح ملفاً آخر',

  // while a file is read
  reading: 'جارٍ قراءة «{name}»…',
  'reading.text': 'تُفحص كل إحالة وكل مدى من النص قبل عرض أي شيء.',
  elsewhere:
    'المجموعة «{name}» ليست في هذا المتصفح. تبقى المجموعات على الجهاز الذي أُنشئت عليه، ولنقل إحداها احفظ بياناتها هناك في ملف ثم افتحه.',
  'kept-unreadable':
    'لا يستطيع المتصفح قراءة المجموعة «{name}». إمّا أن تخزينه معطّل لهذه الصفحة وإمّا أن المحفوظ تالف، وفي الحالة الثانية تجده في «أضف مقالاتك» لتحفظه في ملف.',
  unreadable: 'لا يستطيع المتصفح قراءة الملف «{name}». ربما نُقل أو تغيّر منذ اختياره.',
  gone: 'لم يعد «{name}» مفتوحاً، لأن الصفحة حُمّلت من جديد. افتحه ثانيةً لتتابع العمل به.',
  several: 'أيّ هذه الملفات؟',
  'several.text': 'يعرض سند مجموعة بيانات واحدة في المرة.',

  // files of other kinds
  'foreign.what':
    'يفتح سند مجموعات بيانات بصيغته sanad/1: ملف JSON فيه المقالات كاملة، والجمل التي تستند إليها كل علاقة.',
  'foreign.graph': 'لا يمكن تحويل رسم بياني بلا جمله.',
  'foreign.schema': 'مخطط الصيغة',
  'foreign.example': 'مثال: مجموعة بيانات هذا الموقع',
  'foreign.pdf': 'هذا ملف PDF.',
  'foreign.png': 'هذه صورة PNG.',
  'foreign.svg': 'هذه صورة SVG.',
  'foreign.picture': 'هذه صورة.',
  'foreign.docx': 'هذا ملف Word.',
  'foreign.xlsx': 'هذا مصنّف Excel.',
  'foreign.zip': 'هذا أرشيف ZIP. فُكّ ضغطه، ثم افتح الملف الذي فيه.',
  'foreign.gzip': 'هذا ملف مضغوط بـgzip. فُكّ ضغطه أولاً.',
  'foreign.graphml': 'هذا ملف GraphML.',
  'foreign.gexf': 'هذا ملف GEXF.',
  'foreign.html': 'هذه صفحة ويب.',
  'foreign.xml': 'هذا ملف XML.',
  'foreign.gml': 'هذا ملف GML.',
  'foreign.csv': 'هذا جدول (CSV).',
  'foreign.tsv': 'هذا جدول (TSV).',
  'foreign.text': 'هذا نص عادي.',
  'foreign.cytoscape': 'هذا رسم بياني كما يحفظه Cytoscape بصيغة JSON.',
  'foreign.cx2': 'هذا ملف CX، صيغة التبادل في Cytoscape.',
  'foreign.d3': 'هذا رسم بياني من عقد وروابط بصيغة JSON، كما يستعمله D3.',
  'foreign.json-ld': 'هذا ملف JSON-LD.',
  'foreign.json': 'هذا ملف JSON من نوع آخر.',
  'foreign.flags': 'هذه علامات على الجمل صدّرها سند. افتح مجموعة بيانات أولاً.',
  'foreign.views': 'هذه مشاهد محفوظة صدّرها سند. افتح مجموعة بيانات أولاً.',
}
