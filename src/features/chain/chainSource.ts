import type { Chain } from '../../domain/chain/chains.ts'
import type { Link } from '../../domain/chain/links.ts'
import type { Evidence, Localised, MarkedWords } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { translatedEvidence } from '../../domain/evidence/evidenceText.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { FACING_PAGES } from '../../domain/language/languages.ts'
import { isAllProposed, reviewStateOfAll } from '../../domain/review/reviewState.ts'
import { markedSpans } from '../../domain/text/markedSpans.ts'
import { predicateText } from '../../i18n/sentences/relationSentence.ts'
import { locatorText } from '../../quote/wording.ts'
import { isRtl, isRtlText } from '../../scene/marks/lettering.ts'
import type { ChainPosterText, PosterLink } from '../../scene/poster/chainPoster.ts'
import { chainDrawing } from '../../scene/poster/chainDrawing.ts'
import type { PictureSource } from '../../store/pictureSource.ts'
import type { PictureContents } from '../../store/printer.ts'
import { NO_CONTENTS } from '../../store/printer.ts'
import type { PhraseContext } from './phrases.ts'
import { chainHead, hasWeakest, nameInText, stanceText } from './phrases.ts'

/** A chain as it is shown: with the sentence that each link was turned to. */
export interface ShownChain {
  readonly chain: Chain
  readonly shown: (link: Link) => number
}

const named = (labels: Localised, language: string) => {
  const { text, language: found } = inLanguage(labels, language)
  return { text, rtl: isRtlText(text, found) }
}

const passage = (text: string, span: { start: number; end: number }, marks: MarkedWords, language: string) => ({
  text,
  span,
  marks: markedSpans(marks),
  rtl: isRtl(language),
})

function posterLink(context: PhraseContext, chain: Chain, link: Link, evidence: Evidence): PosterLink {
  const { w, t, lookup, language } = context
  const { relation } = link
  const type = known(lookup.relationType, relation.type)
  const document = known(lookup.document, evidence.document)
  const into = FACING_PAGES.left
  const translated = document.language === into ? undefined : translatedEvidence(document, evidence, into)
  const at = chain.links.indexOf(link)
  const along = relation.source === chain.entities[at] ? 'down' : 'up'
  const phrase = predicateText(lookup, relation, link.evidence, language)
  const title = inLanguage(document.title, language).text
  return {
    relation,
    category: type.category,
    stance: link.stance,
    isProposed: isAllProposed(link.stating),
    sentences: link.sentences,
    arrow: type.symmetric === true ? 'none' : along,
    phrase: { text: phrase, rtl: isRtlText(phrase, language) },
    source: passage(document.text, evidence, evidence, document.language),
    translation:
      translated === undefined
        ? null
        : passage(translated, { start: 0, end: translated.length }, evidence.translationMarks?.[into] ?? {}, into),
    about: [w('place', { place: locatorText(t, document, evidence), title }), stanceText(context, evidence)],
    weakest: hasWeakest(chain) && at === chain.weakest ? w('link.weakest') : null,
  }
}

/** A chain for a picture. Its sentences are part of it, so that none stand beside it. */
export function chainSource(context: PhraseContext, { chain, shown }: ShownChain): PictureSource {
  const { w, lookup, language } = context
  const cited = chain.links.flatMap((link) => {
    const evidence = link.evidence[shown(link)]
    return evidence === undefined ? [] : [{ link, evidence }]
  })
  const text: ChainPosterText = {
    pages: { translation: w('page.translation'), source: w('page.source') },
    stops: chain.entities.map((id) => {
      const entity = known(lookup.entity, id)
      return { entity, left: named(entity.labels, FACING_PAGES.left), right: named(entity.labels, FACING_PAGES.right) }
    }),
    links: cited.map(({ link, evidence }) => posterLink(context, chain, link, evidence)),
    language,
  }
  const { standing, text: verdict, more } = chainHead(context, chain)
  const evidence = chain.links.flatMap((link) => link.evidence)
  const contents: PictureContents = {
    ...NO_CONTENTS,
    actors: chain.entities.length,
    sentences: countSentences(evidence, lookup),
    articles: new Set(evidence.map(({ document }) => document)).size,
    categories: new Set(text.links.map(({ category }) => category)),
    stances: new Set(text.links.map(({ stance }) => stance)),
    reviews: new Set(chain.links.map(({ stating }) => reviewStateOfAll(stating))),
    entityTypes: new Set(text.stops.map(({ entity }) => entity.type)),
    subtitle: [...standing, verdict, more].filter((one) => one !== '').join(' '),
    relations: chain.links.map(({ relation }) => relation.id),
  }
  const ends = {
    from: nameInText(context, chain.entities[0] ?? ''),
    to: nameInText(context, chain.entities.at(-1) ?? ''),
  }
  return {
    title: w('start.pair', ends),
    counts: { drawn: chain.entities.length },
    needless: ['evidence'],
    canDrawFewer: false,
    contents: () => contents,
    drawingOf: (_, room, measure) => chainDrawing(text, room, measure),
  }
}
