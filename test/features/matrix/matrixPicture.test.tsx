import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MatrixView } from '../../../src/features/matrix/MatrixView.tsx'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { measure, outside, pictureOf, piecesOf } from '../export/pictureOf.ts'
import { renderApp } from '../renderApp.tsx'

const WHOLE = { what: 'drawn', most: null } as const

const namesOf = ({ samples }: { readonly samples: readonly { readonly label: string }[] }) =>
  samples.map(({ label }) => label)

describe('the picture of the matrix', () => {
  it.each(LANGUAGES)('draws every cell of the view, and nothing outside (%s)', async (language) => {
    const { store, container } = renderApp(<MatrixView />, { language })
    const source = await pictureOf(store, 'matrix')
    const drawing = source.drawingOf(WHOLE, null, measure)
    const actors = source.counts.drawn ?? 0
    const cells = piecesOf(drawing).filter(({ layer }) => layer === 'strand')
    expect(cells).toHaveLength(actors ** 2)
    const filled = cells.filter(({ id, marks }) => new Set(id.split(' ')).size === 2 && marks.length > 1)
    expect(filled.length).toBeGreaterThan(10)
    expect(filled).toHaveLength(container.querySelectorAll('[data-half]').length)
    expect(outside(drawing)).toEqual([])
  })

  it('has its first column at the side where reading begins', async () => {
    const sides = []
    for (const language of LANGUAGES) {
      const { store, unmount } = renderApp(<MatrixView />, { language })
      const { width, layers } = (await pictureOf(store, 'matrix')).drawingOf(WHOLE, null, measure)
      const disc = layers[0]?.pieces.find(({ layer }) => layer === 'node')?.marks.find((mark) => mark.kind === 'flag')
      sides.push((disc?.at.x ?? NaN) < width / 2 ? 'left' : 'right')
      unmount()
    }
    expect(sides).toEqual(LANGUAGES.map((language) => (language === 'ar' ? 'right' : 'left')))
  })

  it('explains only the forms that are drawn, and counts what it draws', async () => {
    const { store } = renderApp(<MatrixView />)
    const all = (await pictureOf(store, 'matrix')).contents(WHOLE)
    expect(namesOf(all)).toEqual(expect.arrayContaining(['Above: binds', 'Below: divides', 'Asserted']))
    const few = (await pictureOf(store, 'matrix')).contents({ what: 'drawn', most: 3 })
    expect(few.sentences).toBeLessThan(all.sentences)
    act(() => store.getState().setSilence(true))
    const silent = (await pictureOf(store, 'matrix')).contents(WHOLE)
    expect(namesOf(silent)).toContain('Something is stated')
    expect(namesOf(silent)).not.toContain('Asserted')
  })

  it('outlines the selected relation, and has it among those whose sentences can be quoted', async () => {
    const { store } = renderApp(<MatrixView />)
    const [id = ''] = (await pictureOf(store, 'matrix')).contents(WHOLE).relations
    act(() => store.getState().select({ kind: 'relation', id }))
    const source = await pictureOf(store, 'matrix')
    expect(source.contents(WHOLE).relations).toContain(id)
    const outlines = piecesOf(source.drawingOf(WHOLE, null, measure)).find(({ id }) => id === 'selected')
    expect(outlines?.marks).toHaveLength(1)
  })

  it('can be drawn with fewer actors, the best documented', async () => {
    const { store } = renderApp(<MatrixView />)
    const source = await pictureOf(store, 'matrix')
    const cells = piecesOf(source.drawingOf({ what: 'drawn', most: 4 }, null, measure)).filter(
      ({ layer }) => layer === 'strand',
    )
    expect(cells).toHaveLength(16)
    expect(new Set(cells.flatMap(({ id }) => id.split(' ')))).toContain('mali')
  })
})
