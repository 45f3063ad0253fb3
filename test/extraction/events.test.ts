import { describe, expect, it } from 'vitest'
import { eventsIn } from '../../src/extraction/events/eventsIn.ts'

describe('an assault that a sentence reports', () => {
  it.each([
    ['قتل مسلحون مجهولون ثلاثة أشخاص مساء أمس.'],
    ['فجر انتحاري سيارة مفخخة أمام مقر الشرطة أمس.'],
    ['اختطف مسلحون صباح اليوم أربعة أشخاص.'],
  ])('is seen in: %s', (text) => {
    expect(eventsIn(text)).toContain('ASSAULT')
  })

  it.each([
    ['ضربت عاصفة قوية المدينة أمس وقتل ثلاثة أشخاص.', 'a storm'],
    ['قتل ثلاثة أشخاص وأصيب آخرون في زلزال مساء أمس.', 'an earthquake'],
    ['وصل الوفد فجر اليوم إلى المدينة.', 'the dawn'],
    ['اعترافات وخطة ومعلومات عن خطف ثلاثة أشخاص أمس.', 'what is spoken about'],
    ['هل قتل مسلحون ثلاثة أشخاص؟', 'a question'],
  ])('is not in: %s (%s)', (text) => {
    expect(eventsIn(text)).not.toContain('ASSAULT')
  })
})
