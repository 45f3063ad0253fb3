import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../../src/domain/dataset/dataset.ts'
import { documentOf } from '../../../src/extraction/proposals/documentOf.ts'
import { makeProposer } from '../../../src/extraction/proposals/propose.ts'

const bundled = JSON.parse(readFileSync('public/datasets/alliances.json', 'utf8')) as Dataset
const proposer = makeProposer(bundled.vocabulary)
const read = (text: string) => proposer.propose(documentOf({ id: 'news', file: 'news.txt', text })).proposals
const said = (text: string) =>
  read(text).map(({ source, type, target, evidence: { stance } }) => `${source} ${type} ${target} ${stance}`)
const named = (text: string) =>
  proposer.propose(documentOf({ id: 'news', file: 'news.txt', text })).entities.map(({ id }) => id)

describe('who says it and has done it', () => {
  it.each([
    ['قالت حركة الشباب إنها هاجمت كينيا.', 'al-shabaab attacks kenya attributed'],
    ['أعلنت إثيوبيا أمس أنها ستدعم كينيا.', 'ethiopia supports kenya hypothetical'],
    ['أعلنت كينيا أن قواتها هاجمت حركة الشباب.', 'kenya fights al-shabaab attributed'],
    ['أعلن الجيش التركي أنه قصف اليونان.', 'turkey-army attacks greece attributed'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['أعلنت كينيا أنه هاجم غانا.', 'a pronoun of the other gender'],
    ['قالت كينيا لتوغو إنها هاجمت غانا.', 'two whom it may mean'],
    ['أعلنت كينيا أن قواته هاجمت غانا.', 'forces of another'],
    ['أعلنت كينيا أنها بعيدة. هاجمت غانا.', 'another sentence'],
  ])('not in: %s (%s)', (text) => {
    expect(said(text).filter((one) => / attacks /.test(one))).toEqual([])
  })
})

describe('passives', () => {
  it.each([
    ['خُطف الوزير هاني كريم من منزله مساء أمس على يد حركة الشباب.', 'al-shabaab captures hany-krym asserted'],
    ['السفير هاني كريم قُتل مساء السبت على أيدي مسلحين.', 'militants kills hany-krym asserted'],
    ['تعرضت القوات الكينية لهجوم من قبل حركة الشباب.', 'al-shabaab attacks kenya-forces asserted'],
    ['تعرض الجيش التركي لقصف روسي.', 'russia attacks turkey-army asserted'],
    ['تعرضت كينيا لهجمات شنتها حركة الشباب.', 'al-shabaab attacks kenya asserted'],
    ['غارة إسرائيلية على لبنان أدت إلى مقتل هاني كريم.', 'israel kills hany-krym asserted'],
    ['قُتل الوزير هاني كريم في غارة تركية.', 'turkey kills hany-krym asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['تعرضت كينيا لهجوم في غانا.', 'no doer'],
    ['تعرضت كينيا لانتقاد روسي.', 'no attack'],
    ['قُتل الوزير هاني كريم في غارة، وقالت تركيا إنها حزينة.', 'another clause'],
    ['مقتل هاني كريم في هجوم على سفارة تركيا.', 'the one who is attacked'],
    ['خُطف الوزير هاني كريم الذي انتخب من قبل غانا.', 'the doer of another verb'],
  ])('not in: %s (%s)', (text) => {
    expect(said(text).filter((one) => / (?:attacks|kills|captures) /.test(one))).toEqual([])
  })
})

describe('verbs whose deed a noun names', () => {
  it.each([
    ['قامت كينيا بقصف الصومال.', 'kenya attacks somalia asserted'],
    ['قام مسلحون مقنعون بخطف الوزير هاني كريم.', 'militants captures hany-krym asserted'],
    ['حاولت حركة الشباب اغتيال هاني كريم.', 'al-shabaab kills hany-krym hypothetical'],
    ['واصلت إسرائيل قصف لبنان.', 'israel attacks lebanon asserted'],
    ['تنوي تركيا ضرب اليونان.', 'turkey attacks greece hypothetical'],
    ['أطلقت كينيا صواريخ على الصومال.', 'kenya attacks somalia asserted'],
    ['هددت حركة طالبان بقتل الوزير هاني كريم.', 'taliban endangers hany-krym asserted'],
    ['كثفت كينيا لقاءاتها مع غانا.', 'kenya holds-talks ghana asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['قامت كينيا بزيارة غانا بعد قصف الصومال.'],
    ['حاولت كينيا منع قصف الصومال.'],
    ['أطلقت كينيا حملة على الأمراض في غانا.'],
  ])('not in: %s', (text) => {
    expect(said(text).filter((one) => / (?:attacks|kills|captures) /.test(one))).toEqual([])
  })
})

describe('what belongs to a state', () => {
  it.each([
    ['شنت تركيا غارات على مواقع عسكرية يونانية.', 'turkey attacks greece asserted'],
    ['قصفت إسرائيل جنوب لبنان.', 'israel attacks lebanon asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it('is not whatever an adjective qualifies', () => {
    expect(said('شنت تركيا حملة على المخدرات اليونانية.')).toEqual([])
  })
})

describe('two who do it with each other', () => {
  it.each([
    ['كينيا وغانا اتفقتا على السلام.', 'kenya agrees-with ghana asserted'],
    ['يخشى الخبراء تحالف روسيا والصين.', 'russia allied-with china asserted'],
    ['التحالف المحتمل للصين وروسيا بعيد.', 'china allied-with russia hypothetical'],
    ['مواجهة بين روسيا وحلف «الناتو» قريبة.', 'russia fights nato asserted'],
    ['اجتمع الرئيس الكيني هاني كريم في وقت لاحق مع الوزير سامح فؤاد.', 'hany-krym holds-talks samh-fwad asserted'],
    ['التقى الوزير هاني كريم مع كل من سامح فؤاد ونبيل حسن.', 'hany-krym holds-talks samh-fwad asserted'],
    ['الرئيس الكيني هاني كريم مع نظيره الغاني سامح فؤاد في أكرا.', 'hany-krym appears-with samh-fwad asserted'],
    ['مصر حليفة السعودية.', 'egypt allied-with saudi-arabia asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['المهم معرفة كيفية مواجهة مصر والسودان لهذه الضغوط.', 'facing something together'],
    ['قطعت الجزائر علاقاتها مع المغرب.', 'what is ended'],
    ['أعلنت الجزائر إنهاء تعاونها مع المغرب.', 'what is ended'],
    ['أكد الرئيس الكيني هاني كريم مع نظيره الغاني سامح فؤاد ضرورة السلام.', 'no caption'],
  ])('not in: %s (%s)', (text) => {
    expect(said(text).filter((one) => / (?:fights|ties-with|cooperates-with|appears-with) /.test(one))).toEqual([])
  })

  it('end their ties', () => {
    expect(said('أعلنت الجزائر قطع علاقاتها مع المغرب.')).toContain('algeria ruptures-with morocco attributed')
  })

  it('are a member and its alliance, not a member and a state', () => {
    expect(said('انضمت فنلندا إلى حلف شمال الأطلسي.')).toContain('finland allied-with nato asserted')
    expect(said('انضمت فنلندا إلى السويد في نداء.')).toEqual([])
  })
})

describe('Mali, which is also "financial"', () => {
  it.each([
    ['سلمت مالي طائرات حربية إلى النيجر.'],
    ['زودت روسيا مالي بطائرات.'],
    ['تزويد روسيا مالي بالطائرات مستمر.'],
    ['اجتمعت النيجر ومالي أمس.'],
    ['الضغط على مالي كبير.'],
    ['قالت فرنسا إن مالي بعيدة.'],
  ])('is the state in: %s', (text) => {
    expect(named(text)).toContain('mali')
  })

  it.each([
    ['قدمت روسيا دعم مالي كبير إلى النيجر.'],
    ['تعرضت النيجر لضغط مالي.'],
    ['طلبت فرنسا توضيحات من مركز مالي في النيجر.'],
    ['المدير المالي في النيجر استقال.'],
    ['بيت مالي في النيجر.'],
  ])('is no state in: %s', (text) => {
    expect(named(text)).not.toContain('mali')
  })

  it('arms those whom it delivers to', () => {
    expect(said('سلمت مالي طائرات حربية إلى النيجر.')).toEqual(['mali supplies-arms niger asserted'])
    expect(said('زودت روسيا مالي بطائرات.')).toEqual(['russia supplies-arms mali asserted'])
    expect(said('تزويد روسيا مالي بالطائرات مستمر.')).toEqual(['russia supplies-arms mali asserted'])
  })
})

describe('arms in noun phrases', () => {
  it.each([
    ['تسليم تركيا لكينيا منظومة دفاع تأخر.', 'turkey supplies-arms kenya asserted'],
    ['توريد الأسلحة من تركيا إلى كينيا متواصل.', 'turkey supplies-arms kenya asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toEqual([says])
  })

  it('are needed', () => {
    expect(said('تسليم تركيا لكينيا رسالة الرئيس تأخر.')).toEqual([])
  })
})

describe('a verb after "and"', () => {
  it.each([
    ['زارت تركيا قطر واتفقت مع مصر على السلام.', 'turkey agrees-with egypt asserted'],
    ['بوركينا فاسو تسلك طريق كينيا وتقترب أكثر من تركيا.', 'burkina-faso ties-with turkey asserted'],
  ])('has the subject that the sentence began with: %s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['زارت تركيا قطر واتفقت غانا مع توغو على السلام.', 'turkey agrees-with'],
    ['زارت تركيا قطر التي رحبت واتفقت مع مصر على السلام.', 'turkey agrees-with'],
    ['أعلنت تركيا أن قطر رحبت واتفقت مع مصر على السلام.', 'turkey agrees-with'],
    ['زيارة تركيا انتهت واتفقت مع مصر على السلام.', 'turkey agrees-with'],
    ['زار الرئيس الكيني هاني كريم غانا وتشاور مع الوزير سامح فؤاد.', 'ghana holds-talks'],
  ])('has another in: %s (%s)', (text, says) => {
    expect(said(text).filter((one) => one.startsWith(says))).toEqual([])
  })
})

describe('what somebody prepares', () => {
  it.each([
    ['تستعد تركيا للهجوم على اليونان.', 'turkey attacks greece hypothetical'],
    ['تخطط الصين للاستيلاء على تايوان.', 'china moves-against taiwan hypothetical'],
    ['واصلت تركيا الهجوم على اليونان.', 'turkey attacks greece asserted'],
    ['تشكل إيران تهديداً لإسرائيل.', 'iran endangers israel asserted'],
  ])('%s', (text, says) => {
    expect(said(text)).toContain(says)
  })

  it.each([
    ['واصلت مصر إدانة الهجوم على غانا.'],
    ['حاولت تركيا وقف الهجوم على اليونان.'],
    ['تستعد تركيا لاستقبال وفد بعد الهجوم على اليونان.'],
  ])('not in: %s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('citizens', () => {
  it('who are kidnapped are not their state', () => {
    expect(said('خطفت حركة طالبان ثلاثة من الكوريين الجنوبيين.')).toEqual([])
    expect(said('خمسة من 13 كينياً خُطفوا على أيدي مسلحين.')).toEqual([])
  })
})

describe('bodies of a state', () => {
  it('are no single soldiers', () => {
    expect(said('قتل جندي تركي في قبرص.')).toEqual([])
  })

  it('do deeds by a single soldier', () => {
    expect(said('قُتل جندي كيني على يد حركة الشباب.')).toEqual(['al-shabaab kills-soldiers kenya-forces asserted'])
  })

  it('are proposed as its own once an article', () => {
    const text = 'وصل الجيش التركي إلى قبرص. وعاد الجيش التركي منها. وبقيت الشرطة التركية.'
    expect(said(text)).toEqual(['turkey-army part-of turkey asserted', 'turkey-police part-of turkey asserted'])
  })
})
