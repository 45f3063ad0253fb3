import { inMali, inNuclear, inHelicopter, ARMS_FOR_MALI, AIRCRAFT_FOR_MALI, THOUSAND_WEAPONS } from './knownResults.ts'
import type { JudgedQuery } from './queryTable.ts'

/** Part of the judged queries: as journalists type them, in questions, orders of words and spellings of their own. */
export const NEWSROOM_QUERIES: readonly JudgedQuery[] = [
  // As journalists type them; written later, all at once, before anybody looked at what is found
  { query: 'who gives weapons to mali', language: 'en', first: { oneOf: ARMS_FOR_MALI } },
  { query: 'what weapons did Turkey give Mali', language: 'en', first: { relation: 'turkey-supplies-arms-mali' } },
  { query: 'كم طائرة تسلمت مالي', language: 'ar', first: { oneOf: AIRCRAFT_FOR_MALI } },
  { query: 'بوتين وشي', language: 'ar', first: { pair: ['vladimir-putin', 'xi-jinping'] } },
  { query: 'united nations', language: 'en', first: { nothing: true }, why: 'neither of the two united states' },
  { query: 'Xi and Putin relationship', language: 'en', first: { pair: ['vladimir-putin', 'xi-jinping'] } },
  { query: 'Russia Turkey', language: 'en', first: { chain: ['russia', 'turkey'] } },
  {
    query: 'attack on army convoy northern Mali',
    language: 'en',
    first: {
      oneOf: [
        { entity: 'supply-mission-attack' },
        { relation: 'supply-mission-attack-attacks-malian-army' },
        { relation: 'supply-mission-attack-located-in-mali' },
        inHelicopter('an army supply mission was attacked'),
      ],
    },
  },
  {
    query: 'who leads the Malian air force',
    language: 'en',
    first: { oneOf: [{ relation: 'mali-air-chief-leads-malian-air-force' }, { entity: 'mali-air-chief' }] },
  },
  {
    query: 'China Taiwan invasion',
    language: 'en',
    first: { oneOf: [{ relation: 'china-moves-against-taiwan' }, { pair: ['china', 'taiwan'] }] },
  },
  { query: 'dollar', language: 'en', first: { nothing: true } },
  {
    query: 'joint military exercises',
    language: 'en',
    first: { oneOf: [{ relation: 'russia-military-cooperation-china' }, inNuclear('hold joint military exercises')] },
  },
  { query: 'UN peacekeepers Mali', language: 'en', first: { entity: 'mali' }, why: 'the only one that is known' },
  { query: 'Bamako crash', language: 'en', first: { entity: 'helicopter-crash' } },
  { query: 'suicide bombing', language: 'ar', first: { entity: 'triple-bombing' } },
  {
    query: 'Who is fighting ISIS in the Sahel?',
    language: 'en',
    first: {
      oneOf: [
        { relation: 'mali-fights-sahel-armed-groups' },
        { relation: 'burkina-faso-fights-sahel-armed-groups' },
        { relation: 'malian-army-fights-sahel-armed-groups' },
        inMali('against armed groups that follow the al-Qaeda and ISIS'),
        inMali('the war that the two countries are waging'),
      ],
    },
  },
  { query: 'Chinese nuclear weapons by 2030', language: 'en', first: { oneOf: THOUSAND_WEAPONS } },
  {
    query: 'Russia war Ukraine',
    language: 'en',
    first: { oneOf: [{ relation: 'russia-fights-ukraine' }, { pair: ['russia', 'ukraine'] }] },
  },
  {
    query: 'US budget nuclear modernisation cost',
    language: 'en',
    first: {
      oneOf: [
        { relation: 'us-nuclear-arsenal-harms-economy-united-states' },
        inNuclear('could cause great problems in the general budget'),
      ],
    },
  },
  {
    query: 'modernization of US arsenal',
    language: 'en',
    first: {
      oneOf: [
        { relation: 'united-states-modernises-us-nuclear-arsenal' },
        { entity: 'us-modernisation-camp' },
        inNuclear('modernising the whole American nuclear arsenal'),
      ],
    },
    why: 'as Americans spell it',
  },
  { query: 'علاقات تركيا وبوركينا فاسو', language: 'ar', first: { pair: ['burkina-faso', 'turkey'] } },
  {
    query: 'أين سقطت المروحية',
    language: 'ar',
    first: {
      oneOf: [
        { entity: 'helicopter-crash' },
        { relation: 'helicopter-crash-located-in-bamako' },
        inHelicopter('Military helicopter crashes in a residential district'),
        inHelicopter('A military helicopter crashed on Saturday'),
        inHelicopter('crashed in a residential area'),
      ],
    },
    why: 'the dozens of victims who fell, «سقط», are of another article',
  },
  {
    query: 'هل تملك روسيا أسلحة نووية',
    language: 'ar',
    first: {
      oneOf: [
        { relation: 'russia-possesses-russia-nuclear-arsenal' },
        { relation: 'russia-possesses-tactical-nuclear-weapons' },
      ],
    },
  },
  {
    query: 'مخاوف أمريكا من الصين',
    language: 'ar',
    first: { oneOf: [{ relation: 'united-states-fears-china' }, { pair: ['china', 'united-states'] }] },
  },
  {
    query: 'لقاء لافروف',
    language: 'ar',
    first: {
      oneOf: [
        { entity: 'sergei-lavrov' },
        { relation: 'sergei-lavrov-appears-with-wang-yi' },
        { relation: 'sergei-lavrov-attends-g20-rio-summit' },
      ],
    },
    why: 'not the meeting at Buckingham Palace',
  },
  {
    query: 'رسالة غويتا إلى تراوري',
    language: 'ar',
    first: {
      oneOf: [
        { relation: 'assimi-goita-conveys-message-ibrahim-traore' },
        { relation: 'sadio-camara-conveys-message-ibrahim-traore' },
        inMali('الذي حمل إليه رسالة'),
      ],
    },
  },
  {
    query: 'داعش والقاعدة في الساحل',
    language: 'ar',
    first: {
      oneOf: [
        { pair: ['al-qaeda', 'isis'] },
        { entity: 'sahel-armed-groups' },
        { relation: 'isis-conveys-message-al-qaeda' },
      ],
    },
  },
  {
    query: 'سبب القطيعة بين مالي وفرنسا',
    language: 'ar',
    first: {
      oneOf: [{ relation: 'mali-ruptures-with-france' }, { pair: ['france', 'mali'] }, inMali('لتبدأ قطيعة بين مالي')],
    },
  },
  { query: 'تصريحات وزيرة خارجية بوركينا فاسو', language: 'ar', first: { entity: 'burkina-foreign-minister' } },
  {
    query: 'صفقات السلاح الروسي',
    language: 'ar',
    first: {
      oneOf: [
        { relation: 'russia-supplies-arms-mali' },
        { entity: 'russian-aircraft' },
        { entity: 'russia' },
        inMali('في إشارة إلى الأسلحة الروسية'),
      ],
    },
  },
  {
    query: 'nuclear warheads 3708 vs 2822',
    language: 'en',
    first: {
      oneOf: [
        inNuclear('3,708 strategic nuclear warheads'),
        { relation: 'united-states-possesses-us-nuclear-arsenal' },
        { relation: 'russia-possesses-russia-nuclear-arsenal' },
      ],
    },
  },
  {
    query: 'how many warheads does China have',
    language: 'en',
    first: { oneOf: [{ relation: 'china-possesses-china-nuclear-arsenal' }, inNuclear('والصين 440 رأساً')] },
    why: 'what it has, and not what it is supposed to have one day',
  },
  { query: 'JNIM leader', language: 'en', first: { entity: 'jnim' } },

  // A sentence as it stands, typed or pasted
  {
    query: 'الجزائر تخشى انهيار «اتفاق السلام» في مالي',
    language: 'ar',
    first: { sentence: { document: 'algeria-peace-deal', containing: 'Algeria fears the collapse' } },
  },
  {
    query: 'تحطمت مروحية عسكرية، السبت، في حي سكني بعاصمة مالي',
    language: 'ar',
    first: inHelicopter('تحطمت مروحية عسكرية، السبت'),
  },

  // Bodies that the articles do not name, of which others share a common word: council, union, league, bank
  { query: 'Security Council', language: 'en', first: { nothing: true }, why: 'no council of Mali' },
  { query: 'مجلس الأمن', language: 'ar', first: { nothing: true } },
  { query: 'UN Security Council', language: 'en', first: { nothing: true } },
  { query: 'African Union', language: 'en', first: { nothing: true }, why: '"African" describes others' },
  { query: 'جامعة الدول العربية', language: 'ar', first: { nothing: true }, why: 'no university, no states' },
  { query: 'International Criminal Court', language: 'en', first: { nothing: true } },
  {
    query: 'military council',
    language: 'en',
    first: { entity: 'malian-military-council' },
    why: 'which has both words',
  },
  { query: 'المجلس العسكري', language: 'ar', first: { entity: 'malian-military-council' } },

  // Written with the above, before anybody looked at what is found
  {
    query: 'which countries have tactical nuclear weapons',
    language: 'en',
    first: {
      oneOf: [
        { entity: 'tactical-nuclear-weapons' },
        { relation: 'china-possesses-tactical-nuclear-weapons' },
        { relation: 'nato-possesses-tactical-nuclear-weapons' },
        { relation: 'russia-possesses-tactical-nuclear-weapons' },
        { relation: 'united-states-possesses-tactical-nuclear-weapons' },
      ],
    },
  },
  {
    query: 'who kidnapped Malian soldiers',
    language: 'en',
    first: { relation: 'jnim-captures-malian-army' },
    why: '"kidnapped" is no word of the translations',
  },
  {
    query: 'هل ستغزو الصين تايوان',
    language: 'ar',
    first: { oneOf: [{ relation: 'china-moves-against-taiwan' }, { pair: ['china', 'taiwan'] }] },
  },
  {
    query: 'where did the Turkey Burkina committee meet',
    language: 'en',
    why: 'the sentence that says so states three relations; only the first was judged right before',
    first: {
      oneOf: [
        { relation: 'joint-committee-session-located-in-ankara' },
        { relation: 'burkina-faso-ties-with-turkey' },
        { relation: 'burkina-faso-cooperates-with-turkey' },
        { entity: 'burkina-turkey-committee' },
        { entity: 'joint-committee-session' },
      ],
    },
  },
  {
    query: 'Korb and Reagan',
    language: 'en',
    first: {
      oneOf: [
        { chain: ['lawrence-korb', 'ronald-reagan'] },
        { relation: 'lawrence-korb-works-for-us-defence-secretary' },
      ],
    },
    why: 'only the chain was judged right before; the one sentence that has both is nearer',
  },
  {
    query: 'أسلحة استولت عليها نصرة الإسلام',
    language: 'ar',
    first: {
      oneOf: [
        { relation: 'jnim-possesses-captured-weapons' },
        { entity: 'captured-weapons' },
        { pair: ['captured-weapons', 'jnim'] },
      ],
    },
    why: 'the pair, which is that relation alone, was judged right later',
  },
  {
    query: 'Algeria meeting Malian politicians',
    language: 'en',
    first: {
      oneOf: [
        { relation: 'algeria-holds-talks-malian-political-sides' },
        { pair: ['algeria', 'malian-political-sides'] },
      ],
    },
  },
  {
    query: 'لقاء الملك تشارلز والسفير المالي',
    language: 'ar',
    first: {
      oneOf: [
        { relation: 'charles-iii-appears-with-el-housseini-traore' },
        { pair: ['charles-iii', 'el-housseini-traore'] },
        { entity: 'buckingham-audience' },
        inMali('receiving the ambassador of Mali'),
      ],
    },
  },
]
