import { STANCES } from '../domain/dataset'
import { known } from '../domain/lookup'
import { strengthOf } from '../domain/strength'
import { formatUnits } from '../i18n/list'
import type { Language, Translate } from '../i18n/translate'
import { inLanguage } from '../scene/lettering'
import type { AppState } from '../store/appStore'
import { useApp } from '../store/useApp'
import { useText } from '../store/useText'
import styles from './Announcer.module.css'
import { relationWords } from './relationWords'

/** The selection in a sentence or two: "Russia supplies arms to Mali. Military cooperation. 4 sentences, 3 asserted." */
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

/** Tells screen readers what was opened. */
export function Announcer() {
  const t = useText()
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const lookup = useApp((state) => state.lookup)
  return (
    <div className={styles.unseen} role="status">
      {announcement({ selection, lookup }, t, language)}
    </div>
  )
}
