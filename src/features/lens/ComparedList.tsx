import { useState } from 'react'
import { usePrinting } from '../../ui/state/usePrinting.ts'
import type { Evidence } from '../../domain/dataset/dataset.ts'
import type { Lens } from '../../domain/lens/lens.ts'
import type { ComparedRelation } from '../../domain/lens/lensComparison.ts'
import { agreementOf, stancesOf } from '../../domain/lens/lensComparison.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { formatList, formatNumber } from '../../i18n/engine/list.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { RelationLine } from '../../quote/RelationLine.tsx'
import { RelationWords } from '../../quote/RelationWords.tsx'
import { relationName } from '../../quote/wording.ts'
import styles from './ComparedList.module.css'
import { lensName } from './lensName.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import { Count } from '../../ui/controls/Count.tsx'

interface Props {
  readonly relations: readonly ComparedRelation[]
  readonly first: Lens
  readonly second: Lens
}

/** The number of relations shown at a time. */
const FEW = 24

/** Relations that one voice states, or both; if both, whether their stances agree. */
export function ComparedList({ relations, first, second }: Props) {
  const w = useWords('lens')
  const [all, setAll] = useState(false)
  const isWhole = usePrinting() || all
  if (relations.length === 0) return <p className={styles['none']}>{w('none')}</p>
  return (
    <>
      <ul>
        {relations.slice(0, isWhole ? Infinity : FEW).map((compared) => (
          <li key={compared.relation.id}>
            <ComparedRow of={compared} first={first} second={second} />
          </li>
        ))}
      </ul>
      {!isWhole && relations.length > FEW && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {w('more', { count: relations.length })}
        </Button>
      )}
    </>
  )
}

function ComparedRow({ of, first, second }: Omit<Props, 'relations'> & { readonly of: ComparedRelation }) {
  const t = useWords('app')
  const w = useWords('lens')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const lens = useApp((state) => state.lens)
  const setLens = useApp((state) => state.setLens)
  const select = useApp((state) => state.select)
  const openDialog = useApp((state) => state.openDialog)
  const { relation } = of
  const { evidence } = of
  const sentences = countSentences(evidence, lookup)
  const type = known(lookup.relationType, relation.type)
  const isBoth = of.first.length > 0 && of.second.length > 0
  const accord = agreementOf(of.first, of.second)
  const said = (voice: Lens, by: readonly Evidence[]) =>
    w('said', {
      name: lensName(voice, lookup, language),
      stances: formatList(
        language,
        stancesOf(by).map((stance) => t(`stance.${stance}`)),
      ),
    })
  const open = () => {
    // Under a lens that hides the relation, the line would not be in the picture.
    const side = of.first.length > 0 ? first : second
    if (lens !== null && !(isBoth && lens.by === second.by && lens.id === second.id)) setLens(side)
    openDialog('none')
    select({ kind: 'relation', id: relation.id })
  }
  return (
    <Button
      look="bare"
      className={styles['row']}
      aria-label={w('row.open', { relation: relationName(t, language, lookup, { relation, evidence }) })}
      aria-describedby={isBoth && accord !== 'same' ? `accord-${relation.id}` : undefined}
      onClick={open}
    >
      <RelationLine type={type} evidence={evidence} width={28} line={Math.min(5, 1.15 + 0.62 * sentences)} />
      <span className={styles['words']}>
        <RelationWords of={relation} evidence={evidence} classes={{ source: styles['end'], target: styles['end'] }} />
        {isBoth && accord !== 'same' && (
          <span id={`accord-${relation.id}`} className={styles['accord']} data-accord={accord}>
            <strong>{w(`accord.${accord}`)}</strong>
            <span>{said(first, of.first)}</span>
            <span>{said(second, of.second)}</span>
          </span>
        )}
      </span>
      <Count
        className={styles['count']}
        number={formatNumber(language, sentences)}
        text={t('app.sentences', { count: sentences })}
      />
    </Button>
  )
}
