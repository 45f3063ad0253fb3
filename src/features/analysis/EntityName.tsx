import { Button } from '../../ui/controls/Button.tsx'
import { known } from '../../domain/dataset/lookup.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './EntityName.module.css'

interface Props {
  readonly id: string
  /** Content after the name, if any. */
  readonly note?: string | undefined
}

/** An entity's picture and name. Hovering highlights it in the network, pressing opens it. */
export function EntityName({ id, note }: Props) {
  const language = useApp((state) => state.language)
  const entity = useApp(({ lookup }) => known(lookup.entity, id))
  const isSelected = useApp(({ selection }) => selection.kind === 'entity' && selection.id === id)
  const select = useApp((state) => state.select)
  const setHover = useApp((state) => state.setHover)
  const target = { kind: 'entity', id } as const
  return (
    <Button
      look="bare"
      className={styles['entity']}
      aria-current={isSelected}
      onClick={() => select(target)}
      onPointerEnter={() => setHover(target)}
      onPointerLeave={() => setHover(null)}
    >
      <EntityDisc entity={entity} size={20} language={language} />
      <LocalText of={entity.labels} language={language} />
      {note !== undefined && <small>{note}</small>}
    </Button>
  )
}
