import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../../../src/domain/text/segment.ts'
import { anyCharacter } from '../../anyCharacter.ts'

function sentencesOf(text: string): string[] {
  return segment(text)
    .filter((piece) => piece.kind !== 'gap')
    .map((piece) => text.slice(piece.start, piece.end))
}

/** Texts made of what makes segmentation hard. */
const awkward = fc
  .array(
    fc.constantFrom(
      'مالي',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '.',
      '...',
      '…',
      '؟',
      '?',
      '!',
      '«',
      '»',
      '(',
      ')',
      '"',
      'أ.ف.ب',
      'د',
      'TT',
      'العالم',
      'العالم العربي',
      '3.5',
      '،',
      '\u2028',
      '😀',
      'ً',
    ),
  )
  .map((parts) => parts.join(''))

describe('the pieces of a text', () => {
  const anyText = fc.oneof(awkward, fc.string({ unit: anyCharacter }))

  test('joined give the text back', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) =>
          segment(text)
            .map((piece) => text.slice(piece.start, piece.end))
            .join('') === text,
      ),
    )
  })

  test('follow one another, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const piece of segment(text)) {
          expect(piece.start).toBe(end)
          expect(piece.end).toBeGreaterThan(piece.start)
          end = piece.end
        }
        expect(end).toBe(text.length)
      }),
    )
  })

  test('are white space exactly where they are gaps', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        segment(text).every((piece) => {
          const words = text.slice(piece.start, piece.end)
          return piece.kind === 'gap' ? words.trim() === '' : words.trim() === words && words !== ''
        }),
      ),
    )
  })

  test('never reach over a line break', () => {
    fc.assert(fc.property(anyText, (text) => sentencesOf(text).every((words) => !/[\n\r\u2028]/.test(words))))
  })

  test('are the same when a piece is split on its own', () => {
    fc.assert(
      fc.property(awkward, (text) => sentencesOf(text).every((words) => sentencesOf(words).length === 1)),
      {
        examples: [['مالي. مالي؟ «مالي. مالي».']],
      },
    )
  })
})

describe('a sentence', () => {
  test.each([
    [
      'ends at a full stop, a question mark, an exclamation mark',
      'جاء. من؟ نعم! Who? x',
      ['جاء.', 'من؟', 'نعم!', 'Who?', 'x'],
    ],
    ['ends at a line break', 'مالي\nروسيا\r\nتركيا', ['مالي', 'روسيا', 'تركيا']],
    [
      'keeps a quoted speech of several sentences',
      'وقال: «لقد جئنا. الوضع صعب. نعم». وأوضح.',
      ['وقال: «لقد جئنا. الوضع صعب. نعم».', 'وأوضح.'],
    ],
    ['keeps a question inside quotation marks', 'سأل «من أنت؟ ولماذا؟» ثم مضى.', ['سأل «من أنت؟ ولماذا؟» ثم مضى.']],
    ['ends with a quotation that ends with its own full stop', '«لن نذهب.» وأضاف.', ['«لن نذهب.»', 'وأضاف.']],
    ['keeps what stands in brackets', 'جاء (انظر. هناك) اليوم. غداً', ['جاء (انظر. هناك) اليوم.', 'غداً']],
    ['takes its closing marks along', 'قال "نعم." ثم "لا!" (هكذا.) انتهى', ['قال "نعم."', 'ثم "لا!" (هكذا.)', 'انتهى']],
    [
      'keeps an agency’s dotted name',
      'التقطت الصورة (أ.ف.ب) أمس. ونقلت أ.ف.ب. الخبر',
      ['التقطت الصورة (أ.ف.ب) أمس.', 'ونقلت أ.ف.ب. الخبر'],
    ],
    ['keeps a title', 'قال د. محمد ذلك. وقال Dr. Smith too. نعم', ['قال د. محمد ذلك.', 'وقال Dr. Smith too.', 'نعم']],
    [
      'keeps a month before its day',
      'It fell on Jan. 8, at noon. Rain came',
      ['It fell on Jan. 8, at noon.', 'Rain came'],
    ],
    ['ends after a month without a day', 'They wait until Dec. Then they go', ['They wait until Dec.', 'Then they go']],
    ['keeps a rank', 'Then Capt. Kovac left. Nobody spoke', ['Then Capt. Kovac left.', 'Nobody spoke']],
    [
      'keeps a decimal and a bracketed code',
      'بلغ 3.5 من «بيرقدار (TB2)»، فقط. نعم',
      ['بلغ 3.5 من «بيرقدار (TB2)»، فقط.', 'نعم'],
    ],
    ['ends after a year', 'منذ 2012. وبعد', ['منذ 2012.', 'وبعد']],
    ['goes on after an ellipsis', 'طريق مالي... وتقترب… أكثر. نعم', ['طريق مالي... وتقترب… أكثر.', 'نعم']],
    ['breaks off with its text', 'قُتل الجنود. فيما ق', ['قُتل الجنود.', 'فيما ق']],
    ['breaks off inside a quotation', 'قال: «نعم. وت', ['قال: «نعم. وت']],
    ['is not ended by a bracket that nobody closes', 'جاء (أمس. ثم مضى.', ['جاء (أمس.', 'ثم مضى.']],
    ['keeps the number of a list', '1. مالي\n2. روسيا', ['1. مالي', '2. روسيا']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('a section label', () => {
  const kinds = (text: string): string[] =>
    segment(text)
      .filter((piece) => piece.kind !== 'gap')
      .map((piece) => `${piece.kind}: ${text.slice(piece.start, piece.end)}`)

  test('in front of a headline that is printed again is a piece of its own', () => {
    expect(kinds('العالم العربي عودة «النصرة»\n\nعودة «النصرة»')).toEqual([
      'label: العالم العربي',
      'sentence: عودة «النصرة»',
      'sentence: عودة «النصرة»',
    ])
  })

  test('alone on its line is one', () => {
    expect(kinds('TT\nمقالات ذات صلة')).toEqual(['label: TT', 'label: مقالات ذات صلة'])
  })

  test('at the start of an ordinary sentence is none', () => {
    expect(kinds('العالم يتغير.\nنعم')).toEqual(['sentence: العالم يتغير.', 'sentence: نعم'])
  })
})
