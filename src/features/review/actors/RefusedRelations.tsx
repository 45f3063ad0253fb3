import type { Relation } from '../../../domain/dataset/dataset.ts'
import { RelationWords } from '../../../quote/RelationWords.tsx'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import styles from './ActorsDialog.module.css'

/** With more than this, the list says how many others there are. */
const MOST = 5

/** Names the relations by which a change is refused. Each opens, so that a person can decide about it first. */
export function RefusedRelations({ relations }: { readonly relations: readonly Relation[] }) {
  const w = useWords('review')
  const select = useApp((state) => state.select)
  const openDialog = useApp((state) => state.openDialog)
  return (
    <>
      <p>{w('actors.refused', { count: relations.length })}</p>
      <ul className={styles['refused']}>
        {relations.slice(0, MOST).map((relation) => (
          <li key={relation.id}>
            <Button
              look="quiet"
              onClick={() => {
                openDialog('none')
                select({ kind: 'relation', id: relation.id })
              }}
            >
              <RelationWords of={relation} evidence={relation.evidence} />
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
