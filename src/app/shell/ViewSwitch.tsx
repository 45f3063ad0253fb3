import { VIEWS } from '../../domain/permalink/place.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Icon } from '../../ui/marks/Icon.tsx'
import { Button } from '../../ui/controls/Button.tsx'
import { Segments } from '../../ui/controls/Segments.tsx'
import { COMMANDS, run } from '../commands/commands.ts'
import styles from './ViewSwitch.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** In the bar or, on a phone, in the drawer, because the bar has no room for it. */
  readonly place?: 'bar' | 'drawer'
  readonly onChosen?: () => void
}

/** Switches between views of the same state. */
export function ViewSwitch({ place = 'bar', onChosen }: Props) {
  const t = useWords('app')
  const store = useAppStore()
  const shown = useApp((state) => state.view)
  return (
    <Segments role="group" aria-label={t('view.switch')} className={styles[place]}>
      {VIEWS.map((view) => (
        <Button
          look="bare"
          key={view}
          data-command={view}
          aria-pressed={view === shown}
          aria-label={t(COMMANDS[view].label)}
          title={t(COMMANDS[view].label)}
          onClick={() => {
            run(COMMANDS[view], store)
            onChosen?.()
          }}
        >
          <Icon of={COMMANDS[view].icon} size={16} />
          <span>{t(COMMANDS[view].label)}</span>
        </Button>
      ))}
    </Segments>
  )
}
