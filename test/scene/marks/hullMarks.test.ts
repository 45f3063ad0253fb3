import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeLayout } from '../../../src/layout/compute/computeLayout.ts'
import { hullsIn, nameOfGroup } from '../../../src/graph/drawing/hulls.ts'
import { fontMeasure } from '../../../src/pipeline/site/page/fontMeasure.ts'
import { NO_FILTERS, visibleGraph } from '../../../src/domain/filters/filters.ts'
import { insert } from '../../../src/layout/algorithms/insert.ts'
import { boxContains, labelBox, overlap } from '../../../src/scene/figure/boxes.ts'
import { contains, HULL_MARGIN, outlineAbout } from '../../../src/scene/marks/hull.ts'
import { drawnGroups, hullPicture } from '../../../src/scene/marks/hullMarks.ts'
import type { Piece, Point } from '../../../src/scene/marks/marks.ts'
import { pieceSvg } from '../../../src/scene/svg/pageSvg.ts'
import type { Disc } from '../../../src/scene/figure/ribbon.ts'
import { dataset, figureIn, lookup, plan } from '../bundled.ts'
import { fetchEveryWord } from '../../i18n/everyWord.ts'

await fetchEveryWord()

const measure = fontMeasure()

/** How far a point lies within a convex polygon; negative outside. */
function depth(outline: readonly Point[], { x, y }: Point): number {
  const middle = {
    x: outline.reduce((sum, one) => sum + one.x, 0) / outline.length,
    y: outline.reduce((sum, one) => sum + one.y, 0) / outline.length,
  }
  return Math.min(
    ...outline.map((a, i) => {
      const b = outline[(i + 1) % outline.length] ?? a
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      const side = (p: Point) => ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length
      return Math.sign(side(middle)) * side({ x, y })
    }),
  )
}

const coordinate = fc.double({ min: -4000, max: 4000, noNaN: true })
const disc: fc.Arbitrary<Disc> = fc.record({
  x: coordinate,
  y: coordinate,
  r: fc.double({ min: 8, max: 40, noNaN: true }),
})

describe('the outline about discs', () => {
  it('keeps its room about every disc', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 24 }), (discs) => {
        const outline = outlineAbout(discs)
        for (const one of discs) expect(depth(outline, one)).toBeGreaterThan(one.r + HULL_MARGIN - 0.001)
      }),
    )
  })

  it('is no wider than it must be', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 24 }), (discs) => {
        const right = Math.max(...discs.map(({ x, r }) => x + r))
        expect(Math.max(...outlineAbout(discs).map(({ x }) => x))).toBeLessThan(right + HULL_MARGIN + 1)
      }),
    )
  })
})

const FRAMES = ['wide', 'tall', 'all'] as const
const laidOut = (frame: (typeof FRAMES)[number], layout: 'blocs' | 'offices') => {
  const [base, entities] = [plan[frame], Object.keys(plan[frame].nodes)]
  return computeLayout({ layout, entities, centre: null, base, pins: new Map() }, dataset, lookup, measure)
}
const byBloc = new Map(FRAMES.map((frame) => [frame, laidOut(frame, 'blocs')] as const))
const arrangementOf = (frame: (typeof FRAMES)[number]) => byBloc.get(frame) ?? plan.wide

describe.each(FRAMES.flatMap((frame) => [['blocs', frame] as const, ['offices', frame] as const]))(
  'the layout "%s" of the arrangement "%s"',
  (layout, frame) => {
    const arrangement = layout === 'blocs' ? arrangementOf(frame) : laidOut(frame, layout)
    const figure = figureIn(arrangement, 'en')
    const blocs = drawnGroups(figure, arrangement.groups?.members ?? [])

    it('has nobody in a hull but its members, whole', () => {
      expect(blocs.length).toBeGreaterThan(0)
      for (const { members, outline } of blocs) {
        const own = new Set(members.map(({ entity }) => entity.id))
        const foreign = [...figure.nodes.values()].filter(({ entity }) => !own.has(entity.id))
        expect(foreign.filter((node) => depth(outline, node) > -node.r).map(({ entity }) => entity.id)).toEqual([])
      }
    })

    it('has no hull over another', () => {
      for (const [i, { outline }] of blocs.entries()) {
        for (const other of blocs.slice(i + 1)) {
          expect(outline.some((corner) => contains(other.outline, corner))).toBe(false)
          expect(other.outline.some((corner) => contains(outline, corner))).toBe(false)
        }
      }
    })
  },
)

const inLanguage = (language: 'en' | 'ar') => {
  const arrangement = arrangementOf('wide')
  const figure = figureIn(arrangement, language)
  const blocs = drawnGroups(figure, arrangement.groups?.members ?? [])
  return { figure, blocs, ...hullPicture(figure, blocs, measure, (bloc) => nameOfGroup(bloc, 'bloc', language), null) }
}

const textsOf = (pieces: readonly Piece[]) =>
  pieces.map(({ id, marks }) => ({ id, texts: marks.filter((mark) => mark.kind === 'text') }))

