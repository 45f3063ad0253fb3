import { STANCES } from '../../../domain/dataset/dataset.ts'
import { countSentencesOf } from '../../../domain/evidence/countSentences.ts'
import { sentencesAbout } from '../../../domain/evidence/sentencesAbout.ts'
import type { VisibleRelation } from '../../../domain/filters/filters.ts'
import type { Cell, Half } from '../../../domain/matrix/matrix.ts'
import { HALVES } from '../../../domain/matrix/matrix.ts'
import { SILENCES } from '../../../domain/matrix/matrixSilence.ts'
import { wordsIn } from '../../../i18n/engine/words.ts'
import type { Mark } from '../../../scene/marks/marks.ts'
import { movedMarks } from '../../../scene/marks/movedMarks.ts'
import { categoriesIn, CELL, cellMarks, silenceMarks } from '../../../scene/matrix/cellMarks.ts'
import { matrixDrawing } from '../../../scene/matrix/matrixDrawing.ts'
import type { LegendEntry } from '../../../scene/page/legend.ts'
import type { AppState } from '../../../store/appStore.ts'
import type { PictureSource } from '../../../store/pictureSource.ts'
import type { PictureContents } from '../../../store/printer.ts'
import { NO_CONTENTS } from '../../../store/printer.ts'
import { legendShape, SHAPE_NAMES } from '../legendShapes.ts'
import type { CellPosition, MatrixContent } from '../cellPlace.ts'
import { halfAt, placeOf, placeOfPair, twinOf } from '../cellPlace.ts'
import type { Matrix } from '../useMatrix.ts'

type Shown = Pick<Matrix, 'order' | 'group'>

/** The best documented entities of the matrix, at most so many, in its order. */
function shownOf({ order, group }: Matrix, most: number | null, { lookup }: AppState): Shown {
  if (most === null || order.length <= most) return { order, group }
  const byWeight = order.toSorted((a, b) => sentencesAbout(lookup, b.id) - sentencesAbout(lookup, a.id))
  const kept = new Set(byWeight.slice(0, most))
  const rows = order.flatMap((entity, at) => (kept.has(entity) ? [{ entity, group: group[at] ?? 0 }] : []))
  const groups = [...new Set(rows.map((row) => row.group))]
  return { order: rows.map(({ entity }) => entity), group: rows.map((row) => groups.indexOf(row.group)) }
}

interface Drawn {
  readonly half: Half
  readonly cell: Cell
}

/** The cells above and below the diagonal that hold something. */
function cellsOf({ order }: Shown, matrix: Matrix): readonly Drawn[] {
  return order.flatMap((a, row) =>
    order.slice(row + 1).flatMap((b) => {
      const pair = matrix.pair(a, b)
      return HALVES.flatMap((half) => {
        const cell = pair?.[half] ?? null
        return cell === null ? [] : [{ half, cell }]
      })
    }),
  )
}

const PLACE = { at: { x: 0, y: 0 }, radius: 7 }
const sample = (label: string, marks: readonly Mark[]): LegendEntry => ({ kind: 'sample', label, marks, width: 20 })

/** The forms that the cells have. */
function formsOf(cells: readonly Drawn[], { language }: AppState): readonly LegendEntry[] {
  const [t, w] = [wordsIn('app', language), wordsIn('matrix', language)]
  const marks = cells.flatMap(({ cell }) => cell.marks)
  const halves = HALVES.filter((half) => cells.some((one) => one.half === half))
  const stances = STANCES.filter((stance) => marks.some((mark) => mark.stance === stance))
  const isContested = marks.some(({ contested }) => contested)
  return [
    ...halves.map((half) => sample(w(SHAPE_NAMES[half]), legendShape({ ...PLACE, half }))),
    ...stances.map((stance) => sample(t(`stance.${stance}`), legendShape({ ...PLACE, stance }))),
    ...(isContested ? [sample(w('legend.contested'), legendShape({ ...PLACE, contested: true }))] : []),
  ]
}

/** The answers that the silence map gives. */
function silencesOf({ order }: Shown, matrix: Matrix, { language }: AppState): readonly LegendEntry[] {
  const w = wordsIn('matrix', language)
  const found = new Set(order.flatMap((a, row) => order.slice(row + 1).map((b) => matrix.silence(a, b))))
  const centre = { x: -CELL / 2, y: -CELL / 2 }
  return SILENCES.filter((silence) => found.has(silence)).map((silence) => ({
    kind: 'sample',
    label: w(`legend.${silence}`),
    marks: movedMarks(silenceMarks(silence, 3), centre),
    width: 28,
  }))
}

/** The cells that are selected: that of a relation, or both of a pair. */
function selectedIn({ order }: Shown, { selection, lookup }: AppState): readonly CellPosition[] {
  if (selection.kind === 'relation') {
    const place = placeOf(order, lookup, selection.id)
    return place === null ? [] : [place]
  }
  const place = selection.kind === 'pair' ? placeOfPair(order, selection.id) : null
  return place === null ? [] : [place, twinOf(place)]
}

/** The matrix for a picture. Only the whole of it makes sense: nothing of it is out of the window's reach. */
export function matrixSource(state: AppState, matrix: Matrix, show: MatrixContent): PictureSource {
  const { lookup, language } = state
  const contents = (shown: Shown): PictureContents => {
    if (show === 'silence')
      return { ...NO_CONTENTS, actors: shown.order.length, samples: silencesOf(shown, matrix, state) }
    const cells = cellsOf(shown, matrix)
    const relations: readonly VisibleRelation[] = cells.flatMap(({ cell }) => cell.relations)
    const drawn = new Set(cells.flatMap(({ cell }) => categoriesIn(cell)))
    return {
      ...NO_CONTENTS,
      actors: shown.order.length,
      sentences: countSentencesOf(relations, lookup),
      articles: new Set(relations.flatMap(({ evidence }) => evidence.map(({ document }) => document))).size,
      categories: drawn,
      samples: formsOf(cells, state),
      relations: relations.map(({ relation }) => relation.id),
    }
  }
  return {
    title: null,
    counts: { drawn: matrix.order.length },
    needless: show === 'silence' ? ['evidence'] : [],
    canDrawFewer: true,
    contents: ({ most }) => contents(shownOf(matrix, most, state)),
    drawingOf: ({ most }, _, measure) => {
      const shown = shownOf(matrix, most, state)
      const cell = (row: number, column: number): readonly Mark[] => {
        const [a, b] = [shown.order[row], shown.order[column]]
        if (a === undefined || b === undefined) return []
        if (show === 'silence') return silenceMarks(matrix.silence(a, b), matrix.together(a, b).length)
        const half = halfAt({ row, column })
        const held = matrix.pair(a, b)?.[half] ?? null
        return held === null ? [] : cellMarks(half, held).flatMap(({ shape, glyph }) => [...shape, ...glyph])
      }
      return matrixDrawing({ ...shown, cell, selected: selectedIn(shown, state), language }, measure)
    },
  }
}
