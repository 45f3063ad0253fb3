import { describe, expect, it } from 'vitest'
import { imprintOf, publishedOn, titleOf } from '../../../src/extraction/proposals/imprint.ts'

const arabic = (...head: string[]) =>
  ['مالي تتسلم طائرات روسية', ...head, 'أعلن الجيش أن البلاد تسلمت طائرات في 4 مارس 2020.'].join('\n')
const english = (...head: string[]) =>
  ['Mali receives Russian aircraft', ...head, 'The army said on 4 March 2020 that aircraft had come.'].join('\n')

describe('what is proposed about an article', () => {
  it('comes from its page or file where that says it', () => {
    const stated = { title: 'Other title', publisher: 'The Paper', byline: 'Amina Diallo', published: '2023-03-18' }
    const found = imprintOf({ text: english('By Nobody Else', '1 May 1999'), ...stated })
    expect(found).toEqual({ ...stated, basis: { is: 'page' } })
    expect(publishedOn(found)).toEqual({
      date: '2023-03-18',
      basis: { en: 'Given by the page itself.', ar: 'ذكرته الصفحة نفسها.' },
    })
  })

  it('comes from the lines at its head otherwise, with the line that gives the date', () => {
    const found = imprintOf({ text: english('By Amina Diallo and John Smith', 'Published: March 18, 2023, 10:20 GMT') })
    expect(found).toEqual({
      title: 'Mali receives Russian aircraft',
      publisher: '',
      byline: 'Amina Diallo and John Smith',
      published: '2023-03-18',
      basis: { is: 'line', words: 'Published: March 18, 2023, 10:20 GMT' },
    })
    expect(publishedOn(found)?.basis.en).toContain('Published: March 18, 2023, 10:20 GMT')
  })

  it.each([
    ['بقلم: أمينة ديالو', 'أمينة ديالو'],
    ['كتب: محمد علي', 'محمد علي'],
    ['By Amina Diallo', 'Amina Diallo'],
    ['Author: Amina Diallo', 'Amina Diallo'],
  ])('reads who signed it in «%s»', (line, byline) => {
    expect(imprintOf({ text: arabic(line) }).byline).toBe(byline)
  })

  it.each([
    ['By Monday the army had left the town.'],
    ['By then'],
    ['كتبت الصحيفة أن مالي اتفقت مع روسيا'],
    ['تقرير دولي عن مالي'],
    ['By the river that runs through the middle of the old town of Gao'],
  ])('takes no sentence or headline for a byline: «%s»', (line) => {
    expect(imprintOf({ text: arabic(line) }).byline).toBe('')
  })

  it.each([
    ['18 مارس 2023', '2023-03-18'],
    ['نُشر: 18 آذار 2023', '2023-03-18'],
    ['آخر تحديث: ١٨ مارس ٢٠٢٣', '2023-03-18'],
    ['2023/3/18', '2023-03-18'],
    ['18/03/2023 10:20', '2023-03-18'],
    ['03-18-2023', '2023-03-18'],
    ['3/3/2023', '2023-03-03'],
    ['نوفمبر 2024', '2024-11'],
    ['BAMAKO, March 18, 2023 (Reuters) - Mali received aircraft from Russia, its army said.', '2023-03-18'],
  ])('reads the date in «%s»', (line, date) => {
    expect(imprintOf({ text: arabic(line) }).published).toBe(date)
  })

  it.each([
    ['3/4/2023'],
    ['30 February 2023, or so'],
    ['In 2019 the war began'],
    ['The treaty of 4 March 2020 binds both states, and it was signed in Bamako by the two presidents of that time.'],
    ['They met on 4 March 2020.'],
  ])('takes no date that can be read in two ways or is part of the report: «%s»', (line) => {
    const { published, basis } = imprintOf({ text: english(line) })
    expect(published === '' || published === '2023-02').toBe(true)
    expect(basis === undefined).toBe(published === '')
  })

  it.each([
    ['لندن: «الشرق الأوسط»', 'الشرق الأوسط'],
    ['باماكو - «رويترز»: أعلن الجيش', 'رويترز'],
    ['القاهرة (رويترز) - أعلن الجيش أن الطائرات وصلت', 'رويترز'],
    ['KAMPALA (Reuters) - The army said so', 'Reuters'],
  ])('reads who reports in «%s»', (line, publisher) => {
    expect(imprintOf({ text: arabic(line) }).publisher).toBe(publisher)
  })

  it('proposes no publisher from a quotation or an aside', () => {
    for (const line of [
      'The army (which fled) - so they say - came back',
      'وقال الرئيس في خطابه الطويل: «عدنا» ثم مضى',
    ])
      expect(imprintOf({ text: arabic(line) }).publisher).toBe('')
  })

  it('looks at the head alone', () => {
    const lines = Array.from({ length: 10 }, (_, index) => `Paragraph ${index} of the text.`)
    expect(imprintOf({ text: english(...lines, 'By Amina Diallo', '18 March 2023') })).toMatchObject({
      byline: '',
      published: '',
    })
  })

  it('has no date that is none, and says when a person gave it', () => {
    expect(publishedOn({ published: 'yesterday', basis: { is: 'person' } })).toBeUndefined()
    expect(publishedOn({ published: ' 2023-03 ', basis: { is: 'person' } })).toEqual({
      date: '2023-03',
      basis: { en: 'Given by who added the article.', ar: 'ذكره من أضاف المقال.' },
    })
  })

  it('takes the first sentence for the title', () => {
    expect(titleOf('\n\nMali receives aircraft\nThe army said so.')).toBe('Mali receives aircraft')
    expect(titleOf('')).toBe('')
  })
})
