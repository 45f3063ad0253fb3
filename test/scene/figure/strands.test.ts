import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/scene/marks/compose.ts'
import { pieceSvg } from '../../../src/scene/marks/svg.ts'
import { dataset, figureIn, lookup, plan } from '../bundled.ts'

const figure = figureIn(plan.all, 'en')

describe('the lines of the picture', () => {
  it('stand for every relation, once, but for those of what is drawn as an outline', () => {
    const drawn = figure.strands
      .filter(({ badge }) => badge !== null)
      .flatMap(({ relations }) => relations.map(({ relation }) => relation.id))
    const isOutline = (id: string) => lookup.entity.get(id)?.outline === true
    const joined = dataset.relations.filter(({ source, target }) => !isOutline(source) && !isOutline(target))
    expect(joined.length).toBeLessThan(dataset.relations.length)
    expect(drawn.sort()).toEqual(joined.map(({ id }) => id).sort())
  })

  it('are at most one for each category and side where a pair has many relations', () => {
    const pair = figure.strands.filter(
      ({ relations: [{ relation }] }) => [relation.source, relation.target].sort().join() === 'china,united-states',
    )
    const strokes = pair.map(({ category, badge }) => `${category} ${badge === null}`)
    expect(new Set(strokes).size).toBe(strokes.length)
  })

  it('keep a denial beside what affirms it', () => {
    const contested = figure.strands.filter(({ badge }) => badge === null)
    expect(contested.length).toBeGreaterThan(0)
    for (const { stance } of contested) expect(stance).toBe('denied')
  })
})

describe('the picture as SVG', () => {
  it('escapes what a dataset may hold', () => {
    const pieces = compose(figure, () => 40).map((piece) => ({
      ...piece,
      marks: piece.marks.map((mark) =>
        mark.kind === 'text' ? { ...mark, text: '<script>alert("&")</script>' } : mark,
      ),
    }))
    const svg = pieces.map(pieceSvg).join('')
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script&#62;')
  })
})
