import type { Chain } from '../../domain/chain/chains.ts'
import type { ChainSupport } from '../../domain/chain/chainSupport.ts'
import { chainSupportOf } from '../../domain/chain/chainSupport.ts'
import type { Link } from '../../domain/chain/links.ts'
import type { Evidence, Stance } from '../../domain/dataset/dataset.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import type { Lookup } from '../../domain/dataset/lookup.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { relationText } from '../../i18n/sentences/relationSentence.ts'
import { formatList } from '../../i18n/engine/list.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Language } from '../../domain/language/languages.ts'
import type { Translate, Words } from '../../i18n/engine/words.ts'
import { reviewStateOf } from '../../domain/review/reviewState.ts'

/** What phrases are built from: the messages of the chain and of the app, the language, and the names in the dataset. */
export interface PhraseContext {
  readonly w: Words<'chain'>
  readonly t: Translate
  readonly language: Language
  readonly lookup: Lookup
}

export const nameOf = ({ lookup, language }: Pick<PhraseContext, 'lookup' | 'language'>, id: string): string =>
  inLanguage(known(lookup.entity, id).labels, language).text

/** A name inside a sentence: "the Malian army". */
export const nameInText = ({ lookup, language }: PhraseContext, id: string): string =>
  nameInSentence(known(lookup.entity, id), 'object', language).text

/** "Russia supplies arms to Mali": the relation in its own direction, even if the chain goes against it. */
export const relationPhrase = ({ lookup, language }: PhraseContext, { relation, evidence }: Link): string =>
  relationText(lookup, relation, evidence, language)

/** What the texts themselves say about a chain, one sentence for each statement. */
function standingTexts(
  { w, lookup, language }: PhraseContext,
  chain: Chain,
  { naming, documents, whole, past, proposed }: ChainSupport,
): readonly string[] {
  const name = (id: string | undefined) => nameInSentence(known(lookup.entity, id ?? ''), 'object', language).text
  const ends = { from: name(chain.entities[0]), to: name(chain.entities.at(-1)) }
  const isOne = chain.links.length === 1
  return [
    ...(isOne ? [] : [naming === 0 ? w('standing.unnamed', ends) : w('standing.named', { count: naming, ...ends })]),
    ...(isOne || whole ? [] : [w('standing.scattered', { count: documents })]),
    ...(past === 0 ? [] : [w('standing.past', { count: past })]),
    ...(proposed === 0 ? [] : [w('standing.proposed', { count: proposed })]),
  ]
}

/** The text above the links of a chain. */
interface ChainHead {
  /** What the texts themselves say about the chain. It comes first. */
  readonly standing: readonly string[]
  /** Whether one text states the whole chain. */
  readonly sure: boolean
  readonly text: string
  readonly more: string
}

export function chainHead(context: PhraseContext, chain: Chain): ChainHead {
  const standing = chainSupportOf(chain, context.lookup)
  return { standing: standingTexts(context, chain, standing), ...verdict(context, chain, standing.drawn) }
}

/** Names the link of a chain that deserves a second look, and says why. A link is named by its two ends. */
function verdict(context: PhraseContext, chain: Chain, isDrawn: boolean): Omit<ChainHead, 'standing'> {
  const { w, t } = context
  const weakest = chain.links[chain.weakest]
  if (weakest === undefined) return { sure: false, text: '', more: '' }
  const [from = '', to = ''] = chain.entities.slice(chain.weakest, chain.weakest + 2)
  // Without isolates of its own, so that the direction of the pair follows its names.
  const link = `${nameOf(context, from)} – ${nameOf(context, to)}`
  if (weakest.stance === 'asserted') {
    const inSentences = t('app.inSentences', { count: weakest.sentences })
    const more = hasWeakest(chain) ? w('verdict.thin', { link, inSentences }) : ''
    const count = chain.links.length
    return {
      sure: isDrawn,
      text: count === 2 ? w('verdict.both') : w('verdict.asserted', { count }),
      more,
    }
  }
  const speaker = weakest.evidence[0]?.attributedTo
  if (weakest.stance !== 'attributed') return { sure: false, text: w(`verdict.${weakest.stance}`, { link }), more: '' }
  const text =
    speaker === undefined
      ? w('verdict.claimed', { link })
      : w('verdict.attributed', { link, speaker: nameInText(context, speaker) })
  return { sure: false, text, more: '' }
}

/** Whether one link is weaker than all others. If several are equally weak, none is named. */
export function hasWeakest({ links, weakest }: Chain): boolean {
  const worst = links[weakest]
  return links.some((link) => link.stance !== worst?.stance || link.sentences !== worst.sentences)
}

/** "3 links, every one asserted". */
export function gradeText({ w }: PhraseContext, chain: Chain): string {
  const count = chain.links.length
  const links = w('links', { count })
  const stance = chain.links[chain.weakest]?.stance ?? 'asserted'
  return stance === 'asserted' ? w('card.asserted', { links, count }) : w(`card.weakest.${stance}`, { links, count })
}

/** What distinguishes a chain from the others: it is the best, the shortest, or passes through certain entities. */
export function reasonText(context: PhraseContext, chain: Chain): string {
  const { w, t, language } = context
  const sentences = t('app.sentences', { count: chain.sentences })
  if (chain.best && chain.shortest) return w('card.both', { sentences })
  if (chain.best) return w('card.best', { sentences })
  if (chain.shortest) return w('card.shortest', { sentences })
  const names = chain.entities.slice(1, -1).map((id) => nameInText(context, id))
  return w('card.through', { names: formatList(language, names), sentences })
}

/** The stance as part of a sentence: "asserted". */
export const stanceWord = ({ t, language }: PhraseContext, stance: Stance): string =>
  t(`stance.${stance}`).toLocaleLowerCase(language)

/** "Asserted", or "Attributed claim · According to the Malian army"; a proposal is called one. */
export function stanceText(context: PhraseContext, evidence: Evidence): string {
  const { t, w } = context
  const { stance, attributedTo } = evidence
  const state = reviewStateOf(evidence)
  return [
    t(`stance.${stance}`),
    ...(attributedTo === undefined ? [] : [w('speaker', { speaker: nameInText(context, attributedTo) })]),
    ...(state === 'reviewed' ? [] : [t(`review.${state}`)]),
  ].join(' · ')
}

/**
 * Whether a chain passes a link from the relation's source to its target, against that direction, or the relation has no
 * direction.
 */
export function directionOf({ relation }: Link, from: string, lookup: Lookup): 'along' | 'against' | 'none' {
  if (known(lookup.relationType, relation.type).symmetric === true) return 'none'
  return relation.source === from ? 'along' : 'against'
}
