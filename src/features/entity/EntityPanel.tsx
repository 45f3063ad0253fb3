import type { Entity } from '../../domain/dataset/dataset.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useSpareTime } from '../../ui/state/useSpareTime.ts'
import { EntityHeader } from './EntityHeader.tsx'
import styles from './EntityPanel.module.css'
import { EntityRelations } from './EntityRelations.tsx'
import { Mentions } from './Mentions.tsx'

/** The selected entity: who it is, its relations, and where sentences mention it. */
export function EntityPanel() {
  const selection = useApp((state) => state.selection)
  const entity = useApp(({ lookup }) => (selection.kind === 'entity' ? lookup.entity.get(selection.id) : undefined))
  return entity === undefined ? null : <EntityDetails key={entity.id} entity={entity} />
}

function EntityDetails({ entity }: { readonly entity: Entity }) {
  // There may be dozens of relations and mentions. Those below the visible part are rendered after the response to the click.
  const settled = useSpareTime()
  return (
    <div className={styles['panel']}>
      <EntityHeader entity={entity} />
      <EntityRelations entity={entity} isSettled={settled} />
      {settled && <Mentions entity={entity} />}
    </div>
  )
}
