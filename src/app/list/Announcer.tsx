import { known } from '../../domain/dataset/lookup.ts'
import { endsOfPair } from '../../domain/dataset/pair.ts'
import { relationsOfPair } from '../../domain/pair/relationsOfPair.ts'
import { countSentences, countSentencesOf, stanceCounts } from '../../domain/evidence/countSentences.ts'
import { formatList, formatUnits } from '../../i18n/engine/list.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { AppState } from '../../store/appStore.ts'
import { isProposed } from '../../domain/review/reviewState.ts'
import { sentenceCount } from '../../i18n/sentences/sentenceCount.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { relationWords } from './relationWords.ts'
import { Isolated } from '../../ui/text/Isolated.tsx'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import type { Language } from '../../domain/language/languages.ts'
import type { Translate } from '../../i18n/engine/words.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import type { VisibleGraph } from '../../domain/filters/filters.ts'
import { selectVisible } from '../../store/selectors.ts'

/**
 * Describes the selection in a sentence or two: "Russia supplies arms to Mali. Military cooperation. 4 sentences, 3
 * asserted."
 */
function announcement(
  { selection, lookup }: Pick<AppState, 'selection' | 'lookup'>,
  { relations }: VisibleGraph,
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
  if (selection.kind === 'pair') {
    const own = relationsOfPair(relations, selection.id)
    return t('announce.pair', {
      pair: formatList(
        language,
        endsOfPair(selection.id).map((id) => inLanguage(known(lookup.entity, id).labels, language).text),
      ),
      relations: t('relations.count', { count: own.length }),
      sentences: t('app.sentences', { count: countSentencesOf(own, lookup) }),
    })
  }
  const relation = known(lookup.relation, selection.id)
  // A link may open a relation that the filters hide entirely. All its evidence is announced then.
  const evidence = relations.find((one) => one.relation === relation)?.evidence ?? relation.evidence
  const { text, category } = relationWords(lookup, { relation, evidence }, language)
  const stances = stanceCounts(evidence, lookup)
  const count = countSentences(evidence, lookup)
  const [first] = stances
  const summary =
    stances.length === 1 && first !== undefined && first.count === count && !evidence.some(isProposed)
      ? t(`announce.all.${first.stance}`, { count })
      : t('announce.evidence', {
          sentences: sentenceCount(t, evidence, lookup),
          stances: formatUnits(
            language,
            stances.map((one) => t(`announce.stance.${one.stance}`, { count: one.count })),
          ),
        })
  return t('announce.relation', { relation: text, category, evidence: summary })
}

/** Announces to screen readers what was opened. */
export function Announcer() {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const selection = useApp((state) => state.selection)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  return (
    <VisuallyHidden as="div" role="status">
      <Isolated>{announcement({ selection, lookup }, visible, t, language)}</Isolated>
    </VisuallyHidden>
  )
}
