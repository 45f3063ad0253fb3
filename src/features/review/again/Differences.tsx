import { useState } from 'react'
import type { Lookup } from '../../../domain/dataset/lookup.ts'
import type { Piece } from '../../../domain/review/revision.ts'
import { sliceOf } from '../../../domain/text/spans.ts'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import styles from './AgainDialog.module.css'

/** The first ones; the others are shown when asked for. */
const FEW = 6

interface Props {
  readonly title: string
  readonly pieces: readonly Piece[]
  /** What each of them stated before, if that is told. */
  readonly former?: readonly Piece[]
  /** That of the version to which the pieces belong. */
  readonly lookup: Lookup
}

/** What changed in one way: each statement with its sentence. Nothing if nothing has. */
export function Differences({ title, pieces, former, lookup }: Props) {
  const w = useWords('review')
  const [isAll, setAll] = useState(false)
  if (pieces.length === 0) return null
  return (
    <section className={styles['group']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {pieces.slice(0, isAll ? pieces.length : FEW).map(({ relation, evidence }, at) => {
          const document = lookup.document.get(evidence.document)
          const before = former?.[at]
          return (
            <li key={`${relation.id} ${evidence.document} ${evidence.start} ${evidence.trigger?.start ?? ''}`}>
              {before !== undefined && (
                <p className={styles['before']}>
                  <s>
                    <RelationWords of={before.relation} evidence={[before.evidence]} within={lookup} />
                  </s>
                </p>
              )}
              <p>
                <RelationWords of={relation} evidence={[evidence]} within={lookup} />
              </p>
              {document !== undefined && (
                <blockquote lang={document.language} dir="auto">
                  {sliceOf(document.text, evidence)}
                </blockquote>
              )}
            </li>
          )
        })}
      </ul>
      {pieces.length > FEW && (
        <Button look="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? w('actors.fewer') : w('again.more', { count: pieces.length - FEW })}
        </Button>
      )}
    </section>
  )
}
