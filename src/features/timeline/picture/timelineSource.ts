import { STANCES } from '../../../domain/dataset/dataset.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { sentencesAbout } from '../../../domain/evidence/sentencesAbout.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { keepLast } from '../../../domain/memo/keepLast.ts'
import { possibleDays } from '../../../domain/timeline/timelineBounds.ts'
import type { LaneKind, TimelineEvent } from '../../../domain/timeline/timelineEvents.ts'
import { lanesOf, lastPublished } from '../../../domain/timeline/timelineEvents.ts'
import { ticksBetween } from '../../../domain/timeline/timelineTicks.ts'
import { wordsIn } from '../../../i18n/engine/words.ts'
import type { Measure } from '../../../scene/marks/lettering.ts'
import type { Mark } from '../../../scene/marks/marks.ts'
import { discMarks } from '../../../scene/marks/nodeMarks.ts'
import type { LegendEntry } from '../../../scene/page/legend.ts'
import { sampleMarks } from '../../../scene/page/legend.ts'
import { doubtBand, eventBar, eventShape, whiskers } from '../../../scene/timeline/eventMarks.ts'
import type { DrawnLane, DrawnTimeline } from '../../../scene/timeline/timelineDrawing.ts'
import { HEADS, timelineDrawing } from '../../../scene/timeline/timelineDrawing.ts'
import type { AppState } from '../../../store/appStore.ts'
import type { PictureSource, ViewExtent } from '../../../store/pictureSource.ts'
import type { PictureContents, Pictured } from '../../../store/printer.ts'
import { NO_CONTENTS } from '../../../store/printer.ts'
import { includesRelation } from '../../../store/slices/selection.ts'
import type { AxisRange } from '../axis/scale.ts'
import { isSeen, scaleOf } from '../axis/scale.ts'
import { itemsOf, placed } from '../lanes/placing.ts'
import { sentencesIn } from '../sentencesIn.ts'
import { tickText } from '../wording.ts'
import { itemMarks } from './itemMarks.ts'

/** What the timeline shows: its events, its lanes, and the stretch of its axis, in part and as a whole. */
export interface ShownTimeline {
  readonly events: readonly TimelineEvent[]
  readonly by: LaneKind
  /** The stretch on screen, if it is not the whole. */
  readonly stretch: AxisRange | null
  readonly whole: AxisRange
}

/** The width of the plot that is drawn without a page, and the least on one. */
const NATURAL = 1000
const LEAST = 420
/** The distance between two ticks. */
const TICK = 74

const sampleOf = (label: string, marks: readonly Mark[], width = 20): LegendEntry => ({
  kind: 'sample',
  label,
  marks,
  width,
})
const PLAIN = {
  at: { x: 0, y: 0 },
  radius: 5.5,
  ink: 'ink2',
  stance: 'asserted',
  divides: false,
  isFuture: false,
} as const

/** The forms that these events have. */
function formsOf(events: readonly TimelineEvent[], { language, lookup }: AppState): readonly LegendEntry[] {
  const [t, w] = [wordsIn('app', language), wordsIn('timeline', language)]
  const has = (is: (event: TimelineEvent) => boolean) => events.some(is)
  const divides = ({ relation }: TimelineEvent) => known(lookup.relationType, relation.type).polarity === 'conflictual'
  const isVague = ({ time }: TimelineEvent) =>
    time.kind !== 'interval' && possibleDays(time).latest > possibleDays(time).earliest
  const entry = (isDrawn: boolean, label: string, marks: readonly Mark[], width?: number) =>
    isDrawn ? [sampleOf(label, marks, width)] : []
  const small = eventShape({ ...PLAIN, radius: 4.5 })
  const bar = { from: -15, to: 15, y: 0, ink: 'ink2', stance: 'asserted', isFuture: false } as const
  return [
    ...STANCES.flatMap((stance) =>
      entry(
        has(({ evidence }) => evidence.stance === stance),
        t(`stance.${stance}`),
        eventShape({ ...PLAIN, stance }),
      ),
    ),
    ...entry(has(divides), w('legend.divides'), eventShape({ ...PLAIN, divides: true })),
    ...entry(
      has(({ isFuture }) => isFuture),
      w('legend.future'),
      eventShape({ ...PLAIN, isFuture: true }),
    ),
    ...entry(has(isVague), w('legend.day'), [whiskers(-16, 16, 0, 'ink2'), ...small], 36),
    ...entry(
      has(({ time }) => time.doubt !== 'none'),
      w('legend.doubt'),
      [...doubtBand(-16, 16, 8, 0, 'ink2'), ...small],
      36,
    ),
    ...entry(
      has(({ time }) => time.kind === 'interval'),
      w('legend.interval'),
      [
        ...eventBar({ ...bar, opensLeft: false, opensRight: false }),
        ...eventShape({ ...PLAIN, radius: 4.5, at: { x: -11, y: 0 } }),
      ],
      36,
    ),
  ]
}

