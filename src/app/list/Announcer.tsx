import { STANCES } from '../../domain/dataset/dataset.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { strengthOf } from '../../domain/evidence/strength.ts'
import { formatUnits } from '../../i18n/engine/list.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { AppState } from '../../store/appStore.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { relationWords } from './relationWords.ts'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import type { Language } from '../../domain/language/languages.ts'
import type { Translate } from '../../i18n/engine/words.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/**
 * Describes the selection in a sentence or two: "Russia supplies arms to Mali. Military cooperation. 4 sentences, 3
 * asserted."
 */
function announcement(
  { selection, lookup }: Pick<AppState, 'selection' | 'lookup'>,
  t: Translate,
  language: Language,
): string {
  if (selection.kind === 'none') return ''
  if (selection.kind === 'entity') {
    const entity = known(lookup.entity, selection.id)
    return t('announce.entity', {
      name: inLanguage(entity.labels, language).text,
      type: inLanguage(known(lookup.entityType, entity.type).labels, language).text,
      relations: t('relations.count', { count: lookup.relationsOf.get(entity.id)?.length ?? 0 }),
    })
  }
  const relation = known(lookup.relation, selection.id)
  const { text, category } = relationWords(lookup, relation, t, language)
  const { sentences, stances } = strengthOf(relation.evidence)
  const said = STANCES.filter((stance) => stances[stance] > 0).map((stance) =>
    t(`announce.stance.${stance}`, { count: stances[stance] }),
  )
  const evidence = formatUnits(language, [t('app.sentences', { count: sentences }), ...said])
  return t('announce.relation', { relation: text, category, evidence })
}

/** Announces to screen readers what was opened. */
export function Announcer() {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const lookup = useApp((state) => state.lookup)
  return (
    <VisuallyHidden as="div" role="status">
      {announcement({ selection, lookup }, t, language)}
    </VisuallyHidden>
  )
}