describe('hulls about states and their people', () => {
  const arrangement = laidOut('wide', 'offices')
  const { groups } = arrangement

  it('hold who holds office there, and whom the text gives its flag', () => {
    expect(groups?.by).toBe('office')
    const heads = new Map(groups?.members.map(([head, ...people]) => [head, people]))
    expect(heads.get('mali')).toEqual(expect.arrayContaining(['assimi-goita', 'sadio-camara']))
    expect(heads.get('russia')).toEqual(expect.arrayContaining(['sergei-lavrov', 'vladimir-putin']))
  })

  it('bear no names: their heads do', () => {
    if (groups === undefined) throw new Error('This layout has no groups')
    const figure = figureIn(arrangement, 'en')
    const all = visibleGraph(dataset, lookup, NO_FILTERS)
    // Groups that somebody speaks of have outlines of their own.
    const joins = ({ relation }: (typeof all.relations)[number]) =>
      lookup.relationType.get(relation.type)?.membership === true
    const graph = { ...all, relations: all.relations.filter((one) => !joins(one)) }
    const { pieces } = hullsIn({ figure, graph, lookup, arrangement, measure }, null)
    expect(pieces).toHaveLength(groups.members.length)
    expect(pieces.flatMap(({ marks }) => marks).filter(({ kind }) => kind === 'text')).toEqual([])
  })
})

describe('hulls in the picture', () => {
  it.each([
    ['en', 'Bloc of Russia, China…'],
    ['ar', 'تكتّل روسيا والصين وغيرهما'],
  ] as const)('bear names after their best documented members in %s, clear of labels and discs', (language, name) => {
    const { figure, blocs, pieces, box } = inLanguage(language)
    const names = textsOf(pieces).filter(({ texts }) => texts.length > 0)
    expect(names.map(({ texts }) => texts.map(({ text }) => text).join(' '))).toContain(name)
    expect(names.length).toBeGreaterThan(blocs.length * 0.8)
    for (const { texts } of names) {
      for (const { text, at, font } of texts) {
        const width = measure(text, font)
        const written = { x: at.x - width / 2, y: at.y - font.size, width, height: font.size }
        // A font's ascent may reach a pixel above the line that the name is placed by.
        expect(box !== null && boxContains(box, written, 1)).toBe(true)
        for (const node of figure.nodes.values()) {
          const disc = { x: node.x - node.r * 0.7, y: node.y - node.r * 0.7, width: node.r * 1.4, height: node.r * 1.4 }
          expect(overlap(written, disc), `${text} / ${node.entity.id}`).toBe(0)
          if (node.label.slot === null) continue
          expect(
            overlap(written, labelBox(node, node.label.slot, measure)),
            `${text} / ${node.entity.id}`,
          ).toBeLessThan(60)
        }
      }
    }
  })

  it('isolate names of members in each line by itself', () => {
    const { figure, blocs } = inLanguage('ar')
    const long = 'تكتّل \u2068نائب وزير الخارجية في بلاد بعيدة جداً\u2069 و\u2068وزيرة خارجية\u2069 وغيرهما'
    const { pieces } = hullPicture(figure, blocs, measure, () => long, null)
    const lines = textsOf(pieces).flatMap(({ texts }) => texts.map(({ text }) => text))
    expect(lines.length).toBeGreaterThan(blocs.length)
    for (const line of lines) {
      const marks = [...line].filter((letter) => letter === '\u2068' || letter === '\u2069')
      expect(marks.join('')).toMatch(/^(\u2068\u2069)*$/u)
    }
  })

  it('keep names where they are told to while something moves', () => {
    const { figure, blocs } = inLanguage('en')
    const first = blocs[0]?.members[0].entity.id ?? ''
    const held = new Map([[first, { x: 11, y: 22 }]])
    const { pieces } = hullPicture(figure, blocs, measure, () => 'One', held)
    expect(pieces).toHaveLength(blocs.length + 1)
    expect(textsOf(pieces).flatMap(({ texts }) => texts)).toMatchObject([{ text: 'One', at: { x: 11 } }])
  })

  it('are a tint and a line in SVG too', () => {
    const [first] = inLanguage('en').pieces
    expect(first && pieceSvg(first)).toMatch(/fill="var\(--hull\)" fill-opacity="0\.055" stroke="var\(--hull\)"/)
  })

  it('follow their members, and are drawn about two at least', () => {
    const arrangement = arrangementOf('wide')
    const blocs = arrangement.groups?.members ?? []
    const [moved] = blocs.find((members) => members.includes('russia')) ?? []
    const nodes = {
      ...arrangement.nodes,
      ...(moved === undefined ? {} : { [moved]: { x: 9000, y: -9000, label: { en: null, ar: null } } }),
    }
    const drawn = drawnGroups(figureIn({ ...arrangement, nodes }, 'en'), blocs)
    const [hull] = drawn.filter(({ members }) => members.some(({ entity }) => entity.id === moved))
    expect(hull && contains(hull.outline, { x: 9000, y: -9000 })).toBe(true)
    const few = { ...figureIn(arrangement, 'en'), nodes: new Map([...figureIn(arrangement, 'en').nodes].slice(0, 1)) }
    expect(drawnGroups(few, blocs)).toEqual([])
  })

  it('let newcomers stand outside', () => {
    const base = arrangementOf('wide')
    // Where nothing keeps them out, these come to stand among those that they are joined to.
    const newcomers = ['g5-sahel', 'malian-general-staff', 'us-strategy-planners']
    const arrangement = insert(base, newcomers, dataset, lookup, measure)
    expect(arrangement.groups).toEqual(base.groups)
    const { nodes } = figureIn(arrangement, 'en')
    for (const id of newcomers) {
      const newcomer = nodes.get(id)
      if (newcomer === undefined) throw new Error(`${id} has no place`)
      for (const { outline } of drawnGroups(figureIn(arrangement, 'en'), base.groups?.members ?? [])) {
        expect(depth(outline, newcomer), id).toBeLessThan(-newcomer.r)
      }
    }
  })
})
