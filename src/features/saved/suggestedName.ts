import type { Localised } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { endsOfPair } from '../../domain/dataset/pair.ts'
import { tidyName } from '../../domain/saved/savedViews.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { plainRelationText } from '../../i18n/sentences/relationSentence.ts'
import type { AppState } from '../../store/appStore.ts'
import type { Language } from '../../domain/language/languages.ts'

/** A name for the view on screen: the selection, the open article or the question; otherwise the dataset's name. */
export function suggestedName(state: AppState, language: Language): string {
  const { selection, chain, reading, lookup, dataset } = state
  const say = (labels: Localised | undefined) => (labels === undefined ? '' : inLanguage(labels, language).text)
  const entity = (id: string | null) => (id === null ? '' : say(lookup.entity.get(id)?.labels))
  const name = () => {
    if (chain !== null) return [chain.from, chain.to].map(entity).filter(Boolean).join(' – ')
    if (reading !== null) return say(lookup.document.get(reading.document)?.title)
    if (selection.kind === 'entity') return entity(selection.id)
    if (selection.kind === 'none') return ''
    if (selection.kind === 'pair') return endsOfPair(selection.id).map(entity).join(' – ')
    const relation = known(lookup.relation, selection.id)
    return plainRelationText(lookup, relation, relation.evidence, language)
  }
  return tidyName(name() || say(dataset.title))
}
