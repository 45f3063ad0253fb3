/**
 * The words that state a relation, by type of the vocabulary. One trigger a line: type; frame; words.
 *
 * Frames of verbs: `v` with a direct object; `v:with` with a preposition before the object (several by `/`).
 * Frames of nouns: `n:on/against`: the subject beside the noun or after "by", the object after the preposition; `b` joins two
 * by "between … and" or "with". `o:of`: the subject is the noun's other name or stands before it ("X, an ally of Y").
 * `p:ل`: an Arabic noun with a pronoun for the subject of the clause («أعربت … عن دعمها ل…»).
 * `t` stands between target and source («… بقيادة …»).
 * `a:about`: an adjective with its preposition after a form of "be" ("is concerned about").
 * `m`: a verb whose subjects do it with each other ("X and Y met").
 */
export const ENGLISH_TRIGGERS = `
attacks;v;besiege,occupy,attack,bomb,fire on,fire at,fire upon,open fire on,shell,strike/struck/struck,target,raid,invade,assault,hit/hit,bombard,ambush
attacks;n:on/against;attack,attacks,strike,strikes,airstrike,airstrikes,air strikes,airstrikes,raid,raids,assault,offensive,bombing,bombardment,invasion
fights;v;fight/fought,combat,defeat,battle
fights;v:against/with;fight/fought,battle,clash
fights;v:against;act,mobilise,mobilize,join the fight,wage war,go to war/went to war,operate
fights;v;counter,degrade,eliminate,destroy,liberate,degrade and defeat,dismantle,rout,expel,repel,besiege
fights;v:against;unite
fights;v;drive/drove/driven,push back
fights;v:from;retake/retook/retaken,recapture,liberate,clear,reclaim,regain,take back/took back/taken back,seize,capture,wrest,free
fights;m;clash
attacks;v:at/on/into/against;fire missiles,fire rockets,fire drones,fire shells,fire a missile,fire a rocket,launch missiles,launch rockets,launch drones,launch a missile,launch a rocket
attacks;v:against;use chemical weapons,use force,use weapons
fights;n:against;war,fight,battle,campaign,operation,operations,struggle,offensive,action,actions,military action,efforts,military campaign,air campaign,military operation,military operations
risk-of-war;b;risk of war,danger of war,risk of conflict,risk of a war,threat of war
fights;b;war,clashes,fighting,battle,conflict,hostilities
kills;v;kill,assassinate,murder,execute,behead,torture
kills-soldiers;v;kill
captures;v;capture,arrest,detain,kidnap,abduct,imprison,jail
attacks;n:of;invasion,bombing,bombardment,shelling,occupation
kills;n:of;killing,assassination,murder,execution
captures;n:of;capture,arrest,detention,kidnapping,abduction
moves-against;n:of;annexation
fights;n:of;defeat
opposes;n:of;rejection,denunciation
possesses;n:of;use,possession,acquisition,stockpiling
displays;n:of;deployment
nuclear-strike;n:on/against;nuclear strike,nuclear attack,nuclear first strike
supports;v;train,advise,advise and assist,train and equip,equip,support,back,assist,aid,champion,uphold/upheld,defend,protect,praise,applaud,commend,endorse,favour,favor,help
supports;v:with/by/behind;stand in solidarity/stood in solidarity,side,stand/stood,stand shoulder to shoulder/stood shoulder to shoulder
supports;v:to;provide training,provide equipment,provide air support,provide advice,provide security assistance,provide military assistance,provide humanitarian aid,lend support,provide support,provide assistance,give support,give aid,provide aid,provide humanitarian assistance,give assistance,pay tribute/paid tribute
supports;v:with;express solidarity,express its solidarity
supports;v:to;contribute
supports;n:to;commitment,contribution,contributions
supports;o:of/to;supporter,supporters,backer,backers,sponsor,donor
supports;n:for/to;support,backing,assistance,aid,solidarity
supports;n:of;in support
ready-to-support;v:to;pledge support,offer support,promise support,offer help,pledge assistance
opposes;v;oppose,reject,condemn,denounce,criticise,criticize,resist,confront,accuse,blame,deplore,deter,contain,isolate,strongly condemn,rebuke
opposes;v:by;condemn,denounce,deplore
opposes;v;condemn in the strongest terms,condemn in the strongest possible terms
opposes;n:of/to;condemnation,opposition,criticism
holds-talks;v;meet/met
holds-talks;v:with;speak by phone/spoke by phone,speak by telephone/spoke by telephone,discuss,hold consultations/held consultations,hold a call/held a call,meet/met,talk,speak/spoke/spoken,hold talks/held talks,hold meetings/held meetings,hold a meeting/held a meeting,have a meeting/had a meeting,have talks/had talks,hold discussions/held discussions,consult,negotiate,confer,hold a joint press conference/held a joint press conference,engage
holds-talks;v:to;speak/spoke/spoken,talk
holds-talks;b;talks,negotiations,consultations,meeting,meetings,dialogue,discussions,conversation,phone call,telephone call,summit
holds-talks;v;host,receive
holds-talks;m;meet/met,talk,speak/spoke/spoken,hold talks/held talks,discuss,confer
agrees-with;m;agree,sign an agreement,sign a deal,reach an agreement
cooperates-with;m;cooperate
conveys-message;v;inform,tell/told,brief,notify,assure,remind
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
military-cooperation;b;military cooperation,military co-operation,defence co-operation,joint exercises,military exercises,defence cooperation,defense cooperation,joint drills
cooperates-with;v:alongside;work,fight/fought,operate,serve
cooperates-with;v:with;team,join forces,operate,serve,cooperate,work,partner,coordinate,collaborate
cooperates-with;b;cooperation,co-operation,collaboration,coordination
cooperates-with;o:of/for/to;partner,partners
agrees-with;v:with;agree,sign an agreement,signed an agreement,reach an agreement,reached an agreement
agrees-with;b;agreement,deal,accord
supplies-arms;v;arm
supplies-arms;v:to;supply weapons,send weapons,sent weapons,sell weapons,sold weapons,deliver weapons,supply arms,sell arms,sold arms,provide weapons,send arms,sent arms
ruptures-with;v:with;sever ties,cut ties,sever relations,cut relations,break ties,break relations,suspend cooperation,end cooperation,break/broke/broken
leads;v:of;take command/took command/taken command,assume command,take charge/took charge/taken charge
leads;v;lead/led,head,command,govern,chair,oversee/oversaw/overseen
leads;o:of;commander,leader,head,chief,chairman,chairwoman,director,secretary general,commanding general,commanding officer,founder
part-of;v;join
counted-among;v;join
allied-with;v;join
part-of;v:of;operate as part,serve as part
part-of;v:with;integrate
allied-with;o:of;member,members
counted-among;o:of;member,members
part-of;o:of;member,members,part,component,element,branch,wing,arm,subsidiary,unit,division
works-for;o:for/of;spokesman,spokeswoman,spokesperson,adviser,advisor,employee,correspondent
works-for;v:for;work
attends;v;attend
attends;v:in;participate
fears;a:about/over/at/by;concerned,worried,alarmed,deeply concerned,gravely concerned
opposes;a:of/to;critical,opposed,hostile
supports;a:of/to;supportive,grateful
affiliated-with;a:to/with;loyal,linked,aligned,affiliated
located-in;a:in/at/near;based,headquartered,located,stationed
fears;v;fear,worry about,dread
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
attacks;v;هاجم/يهاجم,باغت/يباغت,دمر/يدمر,أغرق/يغرق,قصف/يقصف,استهدف/يستهدف,ضرب/يضرب,اجتاح/يجتاح,غزا/يغزو/غزت,داهم/يداهم,اقتحم/يقتحم
attacks;v:على/ضد;شن هجوما/يشن هجوما/شنت هجوما,شن غارة/يشن غارة/شنت غارة,شن غارات/يشن غارات/شنت غارات,اعتدى/يعتدي
attacks;n:على/ضد;هجوم,هجمات,الهجوم,الهجمات,غارة,غارات,الغارات,عدوان,العدوان,قصف,القصف,غزو,الغزو,اعتداء,اعتداءات
fights;v;قاتل/يقاتل,حارب/يحارب,طارد/يطارد,لاحق/يلاحق,حاصر/يحاصر,هزم/يهزم,هزم/يهزم,دحر/يدحر
fights;v:ل;تصدى/يتصدى
fights;v:مع/ضد;اشتبك/يشتبك,خاض حربا/يخوض حربا/خاضت حربا,تقاتل/يتقاتل
fights;n:على/ضد;حرب,الحرب,حملة,الحملة,عملية عسكرية,عمليات عسكرية,العملية العسكرية
risk-of-war;b;خطر نشوب صراع,خطر نشوب حرب,خطر نشوب صراع عسكري,خطر اندلاع حرب,خطر اندلاع صراع,خطر حرب,خطر الحرب,خطر مواجهة,خطر المواجهة,خطر نشوب نزاع
fights;b;مواجهة,المواجهة,صراع,الصراع,نزاع,النزاع,صدام,قتال
fights;b;حرب,الحرب,اشتباكات,الاشتباكات,مواجهات,معارك,القتال,المعارك,المواجهات
kills;v;قتل/يقتل,اغتال/يغتال,أعدم/يعدم
kills-soldiers;v;قتل/يقتل
captures;v;قبض على/يقبض على,ألقى القبض على/يلقي القبض على/ألقت القبض على,اعتقل/يعتقل,أوقف/يوقف,أسر/يأسر,خطف/يخطف,اختطف/يختطف,احتجز/يحتجز
nuclear-strike;n:على/ضد;ضربة نووية,الضربة النووية,هجوم نووي
supports;v;دعم/يدعم,ساند/يساند,أيد/يؤيد,ناصر/يناصر
supports;v:ب;أشاد/يشيد,رحب/يرحب
supports;n:ل;دعم,الدعم,تأييد,مساندة
ready-to-support;v:ل/إلى;تعهد بدعم/يتعهد بدعم/تعهدت بدعم,عرض مساعدة/يعرض مساعدة/عرضت مساعدة
opposes;v;عارض/يعارض,رفض/يرفض,هاجم سياسة/يهاجم سياسة,انتقد سياسة/ينتقد سياسة,شجب/يشجب,دان/يدين,ناهض/يناهض,نافس/ينافس,أدان/يدين,انتقد/ينتقد,استنكر/يستنكر,واجه/يواجه,اتهم/يتهم
opposes;v:ب;ندد/يندد
holds-talks;v;التقى/يلتقي/التقت,استقبل/يستقبل,قابل/يقابل,هاتف/يهاتف,استضاف/يستضيف
holds-talks;v:مع;التقى/يلتقي/التقت,تحادث/يتحادث,تشاور/يتشاور,عقد اجتماعا/يعقد اجتماعا/عقدت اجتماعا,عقد محادثات/يعقد محادثات/عقدت محادثات,عقد لقاء/يعقد لقاء/عقدت لقاء,بحث/يبحث,اجتمع/يجتمع,تباحث/يتباحث,تفاوض/يتفاوض,أجرى محادثات/يجري محادثات/أجرت محادثات,أجرى مباحثات/يجري مباحثات/أجرت مباحثات,ناقش/يناقش
holds-talks;m;عقد/يعقد,أجرى/يجري/أجرت,تبادل/يتبادل,بحث/يبحث,ناقش/يناقش,تباحث/يتباحث,اجتمع/يجتمع,التقى/يلتقي/التقت
agrees-with;m;اتفق/يتفق,وقع/يوقع,أبرم/يبرم
ties-with;m;ربط/يربط
fights;v:من;استعاد/يستعيد/استعادت,حرر/يحرر
holds-talks;b;محادثات,المحادثات,مباحثات,المباحثات,مفاوضات,المفاوضات,لقاء,لقاءات,اجتماع,اجتماعات,مشاورات,التشاور,تشاور,المشاورات,الحوار,حوار,قمة,القمة,مكالمة,اتصال هاتفي
conveys-message;v:إلى/ل;بعث برسالة/يبعث برسالة/بعثت برسالة,وجه رسالة/يوجه رسالة/وجهت رسالة,سلم رسالة/يسلم رسالة/سلمت رسالة
requests;v;دعا/يدعو/دعت,طالب/يطالب,نصح/ينصح,أمر/يأمر,حذر/يحذر,ناشد/يناشد,حث/يحث,حض/يحض
pressures;v:على;ضغط/يضغط,فرض عقوبات/يفرض عقوبات/فرضت عقوبات
pressures;n:على/ضد;عقوبات,العقوبات,ضغوط,الضغوط,حصار,الحصار
endangers;v;هدد/يهدد
endangers;n:ل/على;تهديد,تهديدا,خطر,خطرا
allied-with;v:مع;تحالف/يتحالف
allied-with;b;تحالف,حلف,التحالف,الحلف,تحالفا
allied-with;o:;حليف,حليفة,حليفا,حلفاء
military-cooperation;b;تنسيق التخطيط العسكري,التنسيق العسكري,تنسيق عسكري,مناورات,تدريبات,اتفاقيات عسكرية,اتفاقات عسكرية,اتفاق عسكري,شراكة عسكرية,الشراكة العسكرية,اتفاق دفاع,تعاون دفاعي,التعاون الدفاعي,تعاون أمني
ties-with;b;العلاقات,علاقات,الشراكة,شراكة,العلاقة,علاقة,العلاقات الثنائية,العلاقات الدبلوماسية,التقارب,صداقة
economic-ties;b;التبادل التجاري,التجارة,العلاقات الاقتصادية,العلاقات التجارية,التعاون الاقتصادي
military-cooperation;b;التعاون العسكري,تعاون عسكري,مناورات مشتركة,تدريبات مشتركة,مناورات عسكرية,تدريبات عسكرية,التعاون الأمني
cooperates-with;v:مع;تعاون/يتعاون,عمل/يعمل,نسق/ينسق
cooperates-with;b;التعاون,تعاون,تنسيق,التنسيق
agrees-with;v:مع;اتفق/يتفق,وقع اتفاقا/يوقع اتفاقا/وقعت اتفاقا,وقع اتفاقية/يوقع اتفاقية/وقعت اتفاقية,توصل إلى اتفاق/يتوصل إلى اتفاق/توصلت إلى اتفاق
agrees-with;v:مع;وقع/يوقع,أبرم/يبرم
attacks;v:على/ضد;شن/يشن/شنت
holds-talks;v:مع/ب;أجرى/يجري/أجرت,اتصل/يتصل
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
fears;p:من/إزاء/بشأن/حيال/تجاه;قلق,خوف,خشية
fears;n:من/على/إزاء/بشأن/حيال;خوف,مخاوف,قلق,خشية,المخاوف,القلق
leads;t;بقيادة,بزعامة,برئاسة
supports;t;المدعومون من,المدعوم من,المدعومة من,المدعومين من,مدعومة من,مدعوم من,بدعم من,بمساندة
kills;n:ل;مقتل,اغتيال,قتل,إعدام
captures;n:ل;اعتقال,خطف,اختطاف,أسر,احتجاز
attacks;n:ل;استهداف,قصف,اجتياح,ضرب
ruptures-with;b;قطيعة,القطيعة,الأزمة الدبلوماسية,أزمة دبلوماسية,قطع العلاقات
diverges-from;b;خلاف,الخلاف,خلافات,الخلافات
ties-with;v:من;اقترب/يقترب
affiliated-with;v;بايع/يبايع
affiliated-with;v:ل;تبع/يتبع
affiliated-with;v;يتبع/يتبع
affiliated-with;o:ل;تابع,تابعة,تابعين,التابع,التابعة,التابعين,التابعون,الموالي,الموالية,الموالين,الموالون,موالية,موال,موالين
affiliated-with;o:ب;المرتبط,المرتبطة,المرتبطين,مرتبطة,مرتبط
affiliated-with;o:إلى;المنتمي,المنتمية,المنتمين,المنتمون
supports;o:ل;المساند,المساندة,المساندين,الداعم,الداعمة,الداعمين,المؤيد,المؤيدة,المؤيدين,المؤيدون
opposes;o:ل;المناهض,المناهضة,المناهضين,المعارض,المعارضة,المعارضين,المعادي,المعادية,المناوئ,المناوئة
possesses;v;امتلك/يمتلك,حاز/يحوز,اقتنى/يقتني
displays;v;نشر/ينشر,عرض/يعرض
dominates;v;احتل/يحتل
party-to;v:على;وقع/يوقع,صادق/يصادق
party-to;v;وقع/يوقع
abides-by;v:ب;التزم/يلتزم
attacks;v:على;أغار/يغير,أطلق النار/يطلق النار,فتح النار/يفتح النار,أطلق صواريخ/يطلق صواريخ,أطلق قذائف/يطلق قذائف
kills;v;صفى/يصفي
supports;v;ساعد/يساعد,مول/يمول,درب/يدرب,حمى/يحمي,آزر/يؤازر
supports;v:مع;تضامن/يتضامن
supports;v;وقف إلى جانب/يقف إلى جانب,وقف بجانب/يقف بجانب,انحاز إلى/ينحاز إلى
opposes;v:على;احتج/يحتج
endangers;v;توعد/يتوعد
pressures;v;عاقب/يعاقب,قاطع/يقاطع
requests;v;أمهل/يمهل,ناشد/يناشد
conveys-message;v;أبلغ/يبلغ,أخبر/يخبر,أطلع/يطلع
ties-with;v:مع;طبع/يطبع
dominates;v:على;سيطر/يسيطر,استولى/يستولي/استولت
moves-against;v:على;استولى/يستولي/استولت,زحف/يزحف
moves-against;v;ضم/يضم
fights;m;تقاتل/يتقاتل,تحارب/يتحارب,اشتبك/يشتبك
cooperates-with;m;تعاون/يتعاون
allied-with;m;تحالف/يتحالف
allied-with;o:ل;حليف,حليفة,حليفا
allied-with;o:مع;المتحالف,المتحالفة,المتحالفين,متحالفة
cooperates-with;o:ل;شريك,شريكة,شريكا
holds-talks;p:مع;لقاءات,محادثات,مباحثات,مشاورات,مفاوضات,اجتماعات,اتصالات
ruptures-with;p:مع/ب;قطع علاقات,تعليق علاقات,تجميد علاقات,إنهاء علاقات,تعليق تعاون,إنهاء تعاون,قطع علاقة
military-cooperation;p:مع;تعاون عسكري
endangers;n:على;مخاطر,تهديدات,التهديد,التهديدات
allied-with;v:إلى;انضم/ينضم
counted-among;v:إلى;انضم/ينضم
attacks;n:على;النار,النيران,صواريخ,قذائف
attacks;n:إلى;ضربة,ضربات
`
