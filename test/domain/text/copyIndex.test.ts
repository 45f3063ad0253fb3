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

  it('is none of the articles of this site, and no text is one of itself', () => {
    const { add } = copyIndex()
    for (const [at, text] of texts.entries()) expect(add(`text-${at}`, text)).toBeUndefined()
    expect(add('empty', '')).toBeUndefined()
  })
})
