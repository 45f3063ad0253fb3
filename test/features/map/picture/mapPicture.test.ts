import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NO_FILTERS, visibleGraph } from '../../../../src/domain/filters/filters.ts'
import { lookupOf } from '../../../../src/domain/dataset/lookup.ts'
import { isCrossedBy, sampledLine } from '../../../../src/layout/algorithms/crossedLines.ts'
import type { Box } from '../../../../src/scene/figure/boxes.ts'
import {
  badgeBox,
  badgeText,
  discBox,
  grown,
  intersects,
  labelBox,
  overlap,
} from '../../../../src/scene/figure/boxes.ts'
import { SLOTS } from '../../../../src/scene/figure/plan.ts'
import type { Figure } from '../../../../src/scene/figure/figure.ts'
import type { Measure } from '../../../../src/scene/marks/lettering.ts'
import type { Atlas } from '../../../../src/features/map/land/atlas.ts'
import { DISPUTED, landOf } from '../../../../src/features/map/land/atlas.ts'
import { withoutCollisions } from '../../../../src/features/map/picture/badges.ts'
import { frame } from '../../../../src/features/map/picture/mapFraming.ts'
import { halfWay, project, projectionOf } from '../../../../src/features/map/land/geography.ts'
import { placeInset, tangents } from '../../../../src/features/map/picture/inset.ts'
import { isoNumber } from '../../../../src/features/map/land/isoNumbers.ts'
import type { Actor } from '../../../../src/features/map/land/actor.ts'
import { bendsOf, figureAt, linePoints } from '../../../../src/features/map/picture/mapFigure.ts'
import { layOutMap } from '../../../../src/features/map/picture/mapPicture.ts'
import { dataset } from '../../renderApp.tsx'
import { fetchEveryWord } from '../../../i18n/everyWord.ts'
import type { Language } from '../../../../src/domain/language/languages.ts'

await fetchEveryWord()

const lookup = lookupOf(dataset)
const graph = visibleGraph(dataset, lookup, NO_FILTERS)
const placed = dataset.entities.flatMap((entity) =>
  entity.location === undefined ? [] : [{ entity, location: entity.location }],
)
const projection = projectionOf(placed.map(({ location }) => location))
const actors = placed.map((one): Actor => ({ ...one, at: project(projection, one.location) }))
const measure: Measure = (text, font) => text.length * font.size * 0.55
const clear = { x: 0, y: 0, width: 1208, height: 764 }
const home = frame(
  actors.map(({ at }) => at),
  clear,
)

const sceneIn = (language: Language) => ({
  actors,
  graph,
  lookup,
  language,
  size: 0.76,
  gaps: { apart: 5, joined: 20 },
  halfWay: (a: Actor, b: Actor) => project(projection, halfWay(a.location, b.location)),
  crossings: new Map(),
})

function pictureIn(language: Language, zoom = 1, withInset = true) {
  const k = home.zoom * zoom
  const scene = sceneIn(language)
  const settled = layOutMap({
    scene,
    bends: bendsOf(scene, home.zoom),
    k,
    home,
    resting: clear,
    clear,
    measure,
    withInset,
    captionOf: ({ id }) => `Around ${id}, enlarged`,
    scale: 1,
  })
  return { settled, figure: figureAt(settled.scene, k, settled.bends, settled.text) }
}

function collisions(figure: Figure): string[] {
  const resting = withoutCollisions(figure, measure)
  const boxes = [
    ...[...resting.nodes.values()].flatMap((node) =>
      node.label.slot === null ? [] : [{ id: node.entity.id, box: labelBox(node, node.label.slot, measure) }],
    ),
    ...resting.strands.flatMap((strand) => {
      const text = badgeText(strand)
      return text === null ? [] : [{ id: strand.relations[0].relation.id, box: badgeBox(strand, text, measure) }]
    }),
  ]
  return boxes.flatMap((one, at) =>
    boxes.slice(0, at).flatMap((other) => (overlap(one.box, other.box) > 0 ? [`${one.id} ${other.id}`] : [])),
  )
}

