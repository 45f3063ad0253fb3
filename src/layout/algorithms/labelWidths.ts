import type { VisibleGraph } from '../../domain/filters/filters.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { predicateAlone } from '../../domain/sentence/sentenceParts.ts'
import { TENSES } from '../../domain/sentence/tense.ts'
import { BADGE_FONT } from '../../scene/figure/boxes.ts'
import { sentencesAbout } from '../../domain/evidence/sentencesAbout.ts'
import type { Measure } from '../../scene/marks/lettering.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { cssFont, labelFont, wrapLabel } from '../../scene/marks/lettering.ts'
import type { Font } from '../../scene/marks/marks.ts'
import { radiusOf } from '../../scene/figure/sizes.ts'
import { LANGUAGES } from '../../domain/language/languages.ts'

/** Widths of texts by `widthKey`, measured on the page for the worker, which has no fonts. */
export type Widths = ReadonlyMap<string, number>

const widthKey = (text: string, font: Font) => `${cssFont(font)}|${text}`

/** The number of entities after which measuring can be interrupted. */
const STEP = 100

/** As `measureTexts`, in steps, between which the caller can let other work run. */
export function* measureInSteps(
  { entities, relations }: VisibleGraph,
  lookup: Lookup,
  measure: Measure,
): Generator<void, Widths> {
  let done = 0
  const widths = new Map<string, number>()
  const put = (text: string, font: Font) => void widths.set(widthKey(text, font), measure(text, font))
  for (const { id, type, labels } of entities) {
    const r = radiusOf(type, sentencesAbout(lookup, id))
    for (const wanted of LANGUAGES) {
      const { text, language } = inLanguage(labels, wanted)
      for (const line of wrapLabel(text)) put(line, labelFont(type, r, language).font)
    }
    if (++done % STEP === 0) yield
  }
  for (const phrase of phrasesOf(relations, lookup)) put(phrase, BADGE_FONT)
  // Digits are as wide as each other: one count of each length stands for all.
  for (let count = 1; count < 1e5; count *= 10) put(String(count), BADGE_FONT)
  return widths
}

/** Measures every text that an arrangement of a graph needs: labels, badge counts and phrases. */
export function measureTexts(graph: VisibleGraph, lookup: Lookup, measure: Measure): Widths {
  const steps = measureInSteps(graph, lookup, measure)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/**
 * What is written on the lines of relations, each phrase once. It depends on the type and on the grammar of the source, so that ten
 * thousand relations have a few dozen phrases.
 */
function phrasesOf(relations: VisibleGraph['relations'], lookup: Lookup): ReadonlySet<string> {
  const grammars = new Map<string, string>()
  const grammarOf = (entity: string) => {
    const found = grammars.get(entity) ?? JSON.stringify(known(lookup.entity, entity).grammar ?? null)
    grammars.set(entity, found)
    return found
  }
  const claims = new Map(relations.map(({ relation }) => [`${relation.type} ${grammarOf(relation.source)}`, relation]))
  // Filters can leave only evidence of the past, so a relation is measured in both tenses.
  const phrases = [...claims.values()].flatMap((claim) =>
    LANGUAGES.flatMap((language) => TENSES.map((tense) => predicateAlone(lookup, claim, language, tense).text)),
  )
  return new Set(phrases)
}

/** Looks up widths that were measured on the page; a missing text is given an average width per character. */
export function measureBy(widths: Widths): Measure {
  return (text, font) => {
    const known = widths.get(widthKey(text, font))
    if (known !== undefined) return known
    const digits = /^\d+$/.test(text) ? widths.get(widthKey(String(10 ** (text.length - 1)), font)) : undefined
    return digits ?? text.length * font.size * 0.55
  }
}
