import { sliceOf } from '../domain/text/spans.ts'
import type { CitedEvidence } from '../formats/citations/citedFacts.ts'
import type { CitationStyle } from '../formats/citations/citeEvidence.ts'
import type { AppState } from '../store/appStore.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { useToast } from '../ui/controls/Toasts.tsx'
import { linkOfSelection, linkOfSentence } from './links.ts'
import { isQuotable } from './textState.ts'
import { useCopy } from './useCopy.tsx'
import { withWords } from '../i18n/engine/fetchWords.ts'
import { useWords } from '../store/hooks/useWords.ts'

export const CITABLE = ['chicago', 'apa', 'bibtex', 'csl-json', 'sentence', 'link', 'original'] as const
export type Citable = (typeof CITABLE)[number]

const formats = () =>
  Promise.all([
    withWords(import('../formats/citations/citeEvidence.ts'), 'evidence'),
    import('../formats/citations/textFragment.ts'),
  ])

/** Fetches the citation code in advance. */
export function preloadCitations(): void {
  void formats().catch(() => undefined)
}

/** A relation or a pair, all of whose sentences are cited. */
export type CitedWhole = Extract<AppState['selection'], { readonly kind: 'relation' | 'pair' }>

/** Copies evidence in one of the citable forms, and says what was copied. `refused` is to be rendered. */
export function useCitation(wanted: readonly CitedEvidence[], whole: CitedWhole | undefined) {
  const w = useWords('evidence')
  const say = useToast()
  const { copy, refused } = useCopy()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const isOpenedFile = useApp((state) => state.isOpenedFile)

  const written = async (style: CitationStyle, cited: readonly CitedEvidence[]) => {
    const [{ citeEvidence }] = await formats()
    return citeEvidence(cited, style, { language, dataset, ...(isOpenedFile ? {} : { linkOf: linkOfSentence }) })
  }
  const cite = async (form: Citable): Promise<void> => {
    // What is withheld as a quote must not be copied either.
    const cited = wanted.filter(({ document, evidence }) => isQuotable(document, evidence))
    const [first] = cited
    if (first === undefined) return void say(w('withheld.title'))
    const count = cited.length
    if (form === 'sentence') {
      const quotes = cited.map(({ document, evidence }) => sliceOf(document.text, evidence))
      return copy(quotes.join('\n'), w('copied.sentence', { count }))
    }
    if (form === 'link') {
      return copy(whole === undefined ? linkOfSentence(first) : linkOfSelection(whole, lookup), w('copied.link'))
    }
    if (form === 'original') {
      const link = formats().then(([, { textFragmentLink }]) => textFragmentLink(first) ?? '')
      return copy(link, w('copied.original'))
    }
    const sources = new Set(cited.map(({ document }) => document)).size
    const of = form === 'bibtex' || form === 'csl-json' ? sources : count
    const copied = w(`copied.${form}`, { count: of })
    // A link would lead to the published articles, so there is none.
    return copy(written(form, cited), isOpenedFile ? `${copied}. ${w('copied.unlinked')}` : copied)
  }
  return { cite, refused }
}
