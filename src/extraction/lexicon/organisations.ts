/**
 * Organisations, alliances and armed groups with names of their own, one a line: id; type (o organisation, a armed group, g
 * group); country or -; English names; Arabic names. Written by hand. `@` before a name requires a word before it that tells
 * its kind ("group", تنظيم), because the name alone is an ordinary word.
 */
export const ORGANISATIONS = `
united-nations;o;-;United Nations,UN,U.N.;الأمم المتحدة
un-security-council;o;-;UN Security Council,United Nations Security Council,UNSC,U.N. Security Council,Security Council;مجلس الأمن,مجلس الأمن الدولي
un-general-assembly;o;-;UN General Assembly,General Assembly;الجمعية العامة للأمم المتحدة,الجمعية العامة
unhcr;o;-;UNHCR;المفوضية السامية للأمم المتحدة لشؤون اللاجئين,مفوضية اللاجئين
unicef;o;-;UNICEF;يونيسف,اليونيسف
unesco;o;-;UNESCO;يونسكو,اليونسكو
unrwa;o;-;UNRWA;أونروا,الأونروا
who;o;-;World Health Organization,World Health Organisation;منظمة الصحة العالمية
wfp;o;-;World Food Programme,WFP;برنامج الأغذية العالمي,برنامج الغذاء العالمي
nato;o;-;NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation;حلف شمال الأطلسي,الناتو,ناتو,حلف الناتو,الحلف الأطلسي,حلف الأطلسي
european-union;o;-;European Union,EU,E.U.;الاتحاد الأوروبي
european-commission;o;-;European Commission;المفوضية الأوروبية
european-parliament;o;-;European Parliament;البرلمان الأوروبي
european-council;o;-;European Council;المجلس الأوروبي
african-union;o;-;African Union,AU;الاتحاد الأفريقي,الاتحاد الإفريقي
ecowas;o;-;ECOWAS,Economic Community of West African States;إيكواس,الإيكواس,المجموعة الاقتصادية لدول غرب أفريقيا
arab-league;o;-;Arab League,League of Arab States;جامعة الدول العربية,الجامعة العربية
gcc;o;-;Gulf Cooperation Council,GCC;مجلس التعاون الخليجي,مجلس التعاون لدول الخليج العربية
oic;o;-;Organisation of Islamic Cooperation,Organization of Islamic Cooperation,OIC;منظمة التعاون الإسلامي,منظمة المؤتمر الإسلامي
opec;o;-;OPEC;أوبك
asean;o;-;ASEAN;آسيان,رابطة دول جنوب شرق آسيا
brics;o;-;BRICS;بريكس
shanghai-cooperation-organisation;o;-;Shanghai Cooperation Organisation,Shanghai Cooperation Organization;منظمة شنغهاي للتعاون
csto;o;-;Collective Security Treaty Organization,CSTO;منظمة معاهدة الأمن الجماعي
osce;o;-;OSCE,Organization for Security and Co-operation in Europe;منظمة الأمن والتعاون في أوروبا
g7;g;-;G7,Group of Seven;مجموعة السبع
g20;g;-;G20,Group of Twenty;مجموعة العشرين
imf;o;-;International Monetary Fund,IMF;صندوق النقد الدولي
world-bank;o;-;World Bank;البنك الدولي
wto;o;-;World Trade Organization,WTO;منظمة التجارة العالمية
iaea;o;-;International Atomic Energy Agency,IAEA;الوكالة الدولية للطاقة الذرية,وكالة الطاقة الذرية
opcw;o;-;OPCW,Organisation for the Prohibition of Chemical Weapons;منظمة حظر الأسلحة الكيميائية
icc;o;-;International Criminal Court,ICC;المحكمة الجنائية الدولية
icj;o;-;International Court of Justice,ICJ;محكمة العدل الدولية
icrc;o;-;International Committee of the Red Cross,ICRC,Red Cross;اللجنة الدولية للصليب الأحمر,الصليب الأحمر
red-crescent;o;-;Red Crescent;الهلال الأحمر
amnesty-international;o;-;Amnesty International;منظمة العفو الدولية
human-rights-watch;o;-;Human Rights Watch;هيومن رايتس ووتش
msf;o;-;Doctors Without Borders,Médecins Sans Frontières;أطباء بلا حدود
us-congress;o;US;Congress,US Congress,U.S. Congress;الكونغرس,الكونغرس الأميركي,الكونجرس
us-senate;o;US;US Senate,U.S. Senate;مجلس الشيوخ الأميركي
white-house;o;US;White House;البيت الأبيض
pentagon;o;US;Pentagon,Department of Defense,US Department of Defense;البنتاغون,وزارة الدفاع الأميركية,البنتاجون
state-department;o;US;State Department,US State Department,U.S. State Department,Department of State;وزارة الخارجية الأميركية
cia;o;US;CIA,Central Intelligence Agency;وكالة الاستخبارات المركزية,سي آي إيه
fbi;o;US;FBI;مكتب التحقيقات الفيدرالي
centcom;o;US;CENTCOM,U.S. Central Command,US Central Command,Central Command;القيادة المركزية الأميركية,القيادة الوسطى الأميركية
navcent;o;US;NAVCENT,U.S. Naval Forces Central Command;-
royal-navy;o;GB;Royal Navy;البحرية الملكية البريطانية
royal-air-force;o;GB;Royal Air Force,RAF;سلاح الجو الملكي البريطاني
foreign-office;o;GB;Foreign Office,Foreign and Commonwealth Office,Foreign & Commonwealth Office,FCO;وزارة الخارجية البريطانية
downing-street;o;GB;Downing Street;داونينغ ستريت
kremlin;o;RU;Kremlin;الكرملين
duma;o;RU;State Duma,Duma;الدوما
wagner;a;RU;Wagner Group,Wagner;مجموعة فاغنر,فاغنر
elysee;o;FR;Elysee,Élysée;الإليزيه,قصر الإليزيه
knesset;o;IL;Knesset;الكنيست
mossad;o;IL;Mossad;الموساد
likud;o;IL;Likud;الليكود,حزب الليكود
idf;o;IL;IDF,Israel Defense Forces,Israel Defence Forces;-
palestinian-authority;o;PS;Palestinian Authority;السلطة الفلسطينية,السلطة الوطنية الفلسطينية
plo;o;PS;PLO,Palestine Liberation Organization;منظمة التحرير الفلسطينية,منظمة التحرير
fatah;o;PS;Fatah,Fateh;حركة فتح,@فتح
hamas;a;PS;Hamas;حماس,حركة حماس
islamic-jihad;a;PS;Islamic Jihad,Palestinian Islamic Jihad;حركة الجهاد الإسلامي,الجهاد الإسلامي
qassam-brigades;a;PS;Qassam Brigades,Al-Qassam Brigades;كتائب القسام,كتائب عز الدين القسام
aqsa-brigades;a;PS;Al-Aqsa Martyrs Brigades;كتائب شهداء الأقصى,كتائب الأقصى
hezbollah;a;LB;Hezbollah,Hizballah,Hizbollah,Hezballah;حزب الله
amal;o;LB;Amal Movement;حركة أمل
future-movement;o;LB;Future Movement;تيار المستقبل
unifil;o;-;UNIFIL;اليونيفيل,يونيفيل
houthis;a;YE;Houthis,Houthi,Ansar Allah,Ansarallah;الحوثيون,الحوثيين,جماعة الحوثي,أنصار الله,الحوثي,الحوثية
irgc;o;IR;IRGC,Islamic Revolutionary Guard Corps,Revolutionary Guards,Revolutionary Guard,Revolutionary Guard Corps;الحرس الثوري,الحرس الثوري الإيراني,حرس الثورة
quds-force;o;IR;Quds Force,Qods Force;فيلق القدس
popular-mobilization;a;IQ;Popular Mobilization Forces,Popular Mobilisation Forces,PMF,Hashd al-Shaabi;الحشد الشعبي,قوات الحشد الشعبي
kataib-hezbollah;a;IQ;Kataib Hezbollah;كتائب حزب الله
mahdi-army;a;IQ;Mahdi Army;جيش المهدي
sadrist-movement;o;IQ;Sadrist Movement;التيار الصدري
peshmerga;o;IQ;Peshmerga;البيشمركة,البشمركة,قوات البيشمركة
isis;a;-;ISIS,ISIL,Islamic State,Islamic State of Iraq and the Levant,Islamic State of Iraq and Syria,Daesh,Da'esh,Da’esh,Da'ish;داعش,تنظيم داعش,الدولة الإسلامية,تنظيم الدولة الإسلامية,تنظيم الدولة
al-qaeda;a;-;al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida,Al-Qaida,al-Qa'ida,Al Qaida,al Qaida;تنظيم القاعدة,@القاعدة
al-nusra;a;SY;al-Nusra Front,Al-Nusra Front,al-Nusra,Nusra Front,Jabhat al-Nusra,Jabhat al Nusrah;جبهة النصرة
hts;a;SY;Hayat Tahrir al-Sham,HTS;هيئة تحرير الشام
sdf;a;SY;Syrian Democratic Forces,SDF;قوات سوريا الديمقراطية,قسد
ypg;a;SY;YPG,People's Protection Units;وحدات حماية الشعب
free-syrian-army;a;SY;Free Syrian Army,FSA;الجيش السوري الحر,الجيش الحر
syrian-national-coalition;o;SY;Syrian National Coalition,Syrian Opposition Coalition;الائتلاف الوطني السوري,الائتلاف السوري
syrian-arab-coalition;a;SY;Syrian Arab Coalition;-
pkk;a;TR;PKK,Kurdistan Workers' Party,Kurdistan Workers Party;حزب العمال الكردستاني
taliban;a;AF;Taliban,Taleban;طالبان,حركة طالبان
haqqani-network;a;AF;Haqqani network,Haqqani Network;شبكة حقاني
lashkar-e-taiba;a;PK;Lashkar-e-Taiba,Lashkar-e-Tayyiba;عسكر طيبة,لشكر طيبة
al-shabaab;a;SO;al-Shabaab,Al-Shabaab,al Shabaab,Al Shabaab,al-Shabab;حركة الشباب,حركة الشباب المجاهدين
boko-haram;a;NG;Boko Haram;بوكو حرام
aqim;a;-;AQIM,Al-Qaeda in the Islamic Maghreb;القاعدة في بلاد المغرب الإسلامي,القاعدة ببلاد المغرب الإسلامي
jnim;a;ML;JNIM,Jama'at Nusrat al-Islam wal-Muslimin;نصرة الإسلام والمسلمين,جماعة نصرة الإسلام والمسلمين
minusma;o;-;MINUSMA;مينوسما
rapid-support-forces;a;SD;Rapid Support Forces,RSF;قوات الدعم السريع,الدعم السريع
janjaweed;a;SD;Janjaweed;الجنجويد
lra;a;UG;Lord's Resistance Army,LRA;جيش الرب
farc;a;CO;FARC;فارك
eta;a;ES;ETA;-
tamil-tigers;a;LK;Tamil Tigers,LTTE;نمور التاميل
muslim-brotherhood;o;EG;Muslim Brotherhood;الإخوان المسلمين,الإخوان المسلمون,جماعة الإخوان المسلمين,جماعة الإخوان
communist-party-of-china;o;CN;Chinese Communist Party,Communist Party of China;الحزب الشيوعي الصيني
peoples-liberation-army;o;CN;People's Liberation Army,PLA;جيش التحرير الشعبي
global-coalition;g;-;Global Coalition,Global Coalition to Counter ISIL,Counter-Daesh Coalition,Counter-ISIL Coalition,Coalition to Counter ISIL;التحالف الدولي
inherent-resolve;o;US;Operation Inherent Resolve,Combined Joint Task Force Operation Inherent Resolve,CJTF-OIR,Inherent Resolve;عملية العزم الصلب
afp;o;FR;AFP,Agence France-Presse;وكالة الصحافة الفرنسية,أ.ف.ب,أ ف ب,وكالة فرانس برس
reuters;o;GB;Reuters;رويترز
associated-press;o;US;Associated Press;أسوشييتد برس
dpa;o;DE;dpa,Deutsche Presse-Agentur;وكالة الأنباء الألمانية,د ب أ
tass;o;RU;TASS;تاس,وكالة تاس
xinhua;o;CN;Xinhua;شينخوا,وكالة شينخوا
al-jazeera;o;QA;Al Jazeera,Al-Jazeera;قناة الجزيرة
al-arabiya;o;SA;Al Arabiya,Al-Arabiya;قناة العربية
bbc;o;GB;BBC;بي بي سي
west;g;-;the West;الغرب
`
