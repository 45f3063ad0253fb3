import { hullWords } from '../i18n/hullWords'
import { wordsIn } from '../i18n/words'
import type { Figure } from '../scene/figure'
import type { DrawnBloc, HullPicture, NamePlaces } from '../scene/hullMarks'
import { drawnBlocs, hullPicture } from '../scene/hullMarks'
import type { Language, Measure } from '../scene/lettering'
import { inLanguage } from '../scene/lettering'

/** What a bloc is called: after its two best documented members. */
export function nameOfBloc({ members: [first, second, ...others] }: DrawnBloc, language: Language): string {
  const w = wordsIn(hullWords, language)
  const label = ({ entity }: typeof first) => inLanguage(entity.labels, language).text
  return w(others.length > 0 ? 'many' : 'pair', { first: label(first), second: label(second) })
}

/**
 * The hulls about the blocs of an arrangement, in the language of the figure.
 * @param held where names stay while something moves; `null` finds the best places
 */
export function hullsIn(
  figure: Figure,
  blocs: readonly (readonly string[])[],
  measure: Measure,
  held: NamePlaces | null,
): HullPicture {
  const name = (bloc: DrawnBloc) => nameOfBloc(bloc, figure.language)
  return hullPicture(figure, drawnBlocs(figure, blocs), measure, name, held)
}