/** The head of a lane: a category by its line, a pair by its discs. */
function headOf(id: string, by: LaneKind, { lookup, language }: AppState): Pick<DrawnLane, 'name' | 'sample'> {
  if (by === 'category') {
    const name = inLanguage(known(lookup.category, id).labels, language).text
    return { name, sample: { marks: sampleMarks({ kind: 'category', id, label: name }, { x: 0, y: 0 }), width: 32 } }
  }
  const ends = id.split(' ').map((end) => known(lookup.entity, end))
  const [first = '', second = ''] = ends.map(({ labels }) => inLanguage(labels, language).text)
  const unique = [...new Set(ends)]
  const marks = unique.flatMap((entity, at) => {
    const x = (at - (unique.length - 1) / 2) * 21
    return discMarks({ entity, x, y: 0, r: 9.5 }, language)
  })
  return {
    name: wordsIn('timeline', language)('lane.pair', { first, second }),
    sample: { marks, width: 21 * unique.length },
  }
}

/** A lane with its head and its events, of which those of the same place are one item. */
type Lane = ReturnType<typeof lanesOf>[number] & {
  readonly head: ReturnType<typeof headOf>
  readonly items: ReturnType<typeof itemsOf>
}

/** The timeline for a picture: the stretch on screen, or all its dates. */
export function timelineSource(state: AppState, { events, by, stretch, whole }: ShownTimeline): PictureSource {
  const { dataset, lookup, language, selection } = state
  const rangeOf = (what: Pictured) => (what === 'view' && stretch !== null ? stretch : whole)
  const seenIn = (what: Pictured) => events.filter((event) => isSeen(event, scaleOf(rangeOf(what), NATURAL)))
  const whoIn = (what: Pictured) => [
    ...new Set(seenIn(what).flatMap(({ relation: { source, target } }) => [source, target])),
  ]
  /** The events between the best documented actors of an extent, at most so many. */
  const among = (what: Pictured, most: number | null, own: readonly TimelineEvent[]): readonly TimelineEvent[] => {
    if (most === null) return own
    const kept = new Set(
      whoIn(what)
        .sort((a, b) => sentencesAbout(lookup, b) - sentencesAbout(lookup, a))
        .slice(0, most),
    )
    return own.filter(({ relation }) => kept.has(relation.source) && kept.has(relation.target))
  }
  const lanesFor = keepLast<readonly Lane[]>()
  const lanesIn = ({ what, most }: ViewExtent) =>
    lanesFor([most, most === null ? null : what], () =>
      lanesOf(among(what, most, events), by, dataset).map((lane) => ({
        ...lane,
        head: headOf(lane.id, by, state),
        items: itemsOf(lane.events, lookup, language),
      })),
    )
  const published = lastPublished(events)

  const contents = ({ what, most }: ViewExtent): PictureContents => {
    const seen = among(what, most, seenIn(what))
    return {
      ...NO_CONTENTS,
      actors: new Set(seen.flatMap(({ relation: { source, target } }) => [source, target])).size,
      sentences: sentencesIn(seen, lookup),
      articles: new Set(seen.map(({ evidence }) => evidence.document)).size,
      categories: new Set(seen.map(({ category }) => category)),
      samples: formsOf(seen, state),
      relations: [...new Set(seen.map(({ relation }) => relation.id))],
    }
  }

  const draw = (extent: ViewExtent, plot: number, rows: DrawnTimeline['rows'], measure: Measure) => {
    const scale = scaleOf(rangeOf(extent.what), plot)
    const drawn = lanesIn(extent).flatMap(({ id, head, items, events: own }): DrawnLane[] => {
      const places = placed(items, scale, { narrow: false, text: 1 })
      if (places.length === 0) return []
      const count = wordsIn('app', language)('app.sentences', { count: sentencesIn(own, lookup) })
      return [
        {
          id,
          ...head,
          count,
          events: places.map((item) => ({
            id: item.key,
            marks: itemMarks(item, lookup),
            row: item.row,
            text: item.label.isDated ? `${item.relation} · ${item.date}` : item.relation,
            label: item.label,
            isSelected: includesRelation(
              selection,
              item.first.relation,
              item.events.map(({ index }) => index),
            ),
          })),
        },
      ]
    })
    const ticks = ticksBetween(scale.from, scale.to, (TICK / plot) * (scale.to - scale.from)).map((tick, at) => ({
      x: scale.x(tick.day),
      text: tickText(language, tick, at === 0),
    }))
    const future = published === null ? plot : scale.x(published + 1)
    return timelineDrawing({ lanes: drawn, ticks, future, plot, rows, language }, measure)
  }
  return {
    title: null,
    counts: { ...(stretch === null ? {} : { view: whoIn('view').length }), drawn: whoIn('drawn').length },
    needless: [],
    canDrawFewer: true,
    contents,
    drawingOf: (extent, room, measure) => {
      if (room === null) return draw(extent, NATURAL, 'usual', measure)
      const plot = Math.max(LEAST, room.width - HEADS)
      const usual = draw(extent, plot, 'usual', measure)
      if (usual.height <= room.height) return usual
      const close = draw(extent, plot, 'close', measure)
      return close.height <= room.height ? close : draw(extent, plot, 'tight', measure)
    },
  }
}
