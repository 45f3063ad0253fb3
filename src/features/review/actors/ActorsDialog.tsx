import { Undo2 } from 'lucide'
import { useState } from 'react'
import { EntityPicker } from '../../../quote/EntityPicker.tsx'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Dialog } from '../../../ui/controls/Dialog.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { ActorForm } from './ActorForm.tsx'
import styles from './ActorsDialog.module.css'
import { Duplicates } from './Duplicates.tsx'
import { RefusedRelations } from './RefusedRelations.tsx'
import { useActorChanges } from './useActorChanges.ts'

/** The actors of a collection of the user's own: names, kind and aliases of one, and pairs that may be one. */
export function ActorsDialog() {
  const w = useWords('review')
  const t = useWords('app')
  const openDialog = useApp((state) => state.openDialog)
  const takeBack = useApp((state) => state.takeBack)
  const hasPast = useApp((state) => state.pastVersions.length > 0)
  const selected = useApp(({ selection }) => (selection.kind === 'entity' ? selection.id : null))
  const [id, setId] = useState(selected)
  const entity = useApp(({ lookup }) => lookup.entity.get(id ?? ''))
  const count = useApp(({ record }) => record.entities.length)
  const changes = useActorChanges()
  return (
    <Dialog title={w('actors.title')} closeLabel={t('close')} shape="page" onClose={() => openDialog('none')}>
      <div className={styles['actors']}>
        <div className={styles['which']}>
          <div className={styles['picker']}>
            <EntityPicker
              label={w('actors.which')}
              placeholder={w('hand.who.hint')}
              nobody={w('hand.nobody')}
              chosen={entity}
              onChoose={setId}
            />
          </div>
          <TextButton disabled={!hasPast} onClick={takeBack}>
            <Icon of={Undo2} size={15} />
            {w('undo')}
          </TextButton>
        </div>
        <div role="status" className={styles['status']}>
          {changes.refused.length > 0 && <RefusedRelations relations={changes.refused} />}
        </div>
        {entity === undefined && (
          <p className={styles['none']}>{count === 0 ? w('actors.none') : w('actors.choose', { count })}</p>
        )}
        {entity !== undefined && <ActorForm key={formKey(entity)} entity={entity} onChange={changes.make} />}
        <Duplicates onChange={changes.make} />
      </div>
    </Dialog>
  )
}

/** The form begins anew with another actor, and with what an undo has brought back. */
const formKey = ({ id, type, labels }: { readonly id: string; readonly type: string; readonly labels: object }) =>
  `${id} ${type} ${JSON.stringify(labels)}`
