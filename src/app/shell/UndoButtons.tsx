import { useApp } from '../../store/hooks/useApp.ts'
import { useUndo } from '../../store/hooks/useUndo.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { CommandButton } from '../commands/CommandButton.tsx'
import { COMMANDS } from '../commands/commands.ts'
import styles from './UndoButtons.module.css'

interface Props {
  /** Whether they are among the canvas's controls, among the actions on a selection, or over a view that has no controls. */
  readonly place: 'controls' | 'inBar' | 'floating'
}

/** Undo and redo. They appear once something was done. */
export function UndoButtons({ place }: Props) {
  const t = useWords('app')
  const view = useApp((state) => state.view)
  const sheet = useApp((state) => state.insets.bottom)
  const { past, future } = useUndo()
  if (past + future === 0) return null
  const isOverSheet = place === 'floating' && sheet > 0
  return (
    <div
      role="group"
      aria-label={t('command.undo')}
      className={`${styles.undo} ${place === 'controls' ? '' : styles[place]}`}
      data-view={view}
      style={isOverSheet ? { insetBlockEnd: `calc(var(--tabs) + ${sheet + 8}px)` } : undefined}
    >
      <CommandButton command={COMMANDS.undo} size={17} />
      <CommandButton command={COMMANDS.redo} size={17} />
    </div>
  )
}
