import type { Figure } from '../../scene/figure/figure.ts'
import type { DrawnGroup, HullPicture, NamePlaces } from '../../scene/marks/hullMarks.ts'
import { drawnGroups, hullPicture } from '../../scene/marks/hullMarks.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Groups } from '../../scene/figure/plan.ts'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

/** The name of a group. A bloc is named after its two best documented members, a group by office after its head. */
export function nameOfGroup({ members: [first, second, ...others] }: DrawnGroup, by: Groups['by'], language: Language) {
  const w = wordsIn('shape', language)
  const label = ({ entity }: typeof first) => inLanguage(entity.labels, language).text
  if (by === 'office') return w('hull.office', { head: label(first) })
  return w(others.length > 0 ? 'hull.many' : 'hull.pair', { first: label(first), second: label(second) })
}

/**
 * The hulls around the groups of an arrangement, in the figure's language. Only blocs have a written name; a group by office
 * contains its head, whose own label names it.
 * @param held the positions of names while something moves; `null` finds the best places
 */
export function hullsIn(
  figure: Figure,
  { by, members }: Groups,
  measure: Measure,
  held: NamePlaces | null,
): HullPicture {
  const name = (group: DrawnGroup) => (by === 'bloc' ? nameOfGroup(group, by, figure.language) : null)
  return hullPicture(figure, drawnGroups(figure, members), measure, name, held)
}
