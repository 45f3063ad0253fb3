import { Isolated } from '../../ui/text/Isolated.tsx'
import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import { X } from 'lucide'
import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { Entity } from '../../domain/dataset/dataset.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { relationName } from '../../quote/wording.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { nameOf } from './cellName.ts'
import { MentioningBoth } from './MentioningBoth.tsx'
import styles from './PairSentences.module.css'
import type { CellPosition, MatrixContent } from './cellPlace.ts'
import { halfAt } from './cellPlace.ts'
import type { Matrix } from './useMatrix.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly matrix: Matrix
  readonly show: MatrixContent
  readonly place: CellPosition
  readonly a: Entity
  readonly b: Entity
  readonly onClose: () => void
}

/** For a pair without a relation in this cell: its other relations, and the sentences that mention both entities. */
export function PairSentences({ matrix, show, place, a, b, onClose }: Props) {
  const w = useWords('matrix')
  const language = useApp((state) => state.language)
  const box = useRef<HTMLElement>(null)
  const together = matrix.together(a, b)
  const relations = matrix.pair(a, b)?.relations ?? []
  const silence = matrix.silence(a, b)
  const count = together.length
  const title = w('pair', { first: nameOf(a, language), second: nameOf(b, language) })
  useEffect(() => box.current?.focus(), [a, b])

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles['box']}
      aria-label={withoutDirectionMarks(title)}
      onKeyDown={press}
    >
      <Button look="quiet" className={styles['close']} aria-label={w('pair.close')} onClick={onClose}>
        <Icon of={X} size={18} />
      </Button>
      <h2>
        <Isolated>{title}</Isolated>
      </h2>
      {silence === 'hidden' && <p>{w('pair.hidden')}</p>}
      {relations.length > 0 && (
        <>
          {show === 'relations' && <p>{w(`pair.none.${halfAt(place)}`)}</p>}
          <h3>{w('pair.stated')}</h3>
          <ul className={styles['relations']}>
            {relations.map((one) => (
              <li key={one.relation.id}>
                <Stated of={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{count === 0 ? w('pair.never') : w(silence === 'together' ? 'pair.together' : 'pair.both', { count })}</p>
      <ol className={styles['sentences']}>
        {together.map((one) => (
          <li key={one.sentence.id}>
            <MentioningBoth of={one} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A relation as a sentence, which opens it. */
function Stated({ of: { relation, evidence } }: { readonly of: VisibleRelation }) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const select = useApp((state) => state.select)
  const text = relationName(t, language, lookup, { relation, evidence })
  return (
    <Button look="outlined" className={styles['stated']} onClick={() => select({ kind: 'relation', id: relation.id })}>
      {text}
    </Button>
  )
}
