import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Stance } from '../../../src/domain/dataset/dataset.ts'
import { createPicture } from '../../../src/graph/drawing/picture.ts'
import { hullNameAt } from '../../../src/graph/drawing/hullLayer.ts'
import { hullsIn } from '../../../src/graph/drawing/hulls.ts'
import { contentsOf } from '../../../src/graph/export/contents.ts'
import { requestedLayout } from '../../../src/graph/layoutClient/requestedLayout.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { middleOf, overlap } from '../../../src/scene/figure/boxes.ts'
import { obstaclesOf } from '../../../src/scene/marks/hullNames.ts'
import { stanceStroke } from '../../../src/scene/marks/strandMarks.ts'
import { createAppStore } from '../../../src/store/appStore.ts'
import * as measuring from '../../../src/ui/text/canvasMeasure.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'
import { plan } from '../../scene/bundled.ts'
import { AXIS, withAxis } from '../../scene/withAxis.ts'

// Not `vi.mock`: test files share modules, and those that were loaded before would not have the mock.
beforeEach(() => {
  vi.spyOn(measuring, 'canvasMeasure').mockReturnValue((text) => text.length * 7)
})

await fetchEveryWord()

const ATTRIBUTED = { mali: ['attributed'], 'burkina-faso': ['attributed'] } as const

function pictureOf(stances: Readonly<Record<string, readonly Stance[]>> = ATTRIBUTED, isTall = false) {
  const store = createAppStore(withAxis(stances))
  const picture = createPicture(store, plan, isTall)
  picture.state.setState({ measure: fontMeasure(), drawHulls: hullsIn })
  return { store, picture }
}

const linesOf = ({ picture }: ReturnType<typeof pictureOf>) =>
  picture
    .hullLayer()
    .pieces.filter(({ layer, id }) => layer === 'stated' && id === AXIS)
    .flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'path'))

describe('a group that somebody speaks of, in the picture', () => {
  it.each(['attributed', 'hypothetical'] as const)('is a line in the style of "%s", without a tint', (stance) => {
    const lines = linesOf(pictureOf({ mali: [stance], 'burkina-faso': [stance] }))
    const { dash } = stanceStroke(stance, 'hull', 2.2)
    expect(dash).toBeDefined()
    expect(lines).toMatchObject([{ kind: 'path', stroke: { dash } }])
    expect(lines[0]).not.toHaveProperty('fill')
  })

  it('has no disc, even if it is looked for, and brings its members', () => {
    const { store, picture } = pictureOf(ATTRIBUTED, true)
    store.getState().select({ kind: 'entity', id: AXIS })
    expect(picture.figure().nodes.has(AXIS)).toBe(false)
    const { newcomers, members } = requestedLayout(picture, store.getState())
    expect([...newcomers, ...members]).not.toContain(AXIS)
    expect([...newcomers, ...members]).toEqual(expect.arrayContaining(['mali', 'burkina-faso']))
  })

  it.each([
    ['en', '“Axis” in West Africa', 'some observers'],
    ['ar', '«محور» في غرب أفريقيا', 'بعض المراقبين'],
  ] as const)(
    'bears its words and its speaker in %s, clear of discs, labels and badges',
    (language, words, speaker) => {
      for (const isTall of [false, true]) {
        const { store, picture } = pictureOf(ATTRIBUTED, isTall)
        store.setState({ language })
        const [hull] = picture.hullLayer().stated
        expect(hull?.title).toContain(words)
        expect(hull?.title).toContain(speaker)
        const name = hull?.name
        if (name === null || name === undefined) throw new Error(`There is no room for the name, tall: ${isTall}`)
        const { boxes, discs } = obstaclesOf(picture.figure(), fontMeasure())
        for (const box of boxes) expect(overlap(name, box)).toBeLessThan(60)
        for (const { x, y, r } of discs)
          expect(overlap(name, { x: x - r * 0.7, y: y - r * 0.7, width: r * 1.4, height: r * 1.4 })).toBe(0)
        const { width, height } = picture.arrangement()
        expect(name.x >= 0 && name.y >= 0 && name.x + name.width <= width && name.y + name.height <= height).toBe(true)
      }
    },
  )

  it('is found at its name', () => {
    const { picture } = pictureOf()
    const name = picture.hullLayer().stated[0]?.name
    if (name === null || name === undefined) throw new Error('The group has no name')
    expect(hullNameAt(picture.hullLayer(), middleOf(name))).toEqual({ kind: 'entity', id: AXIS })
    expect(hullNameAt(picture.hullLayer(), { x: -500, y: -500 })).toBeNull()
  })

  it('stands out with its members while it is hovered', () => {
    const { store, picture } = pictureOf()
    store.getState().setHover({ kind: 'entity', id: AXIS })
    const ids = new Set(picture.emphasisedPieces().map(({ layer, id }) => `${layer} ${id}`))
    expect([...ids]).toEqual(expect.arrayContaining([`stated ${AXIS}`, 'node mali', 'node burkina-faso']))
    expect(ids.has('node russia')).toBe(false)
  })

  it('has a band beneath it while it is selected', () => {
    const { store, picture } = pictureOf()
    const inks = () => picture.pieces()[0]?.marks.map((mark) => mark.kind === 'path' && mark.stroke?.ink)
    expect(inks()).toEqual(['hull'])
    store.getState().select({ kind: 'entity', id: AXIS })
    expect(inks()).toEqual(['marker'])
  })

  it('goes when a lens of another voice, a filter or hiding takes a member away', () => {
    const { store, picture } = pictureOf()
    expect(linesOf({ store, picture })).toHaveLength(1)
    store.getState().setLens({ by: 'speaker', id: 'jnim' })
    expect(linesOf({ store, picture })).toEqual([])
    store.getState().setLens(null)
    expect(linesOf({ store, picture })).toHaveLength(1)
    store.getState().hide(['mali'])
    expect(linesOf({ store, picture })).toEqual([])
  })

  it('counts in a saved picture, with its stance in the legend', () => {
    const { store, picture } = pictureOf()
    const contents = contentsOf(picture.figure(), picture.hullLayer(), store.getState().lookup)
    expect(contents).toMatchObject({ hulls: null, statedGroups: new Set(['attributed']) })
  })
})
