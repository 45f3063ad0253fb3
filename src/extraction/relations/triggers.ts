/**
 * The words that state a relation, by type of the vocabulary. One trigger a line: type; frame; words.
 *
 * Frames of verbs: `v` with a direct object; `v:with` with a preposition before the object (several by `/`).
 * Frames of nouns: `n:on/against`: the subject beside the noun or after "by", the object after the preposition; `b` joins two
 * by "between … and" or "with". `o:of`: the subject is the noun's other name or stands before it ("X, an ally of Y").
 * `p:ل`: an Arabic noun with a pronoun for the subject of the clause («أعربت … عن دعمها ل…»).
 * `t` stands between target and source («… بقيادة …»).
 * `m`: a verb whose subjects do it with each other ("X and Y met").
 */
export const ENGLISH_TRIGGERS = `
attacks;v;attack,bomb,fire on,fire at,fire upon,open fire on,shell,strike/struck/struck,target,raid,invade,assault,hit/hit,bombard,ambush
attacks;n:on/against;attack,attacks,strike,strikes,airstrike,airstrikes,air strikes,airstrikes,raid,raids,assault,offensive,bombing,bombardment,invasion
fights;v;fight/fought,combat,defeat,battle
fights;v:against/with;fight/fought,battle,clash
fights;v:against;act,mobilise,mobilize,join the fight,wage war,go to war/went to war,operate
fights;v;counter,degrade,eliminate,destroy,liberate
fights;v:against;unite
fights;m;clash
attacks;v:against;use chemical weapons,use force,use weapons
fights;n:against;war,fight,battle,campaign,operation,operations,struggle,offensive,action,actions,military action,efforts,military campaign,air campaign,military operation,military operations
fights;b;war,clashes,fighting,battle
kills;v;kill,assassinate,murder,execute,behead,torture
kills-soldiers;v;kill
captures;v;capture,arrest,detain,kidnap,abduct,imprison,jail
nuclear-strike;n:on/against;nuclear strike,nuclear attack,nuclear first strike
supports;v;support,back,assist,aid,champion,uphold/upheld,defend,protect,praise,applaud,commend,endorse,favour,favor,help
supports;v:with/by/behind;stand/stood,stand shoulder to shoulder/stood shoulder to shoulder
supports;v:to;provide support,provide assistance,give support,give aid,provide aid,provide humanitarian assistance,give assistance,pay tribute/paid tribute
supports;v:with;express solidarity,express its solidarity
supports;n:for/to;support,backing,assistance,aid,solidarity
supports;n:of;in support
ready-to-support;v:to;pledge support,offer support,promise support,offer help,pledge assistance
opposes;v;oppose,reject,condemn,denounce,criticise,criticize,resist,confront,accuse,blame,deplore,deter,contain,isolate,strongly condemn,rebuke
opposes;v:by;condemn,denounce,deplore
opposes;v:in;condemn in the strongest terms
opposes;n:of/to;condemnation,opposition,criticism
holds-talks;v;meet/met
holds-talks;v:with;meet/met,talk,speak/spoke/spoken,hold talks/held talks,hold meetings/held meetings,hold a meeting/held a meeting,have a meeting/had a meeting,have talks/had talks,hold discussions/held discussions,consult,negotiate,confer,hold a joint press conference/held a joint press conference,engage
holds-talks;v:to;speak/spoke/spoken,talk
holds-talks;b;talks,negotiations,consultations,meeting,meetings,dialogue,discussions,conversation,phone call,telephone call,summit
holds-talks;v;host,receive
holds-talks;m;meet/met,talk,speak/spoke/spoken,hold talks/held talks,discuss,confer
agrees-with;m;agree,sign an agreement,sign a deal,reach an agreement
cooperates-with;m;cooperate
conveys-message;v;inform,tell/told
conveys-message;v:to;send a message,write/wrote/written,deliver a message,convey a message
requests;v;urge,ask,press,encourage,demand
requests;v:on/upon;call
pressures;v;pressure,sanction
pressures;v:on/against;impose sanctions,imposed sanctions,put pressure,apply pressure,keep pressure
pressures;n:on/against;sanctions,pressure
endangers;v;threaten,endanger,menace,destabilise,destabilize,terrorise,terrorize
endangers;n:to;threat
allied-with;o:of;ally,allies
allied-with;b;alliance
allied-with;v:with;ally
ties-with;b;relations,ties,partnership,diplomatic relations,bilateral relations,relationship,friendship
economic-ties;b;trade,economic ties,economic relations,trade relations
military-cooperation;b;military cooperation,joint exercises,military exercises,defence cooperation,defense cooperation,joint drills
cooperates-with;v:with;cooperate,work,partner,coordinate,collaborate
cooperates-with;b;cooperation,collaboration,coordination
cooperates-with;o:of;partner,partners
agrees-with;v:with;agree,sign an agreement,signed an agreement,reach an agreement,reached an agreement
agrees-with;b;agreement,deal,accord
supplies-arms;v;arm
supplies-arms;v:to;supply weapons,send weapons,sent weapons,sell weapons,sold weapons,deliver weapons,supply arms,sell arms,sold arms,provide weapons,send arms,sent arms
ruptures-with;v:with;sever ties,cut ties,sever relations,cut relations,break ties,break relations,suspend cooperation,end cooperation,break/broke/broken
leads;v;lead/led,head,command,govern
leads;o:of;commander,leader,head,chief,chairman,chairwoman,director,secretary general,commanding general,commanding officer,founder
part-of;v;join
part-of;v:of;operate as part,serve as part
part-of;v:with;integrate
part-of;o:of;member,members
works-for;o:for/of;spokesman,spokeswoman,spokesperson,adviser,advisor,employee,correspondent
works-for;v:for;work
attends;v;attend
attends;v:in;participate
fears;v;fear
overthrows;v;overthrow/overthrew/overthrown,topple,oust
affiliated-with;v:with/to;affiliate,link
affiliated-with;v:to;pledge allegiance
possesses;v;possess,own,acquire,seize,obtain,use,employ,stockpile
displays;v;deploy,display,unveil
modernises;v;modernise,modernize,upgrade
moves-against;v;annex
dominates;v;dominate
party-to;v;sign,ratify
abides-by;v:by/with;abide,comply
emulates;v;emulate
claims-attack;v:for;claim responsibility
`

