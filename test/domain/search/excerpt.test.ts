import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptAround } from '../../../src/domain/search/excerpt.ts'

const FILLER = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen '
const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

describe('an excerpt', () => {
  it('is the whole text where the match stands near its beginning, or there is none', () => {
    expect(excerptAround(FILLER, [spanOf(FILLER, 'three')])).toEqual({ start: 0, end: FILLER.length })
    expect(excerptAround(FILLER, [])).toEqual({ start: 0, end: FILLER.length })
  })

  it('begins with a whole word shortly before a late match', () => {
    const { start, end } = excerptAround(FILLER, [spanOf(FILLER, 'sixteen')])
    expect(FILLER.slice(start, end)).toBe('thirteen fourteen fifteen sixteen ')
  })

  it('shows the place where most of the words stand together', () => {
    const text = `Mali ${FILLER}${FILLER}Mali and Russia`
    const late = text.lastIndexOf('Mali')
    const matches = [spanOf(text, 'Mali'), { start: late, end: late + 4 }, spanOf(text, 'Russia')]
    expect(text.slice(excerptAround(text, matches).start)).toMatch(/^\S.* Mali and Russia$/)
    expect(excerptAround(text, matches).start).toBeGreaterThan(100)
  })

  it('holds a match, and begins at a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^\p{Script=Arabic}{1,9}$/u), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (words, pick) => {
          const text = words.join(' ')
          const at = pick % words.length
          const start = words.slice(0, at).reduce((sum, word) => sum + word.length + 1, 0)
          const match = { start, end: start + (words[at]?.length ?? 0) }
          const excerpt = excerptAround(text, [match])
          expect(excerpt.start).toBeLessThanOrEqual(match.start)
          expect(excerpt.start === 0 || text[excerpt.start - 1] === ' ').toBe(true)
          expect(excerpt.end).toBe(text.length)
        },
      ),
    )
  })
})
