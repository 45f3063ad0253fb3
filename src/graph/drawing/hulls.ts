import { known } from '../../domain/dataset/lookup.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import type { StatedGroup } from '../../domain/shape/statedGroups.ts'
import { statedGroups } from '../../domain/shape/statedGroups.ts'
import { formatList } from '../../i18n/engine/list.ts'
import type { Box } from '../../scene/figure/boxes.ts'
import { around, boundsOf, boxContains, grown } from '../../scene/figure/boxes.ts'
import type { Figure } from '../../scene/figure/figure.ts'
import type { DrawnGroup } from '../../scene/marks/hullMarks.ts'
import { drawnGroups, hullPicture } from '../../scene/marks/hullMarks.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Arrangement, Groups } from '../../scene/figure/plan.ts'
import { statedPicture } from '../../scene/statedGroups/statedPicture.ts'
import type { HullLayer } from './hullLayer.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** The name of a group. A bloc is named after its two best documented members, a group by office after its head. */
export function nameOfGroup({ members: [first, second, ...others] }: DrawnGroup, by: Groups['by'], language: Language) {
  const w = wordsIn('shape', language)
  const label = ({ entity }: typeof first) => inLanguage(entity.labels, language).text
  if (by === 'office') return w('hull.office', { head: label(first) })
  return w(others.length > 0 ? 'hull.many' : 'hull.pair', { first: label(first), second: label(second) })
}

/** "“Axis” in West Africa, according to some observers"; without a speaker, the name of the group alone. */
export function nameOfStated({ entity, speakers }: StatedGroup, lookup: Lookup, language: Language): string {
  const name = nameInSentence(entity, 'start', language).text
  const said = speakers.map((id) => nameInSentence(known(lookup.entity, id), 'object', language).text)
  if (said.length === 0) return name
  return wordsIn('shape', language)('hull.stated', { name, speakers: formatList(language, said) })
}

/** What the hulls of a picture are drawn from. */
export interface HullSource {
  readonly figure: Figure
  readonly graph: VisibleGraph
  readonly lookup: Lookup
  readonly arrangement: Arrangement
  readonly measure: Measure
}

/** Space beyond the outermost nodes for the names of stated groups. */
const BEYOND = 40

/** Where names may be: in the frame of the arrangement, which the first view shows, and around everything that is drawn. */
function roomOf({ nodes }: Figure, { width, height }: Arrangement): Box {
  const frame = { x: 0, y: 0, width, height }
  const beyond = [...nodes.values()].filter(({ x, y }) => !boxContains(frame, { x, y }))
  return beyond.length === 0 ? frame : around(frame, grown(boundsOf(beyond), BEYOND))
}

/**
 * The hulls around the groups of an arrangement and around those that the visible evidence states, in the figure's language. Of
 * computed groups, only blocs have a written name; a group by office contains its head, whose own label names it.
 * @param held the hulls whose names stay in place while something moves; `null` finds the best places
 */
export function hullsIn(
  { figure, graph, lookup, arrangement, measure }: HullSource,
  held: HullLayer | null,
): HullLayer {
  const { language } = figure
  const { by, members } = arrangement.groups ?? { by: 'bloc', members: [] }
  const name = (group: DrawnGroup) => (by === 'bloc' ? nameOfGroup(group, by, language) : null)
  const groups = drawnGroups(figure, members)
  const computed = hullPicture(figure, groups, measure, name, held?.names ?? null)
  const nameOf = (group: StatedGroup) => nameOfStated(group, lookup, language)
  const stated = statedPicture(figure, statedGroups(graph, lookup), measure, nameOf, held?.stated ?? null, {
    area: roomOf(figure, arrangement),
    taken: computed.nameBoxes,
    others: groups.map(({ outline }) => ({ corners: outline, bounds: boundsOf(outline) })),
  })
  const boxes = [computed.box, stated.box].filter((box) => box !== null)
  return {
    pieces: [...computed.pieces, ...stated.pieces],
    statedNames: stated.nameTexts,
    box: boxes.reduce<Box | null>((all, box) => (all === null ? box : around(all, box)), null),
    names: computed.names,
    by: computed.box === null ? null : by,
    stated: stated.hulls,
  }
}
