import { VIEWS } from '../../domain/permalink/viewState.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { Segments } from '../../ui/controls/Segments.tsx'
import { COMMANDS, run } from '../commands/commands.ts'
import styles from './ViewSwitch.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Switches between views of the same state: in the bar or, on a phone, as tabs along the foot of the window. */
export function ViewSwitch() {
  const t = useWords('app')
  const store = useAppStore()
  const shown = useApp((state) => state.view)
  return (
    <Segments role="group" aria-label={t('view.switch')} className={styles.switch}>
      {VIEWS.map((view) => (
        <Button
          look="bare"
          key={view}
          data-command={view}
          aria-pressed={view === shown}
          onClick={() => void run(COMMANDS[view], store)}
        >
          <Icon of={COMMANDS[view].icon} size={16} />
          <span>{t(COMMANDS[view].label)}</span>
        </Button>
      ))}
    </Segments>
  )
}
