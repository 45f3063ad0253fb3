import { describe, expect, it } from 'vitest'
import type { Camera } from '../../../src/scene/camera/camera.ts'
import { overviewSource } from '../../../src/graph/overview/overviewSource.ts'
import { nearPart } from '../../../src/scene/overview/nearFigure.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import { dataset, lookup, overview, visible } from '../../scene/overview/large.ts'

const measure = (text: string) => text.length * 6
const clear = { x: 0, y: 0, width: 1200, height: 800 }
const actors = (count: number) => `${count} actors`
const state = createAppStore(dataset).getState()
const near: Camera = {
  zoom: 0.5,
  pan: { x: 600 - 0.5 * (overview.x[0] ?? 0), y: 400 - 0.5 * (overview.y[0] ?? 0) },
}
const shownBy = (camera: Camera) => overviewSource(state, { overview, visible, camera, isMoved: true, clear, actors })

describe('a picture of an overview', () => {
  it('counts from afar everybody, and the sentences of the relations between communities alone', () => {
    const { contents, counts } = shownBy(near)
    const found = contents({ what: 'drawn', most: null })
    const communityOf = new Map(overview.ids.map((id, at) => [id, overview.community[at]]))
    const apart = dataset.relations.filter(({ source, target }) => communityOf.get(source) !== communityOf.get(target))
    expect(counts.drawn).toBe(overview.ids.length)
    expect(found.actors).toBe(overview.ids.length)
    expect([...found.relations].toSorted()).toEqual(apart.map(({ id }) => id).toSorted())
    // Each relation of this dataset has a sentence of its own.
    expect(found.sentences).toBe(apart.length)
    expect(found.stances).toEqual(new Set())
  })

  it('counts near the relations that it draws, and says their stances', () => {
    const window = { x: -near.pan.x / 0.5, y: -near.pan.y / 0.5, width: 2400, height: 1600 }
    const { figure, others } = nearPart(overview, visible, window, [], { lookup, language: 'en', measure })
    const drawn = new Set(figure.strands.flatMap(({ relations }) => relations.map(({ relation }) => relation.id)))
    const found = shownBy(near).contents({ what: 'view', most: null })
    expect(found.actors).toBe(figure.nodes.size + others.length)
    expect(new Set(found.relations)).toEqual(drawn)
    expect(found.sentences).toBe(drawn.size)
    expect(found.stances).toEqual(new Set(['asserted']))
  })

  it('of the window shows the same as the window, however small it is on its page', () => {
    const { drawingOf } = shownBy(near)
    const small = drawingOf({ what: 'view', most: null }, { width: 300, height: 200 }, measure)
    const layers = (one: typeof small) => new Set(one.layers.flatMap(({ pieces }) => pieces.map(({ layer }) => layer)))
    expect(layers(small)).toEqual(layers(drawingOf({ what: 'view', most: null }, null, measure)))
    expect(layers(small).has('badge') || layers(small).has('label')).toBe(true)
  })
})
