/**
 * The states of Africa and Asia, one a line: ISO code; id; English names; English adjectives and names of the people; Arabic
 * names; Arabic adjectives of nationality (masculine singular) and, after +, plurals that are not regular; capital in English
 * and in Arabic. Facts: ISO 3166 and the names of CLDR; the adjectives were written by hand.
 */
export const STATES_OF_AFRICA_AND_ASIA = `
DZ;algeria;Algeria;Algerian,Algerians;الجزائر;جزائري;Algiers;-
AO;angola;Angola;Angolan,Angolans;أنغولا;أنغولي;Luanda;لواندا
BJ;benin;Benin;Beninese;بنين,بنن;بنيني;Porto-Novo;بورتو نوفو
BW;botswana;Botswana;Botswanan;بوتسوانا;بوتسواني;Gaborone;غابورون
BF;burkina-faso;Burkina Faso,Burkina;Burkinabe,Burkinabè;بوركينا فاسو,بوركينا;بوركيني,بوركينابي;Ouagadougou;واغادوغو,واغادوجو
BI;burundi;Burundi;Burundian,Burundians;بوروندي;بوروندي;Bujumbura;بوجمبورا
CM;cameroon;Cameroon;Cameroonian,Cameroonians;الكاميرون;كاميروني;Yaounde;ياوندي
CV;cape-verde;Cape Verde,Cabo Verde;Cape Verdean;الرأس الأخضر;-;Praia;برايا
CF;central-african-republic;Central African Republic;-;جمهورية أفريقيا الوسطى,أفريقيا الوسطى;-;Bangui;بانغي
TD;chad;Chad;Chadian,Chadians;تشاد;تشادي;N'Djamena;نجامينا,انجمينا
KM;comoros;Comoros;Comoran,Comorian;جزر القمر;قمري;Moroni;موروني
CG;congo;Republic of the Congo,Congo-Brazzaville;-;الكونغو برازافيل,جمهورية الكونغو;-;Brazzaville;برازافيل
CD;democratic-republic-of-congo;Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo;Congolese;جمهورية الكونغو الديمقراطية,الكونغو الديمقراطية,الكونغو;كونغولي;Kinshasa;كينشاسا
CI;ivory-coast;Ivory Coast,Côte d'Ivoire,Cote d'Ivoire;Ivorian,Ivorians;ساحل العاج,كوت ديفوار;عاجي,إيفواري;Yamoussoukro;ياموسوكرو
DJ;djibouti;Djibouti;Djiboutian;جيبوتي;جيبوتي;-;-
EG;egypt;Egypt;Egyptian,Egyptians;مصر;مصري;Cairo;القاهرة
GQ;equatorial-guinea;Equatorial Guinea;Equatorial Guinean;غينيا الاستوائية;-;Malabo;مالابو
ER;eritrea;Eritrea;Eritrean,Eritreans;إريتريا,أريتريا;إريتري,أريتري;Asmara;أسمرة,أسمرا
SZ;eswatini;Eswatini,Swaziland;Swazi;إسواتيني,سوازيلاند;-;Mbabane;مبابان
ET;ethiopia;Ethiopia;Ethiopian,Ethiopians;إثيوبيا,أثيوبيا;إثيوبي,أثيوبي;Addis Ababa;أديس أبابا
GA;gabon;Gabon;Gabonese;الغابون,الجابون;غابوني;Libreville;ليبرفيل
GM;gambia;The Gambia,Gambia;Gambian,Gambians;غامبيا,جامبيا;غامبي;Banjul;بانجول
GH;ghana;Ghana;Ghanaian,Ghanaians;غانا;غاني;Accra;أكرا
GN;guinea;Guinea;Guinean,Guineans;غينيا;غيني;Conakry;كوناكري
GW;guinea-bissau;Guinea-Bissau;-;غينيا بيساو;-;Bissau;بيساو
KE;kenya;Kenya;Kenyan,Kenyans;كينيا;كيني;Nairobi;نيروبي
LS;lesotho;Lesotho;Basotho;ليسوتو;-;Maseru;ماسيرو
LR;liberia;Liberia;Liberian,Liberians;ليبيريا;ليبيري;Monrovia;مونروفيا
LY;libya;Libya;Libyan,Libyans;ليبيا;ليبي;Tripoli;-
MG;madagascar;Madagascar;Malagasy;مدغشقر;مدغشقري;Antananarivo;أنتاناناريفو
MW;malawi;Malawi;Malawian,Malawians;مالاوي,ملاوي;مالاوي;Lilongwe;ليلونغوي
ML;mali;Mali;Malian,Malians;مالي;مالي;Bamako;باماكو
MR;mauritania;Mauritania;Mauritanian,Mauritanians;موريتانيا;موريتاني;Nouakchott;نواكشوط
MU;mauritius;Mauritius;Mauritian;موريشيوس;-;Port Louis;بورت لويس
MA;morocco;Morocco;Moroccan,Moroccans;المغرب;مغربي+مغاربة;Rabat;الرباط
MZ;mozambique;Mozambique;Mozambican,Mozambicans;موزمبيق;موزمبيقي;Maputo;مابوتو
NA;namibia;Namibia;Namibian,Namibians;ناميبيا;ناميبي;Windhoek;ويندهوك
NE;niger;Niger;Nigerien,Nigeriens;النيجر;نيجري;Niamey;نيامي
NG;nigeria;Nigeria;Nigerian,Nigerians;نيجيريا;نيجيري;Abuja;أبوجا
RW;rwanda;Rwanda;Rwandan,Rwandans;رواندا;رواندي;Kigali;كيغالي
SN;senegal;Senegal;Senegalese;السنغال;سنغالي;Dakar;داكار,دكار
SC;seychelles;Seychelles;Seychellois;سيشل,سيشيل;-;-;-
SL;sierra-leone;Sierra Leone;Sierra Leonean;سيراليون;سيراليوني;Freetown;فريتاون
SO;somalia;Somalia;Somali,Somalis,Somalian;الصومال;صومالي;Mogadishu;مقديشو
ZA;south-africa;South Africa;South African,South Africans;جنوب أفريقيا,جنوب إفريقيا;-;Pretoria;بريتوريا
SS;south-sudan;South Sudan;South Sudanese;جنوب السودان;-;Juba;جوبا
SD;sudan;Sudan;Sudanese;السودان;سوداني;Khartoum;الخرطوم
TZ;tanzania;Tanzania;Tanzanian,Tanzanians;تنزانيا;تنزاني;Dodoma;دودوما
TG;togo;Togo;Togolese;توغو;توغولي;Lome;لومي
TN;tunisia;Tunisia;Tunisian,Tunisians;تونس;تونسي;Tunis;-
UG;uganda;Uganda;Ugandan,Ugandans;أوغندا;أوغندي;Kampala;كمبالا
ZM;zambia;Zambia;Zambian,Zambians;زامبيا;زامبي;Lusaka;لوساكا
ZW;zimbabwe;Zimbabwe;Zimbabwean,Zimbabweans;زيمبابوي,زيمبابواي;زيمبابوي;Harare;هراري
AF;afghanistan;Afghanistan;Afghan,Afghans;أفغانستان;أفغاني+أفغان;Kabul;كابول,كابل
AM;armenia;Armenia;Armenian,Armenians;أرمينيا;أرميني+أرمن;Yerevan;يريفان
AZ;azerbaijan;Azerbaijan;Azerbaijani,Azerbaijanis,Azeri;أذربيجان;أذربيجاني,أذري;Baku;باكو
BH;bahrain;Bahrain;Bahraini,Bahrainis;البحرين;بحريني;Manama;المنامة
BD;bangladesh;Bangladesh;Bangladeshi,Bangladeshis;بنغلاديش,بنجلاديش;بنغلاديشي,بنغالي;Dhaka;دكا
BT;bhutan;Bhutan;Bhutanese;بوتان;بوتاني;Thimphu;تيمفو
BN;brunei;Brunei;Bruneian;بروناي;-;-;-
KH;cambodia;Cambodia;Cambodian,Cambodians;كمبوديا;كمبودي;Phnom Penh;بنوم بنه
CN;china;China,People's Republic of China,PRC;Chinese;الصين,جمهورية الصين الشعبية;صيني;Beijing;بكين,بيجين
CY;cyprus;Cyprus;Cypriot,Cypriots;قبرص;قبرصي+قبارصة;Nicosia;نيقوسيا
GE;georgia;Georgia;Georgian,Georgians;جورجيا;جورجي;Tbilisi;تبليسي,تبيليسي
IN;india;India;Indian,Indians;الهند;هندي+هنود;New Delhi,Delhi;نيودلهي,دلهي
ID;indonesia;Indonesia;Indonesian,Indonesians;إندونيسيا;إندونيسي;Jakarta;جاكرتا
IR;iran;Iran,Islamic Republic of Iran;Iranian,Iranians;إيران,الجمهورية الإسلامية الإيرانية;إيراني;Tehran;طهران
IQ;iraq;Iraq;Iraqi,Iraqis;العراق;عراقي;Baghdad;بغداد
IL;israel;Israel;Israeli,Israelis;إسرائيل;إسرائيلي;-;تل أبيب
JP;japan;Japan;Japanese;اليابان;ياباني;Tokyo;طوكيو
JO;jordan;Jordan;Jordanian,Jordanians;الأردن;أردني;Amman;عمّان
KZ;kazakhstan;Kazakhstan;Kazakh,Kazakhs,Kazakhstani;كازاخستان,كازاخستان;كازاخستاني,كازاخي;Astana;أستانا,آستانا
KP;north-korea;North Korea,DPRK;North Korean,North Koreans;كوريا الشمالية;كوري شمالي;Pyongyang;بيونغ يانغ,بيونغيانغ
KR;south-korea;South Korea,Republic of Korea;South Korean,South Koreans;كوريا الجنوبية;كوري جنوبي;Seoul;سيول
KW;kuwait;Kuwait;Kuwaiti,Kuwaitis;الكويت;كويتي;-;-
KG;kyrgyzstan;Kyrgyzstan;Kyrgyz,Kyrgyzstani;قيرغيزستان,قرغيزستان,قرغيزيا;قيرغيزي,قرغيزي;Bishkek;بيشكك
LA;laos;Laos;Laotian,Lao;لاوس;لاوسي;Vientiane;فيينتيان
LB;lebanon;Lebanon;Lebanese;لبنان;لبناني;Beirut;بيروت
MY;malaysia;Malaysia;Malaysian,Malaysians;ماليزيا;ماليزي;Kuala Lumpur;كوالالمبور
MV;maldives;Maldives;Maldivian;المالديف;مالديفي;Male;ماليه
MN;mongolia;Mongolia;Mongolian,Mongolians;منغوليا;منغولي;Ulaanbaatar;أولان باتور
MM;myanmar;Myanmar,Burma;Burmese;ميانمار,بورما;ميانماري,بورمي;Naypyidaw;نايبيداو
NP;nepal;Nepal;Nepalese,Nepali;نيبال;نيبالي;Kathmandu;كاتماندو,كتماندو
OM;oman;Oman;Omani,Omanis;سلطنة عمان,عُمان,سلطنة عُمان;عماني,عُماني;Muscat;مسقط
PK;pakistan;Pakistan;Pakistani,Pakistanis;باكستان;باكستاني;Islamabad;إسلام آباد,إسلام أباد
PS;palestine;Palestine,State of Palestine;Palestinian,Palestinians;فلسطين,دولة فلسطين;فلسطيني;Ramallah;رام الله
PH;philippines;Philippines;Philippine,Filipino,Filipinos;الفلبين,الفيليبين;فلبيني,فيليبيني;Manila;مانيلا
QA;qatar;Qatar;Qatari,Qataris;قطر;قطري;Doha;الدوحة
SA;saudi-arabia;Saudi Arabia,Kingdom of Saudi Arabia,KSA;Saudi,Saudis,Saudi Arabian;السعودية,المملكة العربية السعودية;سعودي;Riyadh;الرياض
SG;singapore;Singapore;Singaporean,Singaporeans;سنغافورة;سنغافوري;-;-
LK;sri-lanka;Sri Lanka;Sri Lankan,Sri Lankans;سريلانكا,سري لانكا;سريلانكي;Colombo;كولومبو
SY;syria;Syria,Syrian Arab Republic;Syrian,Syrians;سوريا,سورية,الجمهورية العربية السورية;سوري;Damascus;دمشق
TW;taiwan;Taiwan;Taiwanese;تايوان;تايواني;Taipei;تايبيه,تايبه
TJ;tajikistan;Tajikistan;Tajik,Tajiks;طاجيكستان;طاجيكي+طاجيك;Dushanbe;دوشانبيه,دوشنبه
TH;thailand;Thailand;Thai,Thais;تايلاند,تايلند;تايلاندي,تايلندي;Bangkok;بانكوك
TL;timor-leste;Timor-Leste,East Timor;Timorese;تيمور الشرقية;تيموري;Dili;ديلي
TM;turkmenistan;Turkmenistan;Turkmen;تركمانستان;تركماني+تركمان;Ashgabat;عشق آباد
AE;united-arab-emirates;United Arab Emirates,UAE,Emirates;Emirati,Emiratis;الإمارات,الإمارات العربية المتحدة,دولة الإمارات,دولة الإمارات العربية المتحدة;إماراتي;Abu Dhabi;أبوظبي,أبو ظبي
UZ;uzbekistan;Uzbekistan;Uzbek,Uzbeks,Uzbekistani;أوزبكستان,أوزبكستان;أوزبكي+أوزبك;Tashkent;طشقند
VN;vietnam;Vietnam,Viet Nam;Vietnamese;فيتنام;فيتنامي;Hanoi;هانوي
YE;yemen;Yemen;Yemeni,Yemenis;اليمن;يمني;Sanaa,Sana'a;صنعاء
`