describe.each(['en', 'ar'] as const)('the picture of the map in %s', (language) => {
  it('enlarges the Sahel, where most crowd, and shows the foremost of them on the land', () => {
    const { settled, figure } = pictureIn(language)
    const crowd = settled.inset?.scene.actors.map(({ entity }) => entity.id) ?? []
    expect(crowd).toEqual(expect.arrayContaining(['mali', 'burkina-faso', 'bamako', 'sokolo', 'nara']))
    expect(crowd).not.toContain('russia')
    expect([...figure.nodes.keys()]).toEqual(expect.arrayContaining(['mali', 'burkina-faso', 'russia', 'china']))
    expect(figure.nodes.has('bamako')).toBe(false)
    expect(settled.inset?.figure.nodes.size).toBe(crowd.length)
    expect(settled.inset?.k ?? 0).toBeGreaterThan(1.5 * home.zoom)
  })

  it('draws every relation between two who have a place, on the land or in the inset', () => {
    const { settled, figure } = pictureIn(language)
    const ids = new Set(actors.map(({ entity }) => entity.id))
    const drawn = new Set(
      [figure, settled.inset?.figure].flatMap((one) =>
        (one?.strands ?? []).flatMap(({ relations }) => relations.map(({ relation }) => relation.id)),
      ),
    )
    const lacking = graph.relations
      .map(({ relation }) => relation)
      .filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target))
      .filter(({ id }) => !drawn.has(id))
    expect(lacking).toEqual([])
  })

  it.each([1, 1.6, 3, 7])('has no name or badge over another at rest, %s times nearer', (zoom) => {
    const { settled, figure } = pictureIn(language, zoom)
    expect(collisions(figure)).toEqual([])
    if (settled.inset !== null) expect(collisions(settled.inset.figure)).toEqual([])
  })

  it('has a name on a line only if no other place of it is free', () => {
    const { figure } = pictureIn(language)
    const lines = figure.strands.map((strand) => ({ ...sampledLine(strand, 100), beside: strand.width / 2 }))
    const nodes = [...figure.nodes.values()]
    const texts = [
      ...nodes.flatMap((node) =>
        node.label.slot === null ? [] : [{ id: node.entity.id, box: labelBox(node, node.label.slot, measure) }],
      ),
      ...figure.strands.flatMap((strand) => {
        const text = badgeText(strand)
        return text === null ? [] : [{ id: '', box: badgeBox(strand, text, measure) }]
      }),
    ]
    const inView = (box: Box) =>
      [box.x + home.pan.x, clear.width - box.x - box.width - home.pan.x].every((room) => room > 2) &&
      [box.y + home.pan.y, clear.height - box.y - box.height - home.pan.y].every((room) => room > 2)
    const isFree = (id: string, box: Box) =>
      inView(box) &&
      nodes.every((node) => node.entity.id === id || !intersects(grown(discBox(node), 2), box)) &&
      texts.every((text) => text.id === id || !intersects(grown(text.box, 8), box)) &&
      lines.every((line) => !isCrossedBy(grown(box, 1), line, line.beside))
    const crossed = nodes.filter((node) => {
      const box = node.label.slot === null ? null : labelBox(node, node.label.slot, measure)
      return box !== null && lines.some((line) => isCrossedBy(box, line, line.beside))
    })
    const wrong = crossed.flatMap((node) =>
      SLOTS.filter((slot) => isFree(node.entity.id, labelBox(node, slot, measure))).map(
        (slot) => `${node.entity.id} ${slot}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('keeps every line below its upper edge, in a low window too', () => {
    const places = actors.map(({ at }) => at)
    for (const height of [764, 560, 300]) {
      const low = { ...clear, height }
      const lines = linePoints(sceneIn(language), bendsOf(sceneIn(language), frame(places, low).zoom))
      const { zoom, pan } = frame(places, low, 1, lines)
      expect(Math.min(...lines.map(({ y }) => y * zoom + pan.y))).toBeGreaterThan(20)
      expect(Math.max(...places.map(({ y }) => y * zoom + pan.y))).toBeLessThan(height - 20)
    }
  })

  it('has no inset when it is turned off or the reader is near, and then shows everyone on the land', () => {
    for (const { settled, figure } of [pictureIn(language, 1, false), pictureIn(language, 6)]) {
      expect(settled.inset).toBeNull()
      expect(figure.nodes.size).toBe(actors.length)
    }
  })
})

describe('the inset', () => {
  it('stands where there is room between the actors, not only in the corners', () => {
    const low = { x: 0, y: 0, width: 600, height: 200 }
    const corners = [60, 300, 540].flatMap((x) => [60, 140].map((y) => ({ x, y })))
    const { x, y } = placeInset(low, 70, corners, 10)
    expect(corners.filter((point) => Math.hypot(point.x - x, point.y - y) < 70)).toEqual([])
  })

  it('lies where it covers least', () => {
    const r = 100
    const crowd = Array.from({ length: 50 }, (_, at) => ({ x: 60 + at, y: 600 }))
    const { x, y } = placeInset(clear, r, crowd, 34)
    expect(crowd.every((point) => Math.hypot(point.x - x, point.y - y) > r)).toBe(true)
  })

  it('is joined to what it frames by lines that touch both circles', () => {
    const [a, b] = [
      { x: 0, y: 0, r: 30 },
      { x: 300, y: 120, r: 90 },
    ]
    for (const [from, to] of tangents(a, b)) {
      expect(Math.hypot(from.x, from.y)).toBeCloseTo(30)
      expect(Math.hypot(to.x - b.x, to.y - b.y)).toBeCloseTo(90)
      expect((to.x - from.x) * (from.x - a.x) + (to.y - from.y) * (from.y - a.y)).toBeCloseTo(0)
    }
    expect(tangents(a, { x: 5, y: 0, r: 90 })).toEqual([])
  })
})

describe('the land', () => {
  const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8')) as Atlas

  it('is cut into the states that the dataset names and the others', () => {
    const all = landOf(atlas, projection, [])
    const one = landOf(atlas, projection, ['ML'])
    expect(all.named).toBe('')
    expect(one.named).toMatch(/^M[-\d.,]+L/)
    expect(one.named.length + one.other.length).toBe(all.other.length)
    expect(all.borders.length).toBeGreaterThan(1000)
  })

  it('dashes the borders that a territory has with the state that claims it, and no other', () => {
    const { borders, disputed } = landOf(atlas, projection, [])
    const names = new Set(
      atlas.objects.countries.geometries.map(({ properties }) => Object.values(properties ?? {})[0] ?? ''),
    )
    expect(DISPUTED.flat().filter((name) => !names.has(name))).toEqual([])
    // One line each; that of Morocco is drawn in one piece.
    expect(disputed.match(/M/g)?.length).toBeGreaterThanOrEqual(DISPUTED.length)
    expect(disputed.length).toBeLessThan(borders.length / 20)
    const pieces = new Set(borders.split('M'))
    expect(disputed.split('M').filter((piece) => piece !== '' && pieces.has(piece))).toEqual([])
  })

  it('knows every state of the dataset by its number, under the same name', () => {
    const names = new Map(
      atlas.objects.countries.geometries.map(({ id, properties }) => [id, Object.values(properties ?? {})[0]]),
    )
    const found = placed
      .filter(({ entity }) => entity.iso3166 !== undefined)
      .map(({ entity }) => names.get(isoNumber(entity.iso3166 ?? '')))
    expect(found).toEqual(expect.arrayContaining(['Mali', 'Burkina Faso', 'Russia', 'China', 'Taiwan', 'Turkey']))
    expect(found).not.toContain(undefined)
    expect(isoNumber('us')).toBe('840')
    expect(isoNumber('QQ')).toBeUndefined()
  })
})
