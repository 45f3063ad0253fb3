import { STANCES } from '../../domain/dataset/dataset.ts'
import { REVIEW_STATES } from '../../domain/review/reviewState.ts'
import { wordsIn } from '../../i18n/engine/words.ts'
import { isRightToLeft } from '../../domain/language/languages.ts'
import { filterSentence } from '../../i18n/sentences/filterSentence.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { LegendEntry, PosterText } from '../../scene/poster/poster.ts'
import type { AppState } from '../../store/appStore.ts'
import type { PictureContents } from '../../store/canvas.ts'

/** The legend explains only what is drawn. */
function legendOf(contents: PictureContents, { dataset, language }: AppState): LegendEntry[] {
  const t = wordsIn('app', language)
  const { categories, stances, reviews, entityTypes, hulls, statedGroups } = contents
  const label = (labels: { readonly [language: string]: string }) => inLanguage(labels, language).text
  const { vocabulary } = dataset
  return [
    ...vocabulary.categories
      .filter(({ id }) => categories.has(id))
      .map(({ id, labels }): LegendEntry => ({ kind: 'category', id, label: label(labels) })),
    ...STANCES.filter((stance) => stances.has(stance)).map((id): LegendEntry => ({
      kind: 'stance',
      id,
      label: t(`stance.${id}`),
    })),
    ...REVIEW_STATES.filter((state) => reviews.has('proposed') && reviews.has(state)).map((id): LegendEntry => ({
      kind: 'review',
      id,
      label: t(`review.${id}`),
    })),
    ...vocabulary.entityTypes
      .filter(({ id }) => entityTypes.has(id))
      .map(({ id, labels }): LegendEntry => ({ kind: 'entityType', id, label: label(labels) })),
    ...[...statedGroups].map((id): LegendEntry => ({
      kind: 'statedGroup',
      id,
      label: wordsIn('shape', language)(`hull.legend.stated.${id}`),
    })),
    ...(hulls === null ? [] : [{ kind: 'hull', label: wordsIn('shape', language)(`hull.legend.${hulls}`) } as const]),
  ]
}

/** The texts of an exported graph: its title, what it counts and leaves out, its source and its legend. */
export function posterText(state: AppState, contents: PictureContents, title: string): PosterText {
  const { dataset, language } = state
  const t = wordsIn('app', language)
  const w = wordsIn('export', language)
  const counted = w('poster.counts', {
    actors: w('poster.actors', { count: contents.actors }),
    sentences: t('app.sentences', { count: contents.sentences }),
    inArticles: t('app.inArticles', { count: contents.articles }),
  })
  const filtered = filterSentence(state, t, language)
  const publishers = new Set(dataset.documents.map(({ publisher }) => publisher))
  return {
    title,
    subtitle: filtered === '' ? counted : `${counted} ${filtered}.`,
    source: w('poster.source', {
      publishers: [...publishers].join('، '),
      dataset: inLanguage(dataset.title, language).text,
    }),
    legend: legendOf(contents, state),
    rtl: isRightToLeft(language),
  }
}
