/** The states of Europe, the Americas and Oceania, in the form of `STATES_OF_AFRICA_AND_ASIA`. */
export const STATES_OF_EUROPE_AND_AMERICAS = `
AL;albania;Albania;Albanian,Albanians;ألبانيا;ألباني+ألبان;Tirana;تيرانا
AD;andorra;Andorra;Andorran;أندورا;أندوري;-;-
AT;austria;Austria;Austrian,Austrians;النمسا;نمساوي;Vienna;فيينا
BY;belarus;Belarus;Belarusian,Belarusians,Belarussian;بيلاروسيا,روسيا البيضاء,بيلاروس;بيلاروسي;Minsk;مينسك
BE;belgium;Belgium;Belgian,Belgians;بلجيكا;بلجيكي;Brussels;بروكسل
BA;bosnia-and-herzegovina;Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia;Bosnian,Bosnians;البوسنة والهرسك,البوسنة;بوسني;Sarajevo;سراييفو
BG;bulgaria;Bulgaria;Bulgarian,Bulgarians;بلغاريا;بلغاري+بلغار;Sofia;صوفيا
HR;croatia;Croatia;Croatian,Croatians,Croat,Croats;كرواتيا;كرواتي+كروات;Zagreb;زغرب
CZ;czechia;Czech Republic,Czechia;Czech,Czechs;التشيك,تشيكيا,جمهورية التشيك;تشيكي+تشيك;Prague;براغ
DK;denmark;Denmark;Danish,Danes;الدنمارك,الدانمارك;دنماركي,دانماركي;Copenhagen;كوبنهاغن
EE;estonia;Estonia;Estonian,Estonians;إستونيا,أستونيا;إستوني;Tallinn;تالين
FI;finland;Finland;Finnish,Finns;فنلندا;فنلندي;Helsinki;هلسنكي
FR;france;France;French;فرنسا;فرنسي;Paris;باريس
DE;germany;Germany;German,Germans;ألمانيا;ألماني+ألمان;Berlin;برلين
GR;greece;Greece;Greek,Greeks;اليونان;يوناني;Athens;أثينا
HU;hungary;Hungary;Hungarian,Hungarians;المجر,هنغاريا;مجري,هنغاري;Budapest;بودابست
IS;iceland;Iceland;Icelandic,Icelanders;آيسلندا,أيسلندا;آيسلندي;Reykjavik;ريكيافيك
IE;ireland;Ireland,Republic of Ireland;Irish;أيرلندا,إيرلندا;أيرلندي,إيرلندي;Dublin;دبلن
IT;italy;Italy;Italian,Italians;إيطاليا;إيطالي;Rome;روما
XK;kosovo;Kosovo;Kosovar,Kosovars;كوسوفو;كوسوفي;Pristina;بريشتينا
LV;latvia;Latvia;Latvian,Latvians;لاتفيا;لاتفي;Riga;ريغا
LI;liechtenstein;Liechtenstein;-;ليختنشتاين;-;Vaduz;فادوز
LT;lithuania;Lithuania;Lithuanian,Lithuanians;ليتوانيا;ليتواني;Vilnius;فيلنيوس
LU;luxembourg;Luxembourg;-;لوكسمبورغ;-;-;-
MT;malta;Malta;Maltese;مالطا,مالطة;مالطي;Valletta;فاليتا
MD;moldova;Moldova;Moldovan,Moldovans;مولدوفا,مولدافيا;مولدوفي,مولدافي;Chisinau;كيشيناو
MC;monaco;Monaco;Monegasque;موناكو;-;-;-
ME;montenegro;Montenegro;Montenegrin;الجبل الأسود,مونتينيغرو;-;Podgorica;بودغوريتسا
NL;netherlands;Netherlands,Holland;Dutch;هولندا;هولندي;Amsterdam,The Hague;أمستردام,لاهاي
MK;north-macedonia;North Macedonia,Macedonia;Macedonian,Macedonians;مقدونيا الشمالية,مقدونيا;مقدوني;Skopje;سكوبيه
NO;norway;Norway;Norwegian,Norwegians;النرويج;نرويجي;Oslo;أوسلو
PL;poland;Poland;Polish,Poles;بولندا,بولونيا;بولندي,بولوني;Warsaw;وارسو
PT;portugal;Portugal;Portuguese;البرتغال;برتغالي;Lisbon;لشبونة
RO;romania;Romania;Romanian,Romanians;رومانيا;روماني;Bucharest;بوخارست
RU;russia;Russia,Russian Federation;Russian,Russians;روسيا,روسيا الاتحادية,الاتحاد الروسي;روسي+روس;Moscow;موسكو
SM;san-marino;San Marino;-;سان مارينو;-;-;-
RS;serbia;Serbia;Serbian,Serbians,Serb,Serbs;صربيا;صربي+صرب;Belgrade;بلغراد
SK;slovakia;Slovakia;Slovak,Slovaks;سلوفاكيا;سلوفاكي;Bratislava;براتيسلافا
SI;slovenia;Slovenia;Slovenian,Slovenians,Slovene;سلوفينيا;سلوفيني;Ljubljana;ليوبليانا
ES;spain;Spain;Spanish,Spaniards;إسبانيا,أسبانيا;إسباني,أسباني+إسبان;Madrid;مدريد
SE;sweden;Sweden;Swedish,Swedes;السويد;سويدي;Stockholm;ستوكهولم
CH;switzerland;Switzerland;Swiss;سويسرا;سويسري;Bern;برن
TR;turkey;Turkey,Türkiye,Turkiye;Turkish,Turks;تركيا;تركي+أتراك;Ankara;أنقرة
UA;ukraine;Ukraine;Ukrainian,Ukrainians;أوكرانيا;أوكراني;Kyiv,Kiev;كييف
GB;united-kingdom;United Kingdom,UK,U.K.,Britain,Great Britain;British,Britons;بريطانيا,المملكة المتحدة,بريطانيا العظمى;بريطاني;London;لندن
VA;holy-see;Holy See,Vatican;-;الفاتيكان,الكرسي الرسولي;فاتيكاني;-;-
AG;antigua-and-barbuda;Antigua and Barbuda;Antiguan;أنتيغوا وباربودا;-;-;-
AR;argentina;Argentina;Argentine,Argentinian,Argentines;الأرجنتين;أرجنتيني;Buenos Aires;بوينس آيرس
BS;bahamas;Bahamas;Bahamian;جزر البهاما,البهاما;-;Nassau;ناساو
BB;barbados;Barbados;Barbadian;بربادوس;-;Bridgetown;-
BZ;belize;Belize;Belizean;بليز;-;Belmopan;-
BO;bolivia;Bolivia;Bolivian,Bolivians;بوليفيا;بوليفي;La Paz;لاباز
BR;brazil;Brazil;Brazilian,Brazilians;البرازيل;برازيلي;Brasilia;برازيليا
CA;canada;Canada;Canadian,Canadians;كندا;كندي;Ottawa;أوتاوا
CL;chile;Chile;Chilean,Chileans;تشيلي;تشيلي;Santiago;سانتياغو
CO;colombia;Colombia;Colombian,Colombians;كولومبيا;كولومبي;Bogota;بوغوتا
CR;costa-rica;Costa Rica;Costa Rican,Costa Ricans;كوستاريكا;كوستاريكي;San Jose;سان خوسيه
CU;cuba;Cuba;Cuban,Cubans;كوبا;كوبي;Havana;هافانا
DM;dominica;Dominica;-;دومينيكا;-;-;-
DO;dominican-republic;Dominican Republic;Dominican,Dominicans;جمهورية الدومينيكان,الدومينيكان;دومينيكاني;Santo Domingo;سانتو دومينغو
EC;ecuador;Ecuador;Ecuadorian,Ecuadorean,Ecuadorians;الإكوادور;إكوادوري;Quito;كيتو
SV;el-salvador;El Salvador;Salvadoran,Salvadorans;السلفادور;سلفادوري;San Salvador;سان سلفادور
GD;grenada;Grenada;Grenadian;غرينادا;-;-;-
GT;guatemala;Guatemala;Guatemalan,Guatemalans;غواتيمالا;غواتيمالي;-;-
GY;guyana;Guyana;Guyanese;غيانا,غويانا;-;Georgetown;جورجتاون
HT;haiti;Haiti;Haitian,Haitians;هايتي,هاييتي;هايتي;Port-au-Prince;بورت أو برانس
HN;honduras;Honduras;Honduran,Hondurans;هندوراس;هندوراسي;Tegucigalpa;تيغوسيغالبا
JM;jamaica;Jamaica;Jamaican,Jamaicans;جامايكا;جامايكي;-;-
MX;mexico;Mexico;Mexican,Mexicans;المكسيك;مكسيكي;Mexico City;مكسيكو سيتي
NI;nicaragua;Nicaragua;Nicaraguan,Nicaraguans;نيكاراغوا;نيكاراغوي;Managua;ماناغوا
PA;panama;Panama;Panamanian,Panamanians;بنما;بنمي;-;-
PY;paraguay;Paraguay;Paraguayan;باراغواي;باراغواياني;Asuncion;أسونسيون
PE;peru;Peru;Peruvian,Peruvians;البيرو,بيرو;بيروفي;Lima;ليما
KN;saint-kitts-and-nevis;Saint Kitts and Nevis;-;سانت كيتس ونيفيس;-;-;-
LC;saint-lucia;Saint Lucia;-;سانت لوسيا;-;-;-
VC;saint-vincent-and-the-grenadines;Saint Vincent and the Grenadines;-;سانت فنسنت وجزر غرينادين;-;-;-
SR;suriname;Suriname;Surinamese;سورينام;-;Paramaribo;باراماريبو
TT;trinidad-and-tobago;Trinidad and Tobago;Trinidadian;ترينيداد وتوباغو;-;-;-
US;united-states;United States,United States of America,USA,U.S.,US,U.S.A.,America;American,Americans;الولايات المتحدة,الولايات المتحدة الأميركية,الولايات المتحدة الأمريكية,أميركا,أمريكا;أميركي,أمريكي,أميركاني+أمريكان;Washington,Washington D.C.;واشنطن
UY;uruguay;Uruguay;Uruguayan;أوروغواي,الأوروغواي;أوروغواياني;Montevideo;مونتيفيديو
VE;venezuela;Venezuela;Venezuelan,Venezuelans;فنزويلا;فنزويلي;Caracas;كاراكاس,كراكاس
AU;australia;Australia;Australian,Australians;أستراليا,استراليا;أسترالي;Canberra;كانبيرا,كانبرا
FJ;fiji;Fiji;Fijian;فيجي;-;Suva;-
KI;kiribati;Kiribati;-;كيريباتي;-;-;-
MH;marshall-islands;Marshall Islands;Marshallese;جزر مارشال;-;-;-
FM;micronesia;Micronesia;Micronesian;ميكرونيزيا;-;-;-
NR;nauru;Nauru;Nauruan;ناورو;-;-;-
NZ;new-zealand;New Zealand;New Zealanders;نيوزيلندا,نيوزيلاندا;نيوزيلندي;Wellington;ويلينغتون
PW;palau;Palau;Palauan;بالاو;-;-;-
PG;papua-new-guinea;Papua New Guinea;-;بابوا غينيا الجديدة;-;Port Moresby;-
WS;samoa;Samoa;Samoan;ساموا;-;Apia;-
SB;solomon-islands;Solomon Islands;-;جزر سليمان;-;Honiara;-
ST;sao-tome-and-principe;Sao Tome and Principe,São Tomé and Príncipe;-;ساو تومي وبرينسيبي;-;-;-
TO;tonga;Tonga;Tongan;تونغا;-;-;-
TV;tuvalu;Tuvalu;-;توفالو;-;-;-
VU;vanuatu;Vanuatu;-;فانواتو;-;-;-
`
