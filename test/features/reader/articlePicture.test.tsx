import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { subjectsOf } from '../../../src/features/export/subjects.ts'
import { measure, outside, piecesOf, pictureOf, textsOf } from '../export/pictureOf.ts'
import { wordsOf } from '../renderApp.tsx'
import { article, atSentence, firstVisit, open, talks } from './openReader.tsx'

beforeEach(firstVisit)

const WHOLE = { what: 'drawn', most: null } as const
const PASSAGE = { what: 'view', most: null } as const
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ')

describe('the picture of an article', () => {
  it('has the passage that is read, or every sentence, and nothing outside', async () => {
    const { store } = open({ language: 'en', ...atSentence })
    const source = await pictureOf(store, 'article')
    const written = (extent: typeof WHOLE | typeof PASSAGE) =>
      spaced(textsOf(source.drawingOf(extent, null, measure)).join(' '))
    expect(written(PASSAGE)).toContain(spaced(wordsOf({ document: article.id, ...talks })))
    for (const { start, end, role } of article.sentences)
      if (role !== 'furniture') expect(written(WHOLE)).toContain(spaced(article.text.slice(start, end)))
    expect(written(PASSAGE).length).toBeLessThan(written(WHOLE).length)
    for (const room of [null, { width: 500, height: 900 }])
      for (const extent of [PASSAGE, WHOLE]) expect(outside(source.drawingOf(extent, room, measure))).toEqual([])
  })

  it('stands in columns where it is too high for one, from the side where reading begins, in the order of the text', async () => {
    const { store } = open({ language: 'en', ...atSentence })
    const source = await pictureOf(store, 'article')
    const narrow = source.drawingOf(WHOLE, { width: 760, height: 900 }, measure)
    const room = { width: 3000, height: 2000 }
    const drawing = source.drawingOf(WHOLE, room, measure)
    expect(outside(drawing)).toEqual([])
    expect(drawing.width).toBeLessThanOrEqual(room.width)
    expect(drawing.height).toBeLessThan(Math.min(room.height, narrow.height))
    // The numbers of the paragraphs stand at the beginning of each, in the margin.
    const numbers = piecesOf(drawing).flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' && /^\d+$/.test(mark.text) ? [mark] : [])),
    )
    expect(numbers.map(({ text }) => Number(text))).toEqual(numbers.map((_, at) => at + 1))
    for (const [index, { at }] of numbers.entries()) {
      const before = numbers[index - 1]?.at
      if (before !== undefined) expect(at.x < before.x || (at.x === before.x && at.y > before.y)).toBe(true)
    }
    expect(new Set(numbers.map(({ at }) => at.x)).size).toBeGreaterThan(1)
  })

  it('marks the sentence that is read', async () => {
    const { store } = open({ language: 'en', ...atSentence })
    const drawing = (await pictureOf(store, 'article')).drawingOf(PASSAGE, null, measure)
    const fills = piecesOf(drawing).flatMap(({ marks }) =>
      marks.flatMap((one) => (one.kind === 'path' ? [one.fill] : [])),
    )
    expect(fills).toContain('marker')
  })

  it('comes first where its own button opens the dialog, and second beside the network', async () => {
    const { store, user } = open({ language: 'en', ...atSentence })
    act(() => store.getState().openDialog('export'))
    expect(subjectsOf(store.getState())).toEqual(['network', 'article'])
    await user.click(screen.getByRole('button', { name: 'Save a picture of the article' }))
    expect(subjectsOf(store.getState())).toEqual(['article', 'network'])
  })
})
