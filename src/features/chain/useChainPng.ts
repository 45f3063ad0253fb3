import { useState } from 'react'
import type { Chain } from '../../domain/chain/chains.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { isAllProposed } from '../../domain/review/reviewState.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { predicateText } from '../../i18n/sentences/relationSentence.ts'
import type { ChainPngRequest } from '../../store/chainPngRequest.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { locatorText } from '../../quote/wording.ts'
import { PRINT_DPI } from '../../scene/page/format.ts'
import { pictureFile } from '../export/pictureFile.ts'
import { fileStem } from '../export/pictureName.ts'
import { download } from '../../ui/files/download.ts'
import type { PhraseContext } from './phrases.ts'
import { chainHead, hasWeakest, nameInText, stanceText } from './phrases.ts'
import type { ShownSentences } from './useShownSentences.ts'
import { usePhraseContext } from './usePhraseContext.ts'

function requestOf(context: PhraseContext, chain: Chain, turned: ShownSentences, dataset: string): ChainPngRequest {
  const { w, t, lookup, language } = context
  const { standing, text, more } = chainHead(context, chain)
  const ends = {
    from: nameInText(context, chain.entities[0] ?? ''),
    to: nameInText(context, chain.entities.at(-1) ?? ''),
  }
  const publishers = new Set<string>()
  const links = chain.links.flatMap((link, at): ChainPngRequest['links'] => {
    const evidence = link.evidence[turned.at(link)]
    if (evidence === undefined) return []
    const document = known(lookup.document, evidence.document)
    publishers.add(document.publisher)
    const place = w('place', {
      place: locatorText(t, document, evidence),
      title: inLanguage(document.title, language).text,
    })
    const weakest = hasWeakest(chain) && at === chain.weakest ? w('link.weakest') : null
    return [
      {
        relation: link.relation.id,
        evidence: link.relation.evidence.indexOf(evidence),
        stance: link.stance,
        isProposed: isAllProposed(link.stating),
        phrase: predicateText(lookup, link.relation, link.evidence, language),
        sentences: link.sentences,
        about: [place, stanceText(context, evidence)],
        weakest,
      },
    ]
  })
  return {
    title: w('start.pair', ends),
    verdict: [...standing, text, more].filter((one) => one !== '').join(' '),
    source: w('png.source', { publishers: [...publishers].join('، '), dataset }),
    pages: { translation: w('page.translation'), source: w('page.source') },
    stops: chain.entities,
    links,
  }
}

/** Saves the open chain as a picture, and reports success or failure. */
export function useChainPng(chain: Chain, turned: ShownSentences) {
  const context = usePhraseContext()
  const say = useToast()
  const store = useAppStore()
  const title = useApp((state) => state.dataset.title)
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      const printer = await store.getState().canvas?.printer()
      if (printer === undefined) throw new Error('There is no drawing yet')
      const dataset = inLanguage(title, context.language).text
      const png = await printer.chain(requestOf(context, chain, turned, dataset))
      const ends = [chain.entities[0], chain.entities.at(-1)].flatMap((id) => context.lookup.entity.get(id ?? '') ?? [])
      const stem = fileStem(ends.map(({ labels }) => inLanguage(labels, context.language).text).join(' '))
      download(await pictureFile(store.getState(), png, PRINT_DPI, true), `${stem}.png`)
      say(context.w('png.saved'))
    } catch {
      say(context.w('png.failed'))
    }
    setSaving(false)
  }
  return { save, saving }
}
