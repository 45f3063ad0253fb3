import { ChartGantt, Grid3x3, Map, Table2, Waypoints } from 'lucide'
import { Button } from '../../ui/controls/Button.tsx'
import { VIEWS } from '../../domain/permalink/place.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useText } from '../../store/hooks/useText.ts'
import { Icon } from '../../ui/marks/Icon.tsx'
import { Segments } from '../../ui/controls/Segments.tsx'
import { COMMANDS } from '../commands/commands.ts'
import styles from './ViewSwitch.module.css'

const ICONS = { network: Waypoints, map: Map, matrix: Grid3x3, timeline: ChartGantt, table: Table2 }

interface Props {
  /** In the bar, or on a phone, where the bar has no room for it, in the drawer. */
  readonly place?: 'bar' | 'drawer'
  readonly onChosen?: () => void
}

/** One state, several views of it. */
export function ViewSwitch({ place = 'bar', onChosen }: Props) {
  const t = useText()
  const store = useAppStore()
  const shown = useApp((state) => state.view)
  return (
    <Segments role="group" aria-label={t('view.switch')} className={styles[place]}>
      {VIEWS.map((view) => (
        <Button
          look="bare"
          key={view}
          aria-pressed={view === shown}
          aria-label={t(`view.${view}`)}
          title={t(`view.${view}`)}
          onClick={() => {
            COMMANDS[view].perform(store)
            onChosen?.()
          }}
        >
          <Icon of={ICONS[view]} size={16} />
          <span>{t(`view.${view}`)}</span>
        </Button>
      ))}
    </Segments>
  )
}
