/**
 * Large cities, provinces and regions in the news, one a line: country code; English names; Arabic names. Capitals stand with
 * their states. Written by hand from general knowledge of the map.
 */
export const CITIES = `
SY;Aleppo;حلب
SY;Homs;حمص
SY;Hama;حماة
SY;Raqqa,Raqqah,Ar-Raqqah,Ar Raqqah;الرقة
SY;Deir ez-Zor,Dayr Az Zawr,Deir Ezzor,Dayr az-Zawr;دير الزور
SY;Idlib;إدلب
SY;Latakia;اللاذقية
SY;Daraa,Deraa;درعا
SY;Palmyra,Tadmur;تدمر
SY;Kobani,Kobane,Ayn al-Arab;كوباني,عين العرب
SY;Afrin;عفرين
SY;Manbij;منبج
SY;Al Hasakah,Hasakah,Hasaka;الحسكة
SY;Ghouta,Eastern Ghouta;الغوطة,الغوطة الشرقية
IQ;Mosul;الموصل
IQ;Basra,Basrah;البصرة
IQ;Kirkuk;كركوك
IQ;Erbil,Irbil;أربيل
IQ;Fallujah,Falluja;الفلوجة
IQ;Ramadi;الرمادي
IQ;Tikrit;تكريت
IQ;Najaf;النجف
IQ;Karbala;كربلاء
IQ;Sinjar,Mount Sinjar;سنجار
IQ;Bayji,Baiji;بيجي
IQ;Samarra;سامراء
IQ;Baqubah,Baquba;بعقوبة
IQ;Tal Afar,Tal Afar;تلعفر
IQ;Sulaymaniyah;السليمانية
IQ;Anbar;الأنبار
IQ;Diyala;ديالى
IQ;Nineveh,Ninawa;نينوى
IQ;Kurdistan,Kurdistan Region,Iraqi Kurdistan;كردستان,إقليم كردستان
IQ;Haditha;حديثة
PS;Gaza,Gaza Strip;غزة,قطاع غزة
PS;West Bank;الضفة الغربية
PS;Nablus;نابلس
PS;Hebron;الخليل
PS;Jenin;جنين
PS;Rafah;رفح
PS;Khan Younis,Khan Yunis;خان يونس
IL;Jerusalem,East Jerusalem;القدس
IL;Haifa;حيفا
LB;Sidon;صيدا
LB;Tyre;صور
YE;Aden;عدن
YE;Taiz;تعز
YE;Hodeidah,Hudaydah;الحديدة
YE;Marib;مأرب
SA;Jeddah;جدة
SA;Mecca;مكة
EG;Alexandria;الإسكندرية
EG;Sharm el-Sheikh;شرم الشيخ
EG;Sinai;سيناء
LY;Benghazi;بنغازي
LY;Sirte;سرت
LY;Misrata;مصراتة
SD;Darfur;دارفور
SD;Port Sudan;بورتسودان
SD;El Fasher;الفاشر
MA;Casablanca;الدار البيضاء
AE;Dubai;دبي
TR;Istanbul;إسطنبول,اسطنبول
TR;Incirlik;إنجرليك
IR;Isfahan;أصفهان
IR;Natanz;نطنز
PK;Karachi;كراتشي
PK;Lahore;لاهور
PK;Peshawar;بيشاور
PK;Waziristan,North Waziristan,South Waziristan;وزيرستان
AF;Kandahar;قندهار
AF;Helmand;هلمند
AF;Herat;هراة
AF;Khost;خوست
IN;Mumbai;مومباي,بومباي
IN;Kashmir;كشمير
ML;Timbuktu;تمبكتو
ML;Gao;غاو
ML;Kidal;كيدال
ML;Menaka;ميناكا
RU;Saint Petersburg,St. Petersburg;سان بطرسبرغ
RU;Chechnya;الشيشان
RU;Grozny;غروزني
UA;Crimea;القرم
UA;Donetsk;دونيتسك
UA;Luhansk;لوغانسك
UA;Donbas,Donbass;دونباس
UA;Kharkiv;خاركيف
UA;Mariupol;ماريوبول
UA;Kherson;خيرسون
UA;Odesa,Odessa;أوديسا
CN;Hong Kong;هونغ كونغ
CN;Shanghai;شنغهاي
CN;Tibet;التيبت
CN;Xinjiang;شينجيانغ
US;New York;نيويورك
US;California;كاليفورنيا
US;Texas;تكساس
US;Florida;فلوريدا
US;Guantanamo,Guantanamo Bay;غوانتانامو
CH;Geneva;جنيف
CH;Davos;دافوس
CH;Zurich;زيوريخ
FR;Strasbourg;ستراسبورغ
FR;Nice;-
DE;Munich;ميونيخ
DE;Hamburg;هامبورغ
GB;Scotland;اسكتلندا
GB;Northern Ireland;أيرلندا الشمالية
GB;England;إنجلترا
ES;Barcelona;برشلونة
KZ;Almaty;ألماتي
AM;Nagorno-Karabakh,Karabakh;ناغورني قره باغ,قره باغ
GE;Abkhazia;أبخازيا
GE;South Ossetia;أوسيتيا الجنوبية
-;Middle East;الشرق الأوسط
-;Central Asia;آسيا الوسطى
-;Europe;أوروبا
-;Africa,West Africa,North Africa;أفريقيا,إفريقيا,غرب أفريقيا,شمال أفريقيا
-;Asia,South Asia,East Asia;آسيا
-;Sahel;منطقة الساحل
-;Levant;بلاد الشام
-;Balkans;البلقان
-;Caucasus;القوقاز
-;Persian Gulf,Arabian Gulf;الخليج العربي
-;Red Sea;البحر الأحمر
-;Black Sea;البحر الأسود
-;South China Sea;بحر الصين الجنوبي
-;Mediterranean;البحر المتوسط
-;Strait of Hormuz;مضيق هرمز
-;Indo-Pacific;-
`
