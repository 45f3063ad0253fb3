/** Sentences of our own, with the one relation that each states: source, type, target, stance. None is taken from a newspaper. */
export interface Expected {
  readonly text: string
  readonly says: string
  readonly stance: 'asserted' | 'attributed' | 'hypothetical' | 'denied'
}

const row = (text: string, says: string, stance: Expected['stance'] = 'asserted'): Expected => ({ text, says, stance })

export const SENTENCES: readonly Expected[] = [
  row('Norway condemned Belarus on Friday.', 'norway opposes belarus'),
  row('Kenya has repeatedly attacked Somalia.', 'kenya attacks somalia'),
  row('Peru was attacked by Chile at dawn.', 'chile attacks peru'),
  row('Japan fears North Korea more than ever.', 'japan fears north-korea'),
  row('Canada supports Ukraine with money.', 'canada supports ukraine'),
  row('Spain did not attack Morocco.', 'spain attacks morocco', 'denied'),
  row('Denmark could sanction Iran next year.', 'denmark pressures iran', 'hypothetical'),
  row('Greece will cooperate with Cyprus on energy.', 'greece cooperates-with cyprus', 'hypothetical'),
  row('Brazil urged Venezuela to hold a vote.', 'brazil requests venezuela'),
  row('Relations between Mexico and Cuba are warm.', 'mexico ties-with cuba'),
  row('Talks between India and Pakistan began in spring.', 'india holds-talks pakistan'),
  row('Iranian sanctions on Qatar hurt traders.', 'iran pressures qatar'),
  row('Ghana has severed ties with Togo.', 'ghana ruptures-with togo'),
  row('Serbia sold weapons to Armenia in 2019.', 'serbia supplies-arms armenia'),
  row('The war between Ethiopia and Eritrea lasted two years.', 'ethiopia fights eritrea'),
  row('Finland threatens Estonia.', 'finland endangers estonia'),
  row('Chile and Peru met in spring.', 'chile holds-talks peru'),
  row('Kenya conducted 12 strikes against Somalia.', 'kenya attacks somalia'),
  row('Ghana, which attacked Togo last year, has a new flag.', 'ghana attacks togo'),
  row('Turkish warplanes bombed Cyprus.', 'turkey attacks cyprus'),
  row('Mali reiterated its support for Niger.', 'mali supports niger'),
  row('A force of the Kenya-led coalition has come home.', 'kenya leads coalition'),
  row('The coalition includes Norway, Kenya and Chile.', 'kenya allied-with coalition'),
  row('The Danish frigate HMS Amber is at sea.', 'hms-amber part-of denmark'),
  row('Brazil remains committed to supporting Bolivia.', 'brazil supports bolivia', 'hypothetical'),
  row('Chad thanked Niger in its fight against Sudan.', 'niger fights sudan'),
  row('هاجمت تركيا سوريا فجر الأحد.', 'turkey attacks syria'),
  row('لم تهاجم تركيا سوريا.', 'turkey attacks syria', 'denied'),
  row('سوف تدعم كندا أوكرانيا.', 'canada supports ukraine', 'hypothetical'),
  row('دعت فرنسا النيجر إلى الحوار.', 'france requests niger'),
  row('العلاقات بين مصر والسودان متينة.', 'egypt ties-with sudan'),
  row('شهدت المحادثات بين اليابان والهند تقدماً.', 'japan holds-talks india'),
  row('العقوبات الأميركية على إيران مستمرة.', 'united-states pressures iran'),
  row('قصفت إسرائيل لبنان مساء أمس.', 'israel attacks lebanon'),
  row('نددت الأردن بإسرائيل.', 'jordan opposes israel'),
  row('أدانت ألمانيا روسيا.', 'germany opposes russia'),
  row('اجتمعت الكويت مع العراق.', 'kuwait holds-talks iraq'),
  row('الهجوم الروسي على أوكرانيا متواصل.', 'russia attacks ukraine'),
  row('وقعت الصين اتفاقية مع بيلاروسيا.', 'china agrees-with belarus'),
  row('قصفت طائرات تركية اليونان.', 'turkey attacks greece'),
  row('أعربت كندا عن دعمها لأوكرانيا.', 'canada supports ukraine'),
  row('انسحب التحالف بقيادة فرنسا.', 'france leads coalition'),
  row('تراجعت إثيوبيا التي تحارب إريتريا.', 'ethiopia fights eritrea'),
  row('جاء الدعم من قطر التي تدعمها تركيا.', 'turkey supports qatar'),
  row('اغتيال الوزير هاني كريم على يد إيران.', 'iran kills hany-krym'),
  row('شنت تركيا هجوماً في حلب على اليونان.', 'turkey attacks greece'),
  row('تعاونت قبرص مع اليونان.', 'cyprus cooperates-with greece'),
]
