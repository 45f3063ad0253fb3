import type { Entity } from '../../domain/dataset'
import { useApp } from '../../store/useApp'
import { EntityHeader } from './EntityHeader'
import styles from './EntityPanel.module.css'
import { EntityRelations } from './EntityRelations'
import { Mentions } from './Mentions'

/** The selected entity: who it is, whom the sentences relate it to, and where they mention it. */
export function EntityPanel() {
  const selection = useApp((state) => state.selection)
  const entity = useApp(({ lookup }) => (selection.kind === 'entity' ? lookup.entity.get(selection.id) : undefined))
  return entity === undefined ? null : <EntityDetails key={entity.id} entity={entity} />
}

function EntityDetails({ entity }: { readonly entity: Entity }) {
  return (
    <div className={styles['panel']}>
      <EntityHeader entity={entity} />
      <EntityRelations entity={entity} />
      <Mentions entity={entity} />
    </div>
  )
}
