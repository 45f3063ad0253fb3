import { describe, expect, it } from 'vitest'
import { copyIndex } from '../../../src/domain/text/copyIndex.ts'
import { dataset } from '../../scene/bundled.ts'

const texts = dataset.documents.map(({ text }) => text)

describe('a copy', () => {
  it('is found in a shortened text with a new headline, and names what it is a copy of', () => {
    const { add } = copyIndex()
    for (const [at, text] of texts.entries()) add(`text-${at}`, text)
    const [text = ''] = texts
    expect(add('short', `A new headline\n${text.slice(text.length / 3)}`)).toMatchObject({ of: 'text-0' })
  })

  it('is found in a longer text that holds the earlier one', () => {
    const { add } = copyIndex()
    const [text = '', other = ''] = texts
    add('part', text.slice(0, text.length / 3))
    expect(add('whole', `${text}\n${other}`)).toMatchObject({ of: 'part' })
  })

  it('is found where some words were changed, dropped or added, and none is a text of which most runs of words are new', () => {
    const [text = ''] = texts
    const words = text.split(/\s+/)
    /** Of every so many words, one is another, is gone, or has a new one before it. */
    const reworded = (each: number) =>
      words
        .flatMap((word, at) => (at % each !== 0 ? [word] : ([['changed'], [], ['new', word]][(at / each) % 3] ?? [])))
        .join(' ')
    const copyOf = (other: string) => {
      const { add } = copyIndex()
      add('first', text)
      return add('reworded', other)
    }
    for (const each of [40, 20, 12]) expect(copyOf(reworded(each))?.of, `one word of ${each}`).toBe('first')
    for (const each of [5, 4]) expect(copyOf(reworded(each)), `one word of ${each}`).toBeUndefined()
  })

  it('is found among a thousand texts, each of which has words of its own', () => {
    const { add } = copyIndex()
    const wordsOf = (at: number, count: number) =>
      Array.from({ length: count }, (_, index) => `w${at}x${index}`).join(' ')
    for (let at = 0; at < 1_000; at += 1) expect(add(`text-${at}`, wordsOf(at, 120))).toBeUndefined()
    for (const at of [0, 499, 999]) expect(add(`copy-${at}`, `New head ${wordsOf(at, 90)}`)?.of).toBe(`text-${at}`)
    expect(add('half', `${wordsOf(7, 60)} ${wordsOf(2_000, 400)}`)).toBeUndefined()
  })

  it('is none of the articles of this site, and no text is one of itself', () => {
    const { add } = copyIndex()
    for (const [at, text] of texts.entries()) expect(add(`text-${at}`, text)).toBeUndefined()
    expect(add('empty', '')).toBeUndefined()
  })
})
