import { TextQuote } from 'lucide'
import { useState } from 'react'
import { usePrinting } from '../../ui/state/usePrinting.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import type { Relation } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { pairOf } from '../../domain/dataset/pair.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { relationsOfPair } from '../../domain/pair/relationsOfPair.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Glyph } from '../../ui/symbols/Glyph.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { predicateText } from '../../i18n/sentences/relationSentence.ts'
import { RelationLine } from '../../quote/RelationLine.tsx'
import styles from './SiblingRelations.module.css'
import { relationName } from '../../quote/wording.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import type { Counting } from '../../domain/evidence/countSentences.ts'
import { bySentences, countSentences, countSentencesOf } from '../../domain/evidence/countSentences.ts'
import { Count } from '../../ui/controls/Count.tsx'
import { formatNumber } from '../../i18n/engine/list.ts'

/**
 * The maximum number of listed relations. If there are more, only those of the current category are listed, because the
 * sentences follow below.
 */
const FEW = 4

/** Grouped by category, as in the picture. The category of the relation comes first; in each, the best documented first. */
function byCategory(
  strands: readonly VisibleRelation[],
  categoryOf: (strand: VisibleRelation) => string,
  first: string,
  counting: Counting,
) {
  const sorted = bySentences(strands, counting)
  const categories = new Set([first, ...sorted.map(categoryOf)])
  return [...categories].map((category) => ({
    category,
    strands: sorted.filter((strand) => categoryOf(strand) === category),
  }))
}

/** The pair's other relations: the strands of the ribbon between the two entities. */
export function SiblingRelations({ relation }: { readonly relation: Relation }) {
  const t = useWords('app')
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const [all, setAll] = useState(false)
  const isWhole = usePrinting() || all
  const selectPair = useApp((state) => state.selectPair)
  const strands = relationsOfPair(visible.relations, pairOf(relation))
  if (strands.length < 2) return null
  const nameOf = (id: string) => inLanguage(known(lookup.entity, id).labels, language).text
  const categoryOf = (strand: VisibleRelation) => known(lookup.relationType, strand.relation.type).category
  const own = known(lookup.relationType, relation.type).category
  const groups = byCategory(strands, categoryOf, own, lookup).filter((group) => group.strands.length > 0)
  const shown = isWhole || strands.length <= FEW ? groups : groups.slice(0, 1)
  const directed = strands.filter(({ relation: one }) => known(lookup.relationType, one.type).symmetric !== true)
  const bothWays = new Set(directed.map(({ relation: one }) => one.source)).size > 1
  return (
    <section className={styles['siblings']} aria-label={w('siblings')}>
      <TextButton className={styles['pair']} onClick={() => selectPair(relation.source, relation.target)}>
        <Icon of={TextQuote} size={15} />
        {w('pair.open', {
          count: countSentencesOf(strands, lookup),
          first: nameOf(relation.source),
          second: nameOf(relation.target),
        })}
      </TextButton>
      <ul className={styles['groups']}>
        {shown.map((group) => (
          <li key={group.category}>
            <p className={styles['group']}>
              <span style={{ color: `var(--${categoryInk(group.category)})` }}>
                <Glyph of={{ category: group.category }} size={15} />
              </span>
              <LocalText of={known(lookup.category, group.category).labels} language={language} />
              <span className={styles['sum']}>
                {t('app.sentences', { count: countSentencesOf(group.strands, lookup) })}
              </span>
            </p>
            <ul className={styles['list']}>
              {group.strands.map((one) => (
                <li key={one.relation.id}>
                  <Strand of={one} isCurrent={one.relation.id === relation.id} showSource={bothWays} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {strands.length > FEW && groups.length > 1 && (
        <Button look="bare" className={styles['more']} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('evidence.siblings.fewer') : w('siblings.all', { count: strands.length })}
        </Button>
      )}
    </section>
  )
}

interface StrandProps {
  readonly of: VisibleRelation
  readonly isCurrent: boolean
  /** The entity that the strand starts from, if the pair has strands in both directions. */
  readonly showSource: boolean
}

function Strand({ of: { relation, evidence }, isCurrent, showSource }: StrandProps) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const select = useApp((state) => state.select)
  const type = known(lookup.relationType, relation.type)
  const sentences = countSentences(evidence, lookup)
  return (
    <Button
      look="bare"
      className={styles['strand']}
      aria-current={isCurrent}
      aria-label={relationName(t, language, lookup, { relation, evidence })}
      onClick={() => select({ kind: 'relation', id: relation.id })}
    >
      <RelationLine type={type} evidence={evidence} width={28} line={Math.min(5, 1.6 + sentences * 0.4)} />
      {showSource && type.symmetric !== true && (
        <EntityDisc entity={known(lookup.entity, relation.source)} size={18} language={language} />
      )}
      <bdi className={styles['label']}>{predicateText(lookup, relation, evidence, language)}</bdi>
      <Count
        className={styles['count']}
        number={formatNumber(language, sentences)}
        text={t('app.sentences', { count: sentences })}
      />
    </Button>
  )
}
