import type { Evidence } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { groupBy } from '../../domain/collections/groupBy.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { markedSpans } from '../../domain/text/markedSpans.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { plainRelationText, predicateText } from '../../i18n/sentences/relationSentence.ts'
import { translationFor } from '../../quote/EvidenceQuote.tsx'
import { locatorText } from '../../quote/wording.ts'
import { isRtlText } from '../../scene/marks/lettering.ts'
import type { PageQuote } from '../../scene/page/quoteCard.ts'
import type { AppState } from '../../store/appStore.ts'
import { selectVisible } from '../../store/selectors.ts'

/** The most relations whose sentences are offered, and how many stand beside the picture at first. */
const OFFERED = 8
export const QUOTED_AT_FIRST = 3

/** A relation that is drawn and whose sentence can stand beside the picture. */
export interface OfferedQuote {
  readonly relation: string
  readonly label: string
  readonly quote: PageQuote
}

/** How many of the relation's ends the sentence names itself, without a word that stands for them. */
const namedIn = ({ subject, object }: Evidence) =>
  [subject, object].filter((end) => end !== undefined && end.implied !== true).length

/** The evidence to quote of a relation: what the user has open, else the shortest sentence that names both its ends. */
function quoted({ relation, evidence }: VisibleRelation, { selection }: AppState): Evidence | undefined {
  if (selection.kind === 'relation' && selection.id === relation.id) {
    const open = relation.evidence[selection.evidence]
    if (open !== undefined) return open
  }
  return [...evidence].sort((a, b) => namedIn(b) - namedIn(a) || a.end - a.start - (b.end - b.start))[0]
}

function quoteOf(state: AppState, visible: VisibleRelation, evidence: Evidence): PageQuote {
  const { lookup, language } = state
  const { relation } = visible
  const document = known(lookup.document, evidence.document)
  const name = (id: string) => {
    const entity = known(lookup.entity, id)
    return { entity, name: inLanguage(entity.labels, language).text }
  }
  const translation = translationFor(document, evidence, language)
  return {
    key: relation.id,
    category: known(lookup.relationType, relation.type).category,
    stance: evidence.stance,
    ends: [name(relation.source), name(relation.target)],
    phrase: predicateText(lookup, relation, [evidence], language),
    source: {
      text: document.text,
      span: evidence,
      marks: markedSpans(evidence),
      rtl: isRtlText('', document.language),
    },
    translation:
      translation === undefined
        ? null
        : {
            text: translation.text,
            span: { start: 0, end: translation.text.length },
            marks: markedSpans(evidence.translationMarks?.[translation.language] ?? {}),
            rtl: isRightToLeft(language) && translation.language === language,
          },
    place: wordsIn('export', language)('poster.place', {
      place: locatorText(wordsIn('app', language), document, evidence),
      title: inLanguage(document.title, language).text,
    }),
  }
}

/**
 * The sentences in the order in which they stand beside the picture until the user chooses, as far as there is room: the first,
 * which may be selected, short ones of other categories, and all others, the short ones first. A sentence that says several
 * things stands there once.
 */
export function byPreference(offered: readonly OfferedQuote[]): readonly OfferedQuote[] {
  const length = ({ quote: { source } }: OfferedQuote) => source.span.end - source.span.start
  const [first, ...others] = offered
  if (first === undefined) return []
  const chosen = [first]
  const byLength = others.toSorted((a, b) => length(a) - length(b))
  const isNew = ({ quote }: OfferedQuote) => chosen.every((one) => one.quote.category !== quote.category)
  for (const one of byLength) if (isNew(one)) chosen.push(one)
  const sentence = ({ quote: { source } }: OfferedQuote) => `${source.span.start} ${source.text}`
  const preferred = [...chosen, ...byLength.filter((one) => !chosen.includes(one))]
  return [...groupBy(preferred, sentence).values()].map(([one]) => one)
}

/** The sentences that are offered: that of the selected relation first, then those of the best documented. */
export function offeredQuotes(state: AppState, relations: readonly string[]): readonly OfferedQuote[] {
  const { lookup, language, selection } = state
  const visible = new Map(selectVisible(state).relations.map((one) => [one.relation.id, one]))
  const drawn = relations.flatMap((id) => {
    const relation = known(lookup.relation, id)
    return [visible.get(id) ?? { relation, evidence: relation.evidence }]
  })
  const isSelected = ({ relation }: VisibleRelation) => selection.kind === 'relation' && selection.id === relation.id
  const weight = new Map(drawn.map((one) => [one, countSentences(one.evidence, lookup)]))
  return drawn
    .toSorted((a, b) => Number(isSelected(b)) - Number(isSelected(a)) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
    .slice(0, OFFERED)
    .flatMap((one): OfferedQuote[] => {
      const evidence = quoted(one, state)
      if (evidence === undefined) return []
      const label = plainRelationText(lookup, one.relation, one.evidence, language)
      return [{ relation: one.relation.id, label, quote: quoteOf(state, one, evidence) }]
    })
}
