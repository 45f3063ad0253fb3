import { STANCES } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { REVIEW_STATES } from '../../domain/review/reviewState.ts'
import { encodeView } from '../../domain/permalink/encodeView.ts'
import { formatEdtf } from '../../i18n/engine/format.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { filterSentence } from '../../i18n/sentences/filterSentence.ts'
import { addressOf } from '../../quote/links.ts'
import type { LegendEntry } from '../../scene/page/legend.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureContents, PictureRequest, NeedlessPart } from '../../store/printer.ts'
import type { Choice, PagePart } from './choice.ts'
import { partsOf, sizeOf } from './choice.ts'
import type { Subject } from './subjects.ts'
import type { OfferedQuote } from './quotes.ts'
import { byPreference, QUOTED_AT_FIRST } from './quotes.ts'

/** The legend explains only what is drawn. */
function legendOf(contents: PictureContents, { dataset, language }: AppState): LegendEntry[] {
  const t = wordsIn('app', language)
  const { categories, stances, reviews, entityTypes, hulls, statedGroups, samples } = contents
  const label = (labels: { readonly [language: string]: string }) => inLanguage(labels, language).text
  const { vocabulary } = dataset
  const isUnderReview = [...reviews].some((state) => state !== 'reviewed')
  return [
    ...vocabulary.categories
      .filter(({ id }) => categories.has(id))
      .map(({ id, labels }): LegendEntry => ({ kind: 'category', id, label: label(labels) })),
    ...STANCES.filter((stance) => stances.has(stance)).map((id): LegendEntry => ({
      kind: 'stance',
      id,
      label: t(`stance.${id}`),
    })),
    ...REVIEW_STATES.filter((state) => isUnderReview && reviews.has(state)).map((id): LegendEntry => ({
      kind: 'review',
      id,
      label: t(`review.${id}`),
    })),
    ...vocabulary.entityTypes
      .filter(({ id }) => entityTypes.has(id))
      .map(({ id, labels }): LegendEntry => ({ kind: 'entityType', id, label: label(labels) })),
    ...samples,
    ...[...statedGroups].map((id): LegendEntry => ({
      kind: 'statedGroup',
      id,
      label: wordsIn('shape', language)(`hull.legend.stated.${id}`),
    })),
    ...(hulls === null ? [] : [{ kind: 'hull', label: wordsIn('shape', language)(`hull.legend.${hulls}`) } as const]),
  ]
}

/** How many letters of a link stand on a line. */
const LINK_LINE = 46

/** A link in lines: it has no spaces to break at, and half a link leads nowhere. */
function linkLines(link: string): readonly string[] {
  const lines = ['']
  for (const part of link.split(/(?<=[&#,])/u).flatMap((one) => one.match(/.{1,46}/gu) ?? [])) {
    const last = lines.at(-1) ?? ''
    if (last.length + part.length <= LINK_LINE) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines
}

/** The link to the view on screen; `null` for a user's own file, to which no address leads. */
export const linkOf = (state: AppState): string | null =>
  state.isOpenedFile ? null : addressOf(encodeView(state, state.lookup))

/** What a picture counts, as its subtitle says it unless the user writes another. */
function countsOf({ language }: AppState, of: Subject, { actors, sentences, articles }: PictureContents): string {
  const [t, w] = [wordsIn('app', language), wordsIn('export', language)]
  return w(of === 'network' || of === 'map' ? 'poster.counts' : 'poster.counts.marks', {
    actors: w('poster.actors', { count: actors }),
    sentences: t('app.sentences', { count: sentences }),
    inArticles: t('app.inArticles', { count: articles }),
  })
}

function footOf(state: AppState, choice: Choice, parts: ReadonlySet<PagePart>, day: string): readonly string[] {
  const { dataset, language } = state
  const [t, w] = [wordsIn('app', language), wordsIn('export', language)]
  const publishers = new Set(dataset.documents.map(({ publisher }) => publisher))
  const source = w('poster.source', {
    publishers: [...publishers].join('، '),
    dataset: inLanguage(dataset.title, language).text,
  })
  // Filters do not narrow the whole graph.
  const filtered = choice.what === 'whole' ? '' : filterSentence(state, t, language)
  const words = filtered === '' ? w('poster.unfiltered') : `${filtered}.`
  const date = w('poster.date', { date: formatEdtf(language, day) })
  const link = linkOf(state)
  return [
    source,
    parts.has('filters') ? words : '',
    parts.has('date') ? date : '',
    ...(parts.has('link') && link !== null ? linkLines(link) : []),
  ].filter((line) => line !== '')
}

/**
 * The picture that a choice asks for.
 * @param page the title until the user writes one, the parts that the view has no use for, and today as YYYY-MM-DD
 */
export function requestOf(
  state: AppState,
  choice: Choice,
  contents: PictureContents,
  offered: readonly OfferedQuote[],
  {
    title,
    needless,
    day,
  }: { readonly title: string; readonly needless: readonly NeedlessPart[]; readonly day: string },
): PictureRequest {
  const { what, most, format, scale, background } = choice
  const parts = new Set(partsOf(choice))
  for (const part of needless) parts.delete(part)
  const { quoted } = choice
  const chosen = quoted === null ? byPreference(offered) : offered.filter(({ relation }) => quoted.includes(relation))
  return {
    what,
    most,
    format,
    size: sizeOf(choice),
    scale,
    background,
    hasWordmark: parts.has('wordmark'),
    text: {
      title: parts.has('title') ? (choice.title ?? title) : '',
      subtitle: parts.has('subtitle')
        ? (choice.subtitle ?? contents.subtitle ?? countsOf(state, choice.of, contents))
        : '',
      legend: parts.has('legend') ? legendOf(contents, state) : [],
      quotes: parts.has('evidence') ? chosen.map(({ quote }) => quote) : [],
      ...(quoted === null && { mostQuotes: QUOTED_AT_FIRST }),
      foot: footOf(state, choice, parts, day),
      language: state.language,
    },
  }
}