export const ARABIC_TRIGGERS = `
attacks;v;هاجم/يهاجم,قصف/يقصف,استهدف/يستهدف,ضرب/يضرب,اجتاح/يجتاح,غزا/يغزو/غزت,داهم/يداهم,اقتحم/يقتحم
attacks;v:على/ضد;شن هجوما/يشن هجوما/شنت هجوما,شن غارة/يشن غارة/شنت غارة,شن غارات/يشن غارات/شنت غارات,اعتدى/يعتدي
attacks;n:على/ضد;هجوم,هجمات,الهجوم,الهجمات,غارة,غارات,الغارات,عدوان,العدوان,قصف,القصف,غزو,الغزو,اعتداء,اعتداءات
fights;v;قاتل/يقاتل,حارب/يحارب,هزم/يهزم,دحر/يدحر
fights;v:ل;تصدى/يتصدى
fights;v:مع/ضد;اشتبك/يشتبك,خاض حربا/يخوض حربا/خاضت حربا,تقاتل/يتقاتل
fights;n:على/ضد;حرب,الحرب,حملة,الحملة,عملية عسكرية,عمليات عسكرية,العملية العسكرية
fights;b;حرب,الحرب,اشتباكات,الاشتباكات,مواجهات,معارك,القتال,المعارك,المواجهات
kills;v;قتل/يقتل,اغتال/يغتال,أعدم/يعدم
kills-soldiers;v;قتل/يقتل
captures;v;اعتقل/يعتقل,أوقف/يوقف,أسر/يأسر,خطف/يخطف,اختطف/يختطف,احتجز/يحتجز
nuclear-strike;n:على/ضد;ضربة نووية,الضربة النووية,هجوم نووي
supports;v;دعم/يدعم,ساند/يساند,أيد/يؤيد,ناصر/يناصر
supports;v:ب;أشاد/يشيد,رحب/يرحب
supports;n:ل;دعم,الدعم,تأييد,مساندة
ready-to-support;v:ل/إلى;تعهد بدعم/يتعهد بدعم/تعهدت بدعم,عرض مساعدة/يعرض مساعدة/عرضت مساعدة
opposes;v;عارض/يعارض,رفض/يرفض,أدان/يدين,انتقد/ينتقد,استنكر/يستنكر,واجه/يواجه,اتهم/يتهم
opposes;v:ب;ندد/يندد
holds-talks;v;التقى/يلتقي/التقت,استقبل/يستقبل,قابل/يقابل
holds-talks;v:مع;بحث/يبحث,اجتمع/يجتمع,تباحث/يتباحث,تفاوض/يتفاوض,أجرى محادثات/يجري محادثات/أجرت محادثات,أجرى مباحثات/يجري مباحثات/أجرت مباحثات,ناقش/يناقش
holds-talks;m;بحث/يبحث,ناقش/يناقش,تباحث/يتباحث,اجتمع/يجتمع,التقى/يلتقي/التقت
agrees-with;m;اتفق/يتفق
holds-talks;b;محادثات,المحادثات,مباحثات,المباحثات,مفاوضات,المفاوضات,لقاء,اجتماع,مشاورات
conveys-message;v:إلى/ل;بعث برسالة/يبعث برسالة/بعثت برسالة,وجه رسالة/يوجه رسالة/وجهت رسالة,سلم رسالة/يسلم رسالة/سلمت رسالة
requests;v;دعا/يدعو/دعت,طالب/يطالب,ناشد/يناشد,حث/يحث,حض/يحض
pressures;v:على;ضغط/يضغط,فرض عقوبات/يفرض عقوبات/فرضت عقوبات
pressures;n:على/ضد;عقوبات,العقوبات,ضغوط,الضغوط,حصار,الحصار
endangers;v;هدد/يهدد
endangers;n:ل/على;تهديد,تهديدا,خطر,خطرا
allied-with;v:مع;تحالف/يتحالف
allied-with;b;تحالف,حلف,التحالف,الحلف
allied-with;o:;حليف,حليفة,حليفا,حلفاء
ties-with;b;العلاقات,علاقات,الشراكة,شراكة,العلاقة,علاقة,العلاقات الثنائية,العلاقات الدبلوماسية,التقارب,صداقة
economic-ties;b;التبادل التجاري,التجارة,العلاقات الاقتصادية,العلاقات التجارية,التعاون الاقتصادي
military-cooperation;b;التعاون العسكري,تعاون عسكري,مناورات مشتركة,تدريبات مشتركة,مناورات عسكرية,تدريبات عسكرية,التعاون الأمني
cooperates-with;v:مع;تعاون/يتعاون,عمل/يعمل,نسق/ينسق
cooperates-with;b;التعاون,تعاون,تنسيق,التنسيق
agrees-with;v:مع;اتفق/يتفق,وقع اتفاقا/يوقع اتفاقا/وقعت اتفاقا,وقع اتفاقية/يوقع اتفاقية/وقعت اتفاقية,توصل إلى اتفاق/يتوصل إلى اتفاق/توصلت إلى اتفاق
agrees-with;v:مع;وقع/يوقع,أبرم/يبرم
attacks;v:على/ضد;شن/يشن/شنت
holds-talks;v:مع;أجرى/يجري/أجرت
pressures;v:على;فرض/يفرض
ruptures-with;v:مع;قطع/يقطع
agrees-with;b;اتفاق,اتفاقية,الاتفاق,تفاهم,التفاهم
supplies-arms;v;سلح/يسلح,زود/يزود
ruptures-with;v:مع;قطع علاقاته/يقطع علاقاته/قطعت علاقاتها,قطع العلاقات/يقطع العلاقات/قطعت العلاقات
leads;v;قاد/يقود,ترأس/يترأس,تزعم/يتزعم,رأس/يرأس
leads;o:;زعيم,قائد,رئيس
part-of;v:إلى;انضم/ينضم
attends;v;حضر/يحضر
attends;v:في;شارك/يشارك
fears;v;خشي/يخشى/خشيت
fears;v:من;خشي/يخشى/خشيت,تخوف/يتخوف
overthrows;v:ب;أطاح/يطيح
supports;p:ل/مع;دعم,تأييد,مساندة,تضامن
opposes;p:ل;رفض,إدانة,معارضة,استنكار
ties-with;p:مع/ب;علاقات,شراكة
cooperates-with;p:مع;تعاون
fears;p:من;قلق,خوف,خشية
leads;t;بقيادة,بزعامة,برئاسة
supports;t;المدعوم من,المدعومة من,المدعومين من,مدعومة من,مدعوم من,بدعم من,بمساندة
kills;n:ل;مقتل,اغتيال,قتل,إعدام
captures;n:ل;اعتقال,خطف,اختطاف,أسر,احتجاز
attacks;n:ل;استهداف,قصف,اجتياح,ضرب
diverges-from;b;خلاف,الخلاف,خلافات,الخلافات
ties-with;v:من;اقترب/يقترب
affiliated-with;v;بايع/يبايع
affiliated-with;v:ل;تبع/يتبع
affiliated-with;o:ل;تابع,تابعة,التابع,التابعة,الموالي,الموالية,موالية,موال
possesses;v;امتلك/يمتلك,حاز/يحوز,اقتنى/يقتني
displays;v;نشر/ينشر,عرض/يعرض
dominates;v;احتل/يحتل
party-to;v:على;وقع/يوقع,صادق/يصادق
party-to;v;وقع/يوقع
abides-by;v:ب;التزم/يلتزم
`
