import { describe, expect, it } from 'vitest'
import { partFigure } from '../../../src/graph/export/atEdge.ts'
import { figureIn, plan } from '../../scene/bundled.ts'

const measure = (text: string) => text.length * 6
const whole = { x: -1000, y: -1000, width: plan.wide.width + 2000, height: plan.wide.height + 2000 }

describe('the part of a picture that a window shows', () => {
  const figure = figureIn(plan.wide, 'en')
  const [first] = [...figure.nodes.values()]
  if (first === undefined) throw new Error('The figure has no actor')

  it('has all actors, uncut, where it is large enough', () => {
    const part = partFigure(figure, whole, measure)
    expect(part.figure.nodes).toEqual(figure.nodes)
    expect(part.cut).toBe(0)
  })

  it('keeps an actor most of whom is inside and says that it is cut, and leaves out one most of whom is outside', () => {
    const at = (distance: number) => ({ ...whole, x: first.x + distance, width: whole.width })
    const cut = partFigure(figure, at(-1), measure)
    expect(cut.figure.nodes.has(first.entity.id)).toBe(true)
    expect(cut.cut).toBeGreaterThan(0)
    const out = partFigure(figure, at(1), measure)
    expect(out.figure.nodes.has(first.entity.id)).toBe(false)
    expect(out.figure.strands).toEqual(figure.strands)
  })

  it('cuts an actor whose name alone is outside', () => {
    const named = [...figure.nodes.values()].find(({ label }) => label.slot === 's' && label.lines.length === 1)
    if (named === undefined) throw new Error('No name is below its actor')
    const bottom = named.y + named.r + 2
    const only = { ...figure, nodes: new Map([[named.entity.id, named]]) }
    expect(partFigure(only, { ...whole, height: bottom - whole.y }, measure).cut).toBe(1)
  })
})
