import type { Entity } from '../../domain/dataset/dataset.ts'
import type { Half, Pair } from '../../domain/matrix/matrix.ts'
import type { Silence } from '../../domain/matrix/matrixSilence.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Translate } from '../../i18n/engine/words.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

export interface CellNaming {
  readonly t: Translate
  readonly language: Language
}

export const nameOf = (entity: Entity, language: Language) => inLanguage(entity.labels, language).text

/** "China and Russia: 12 sentences bind, shown as: asserted", and how many there are of the pair, if there are more. */
export function relationsName(
  { t, language }: CellNaming,
  a: Entity,
  b: Entity,
  half: Half,
  pair: Pair | undefined,
): string {
  const w = wordsIn('matrix', language)
  const names = { first: nameOf(a, language), second: nameOf(b, language) }
  const cell = pair?.[half] ?? null
  if (cell === null) return w(`none.${half}`, names)
  const stance = t(`stance.${cell.stance}`).toLocaleLowerCase(language)
  const text = w(half, { ...names, count: cell.sentences, stance })
  const said = cell.contested ? w('contested', { text }) : text
  const sentences = pair?.sentences ?? cell.sentences
  return sentences === cell.sentences
    ? said
    : w('pair.sum', { text: said, sentences: t('app.sentences', { count: sentences }) })
}

/** "China and Guinea: never in a sentence together". */
export function silenceName({ language }: CellNaming, a: Entity, b: Entity, silence: Silence, count: number): string {
  const w = wordsIn('matrix', language)
  const names = { first: nameOf(a, language), second: nameOf(b, language) }
  return silence === 'together' ? w('silence.together', { ...names, count }) : w(`silence.${silence}`, names)
}
