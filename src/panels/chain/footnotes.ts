import type { Chain } from '../../domain/chain/chains'
import { citationText } from '../../domain/citation'
import { translatedEvidence } from '../../domain/evidenceText'
import { known } from '../../domain/lookup'
import { sliceOf } from '../../domain/spans'
import { inLanguage } from '../../scene/lettering'
import { locatorText, publishedText } from '../evidence/wording'
import type { Speech } from './phrases'
import { relationPhrase, stanceText } from './phrases'
import type { Turned } from './useTurned'

const ISOLATES = /[\u2066-\u2069]/g

/** A numbered note for each link: what it says, the sentence, its translation, and where it stands. */
export function footnotesOf(speech: Speech, chain: Chain, turned: Pick<Turned, 'at'>, link: string): string {
  const { t, language, lookup } = speech
  const notes = chain.links.flatMap((one, at) => {
    const evidence = one.evidence[turned.at(one)]
    if (evidence === undefined) return []
    const document = known(lookup.document, evidence.document)
    const text = citationText({
      quote: sliceOf(document.text, evidence),
      translation: translatedEvidence(document, evidence, 'en'),
      publisher: document.publisher,
      title: inLanguage(document.title, language).text,
      date: document.published === undefined ? undefined : publishedText(t, language, document),
      locator: locatorText(t, document, evidence),
      stance: stanceText(speech, evidence),
      link,
    })
    return [`${at + 1}. ${relationPhrase(speech, one.relation).replace(ISOLATES, '')}\n${text}`]
  })
  return notes.join('\n\n')
}
