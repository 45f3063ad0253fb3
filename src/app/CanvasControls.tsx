import { Maximize, Minus, Plus } from 'lucide'
import { Icon } from '../ui/Icon'
import type { Plan } from '../scene/plan'
import { selectVisible } from '../store/selectors'
import { useApp, useAppStore } from '../store/useApp'
import { useText } from '../store/useText'
import { Button } from '../ui/Button'
import { SHAPES, useMedia } from '../ui/useMedia'
import styles from './CanvasControls.module.css'
import { COMMANDS } from './commands'

/** Zoom, and how much of the graph is drawn. */
export function CanvasControls({ plan }: { readonly plan: Plan }) {
  const t = useText()
  const store = useAppStore()
  const phone = useMedia(SHAPES.phone)
  const detail = useApp((state) => state.detail)
  const setDetail = useApp((state) => state.setDetail)
  const total = useApp((state) => state.dataset.entities.length)
  const { entities } = useApp(selectVisible)
  const main = phone ? plan.tall : plan.wide
  const drawn = detail === 'all' ? plan.all : main
  const shown = entities.filter(({ id }) => drawn.nodes[id] !== undefined).length
  const zoom = [
    [COMMANDS.zoomIn, <Icon key="in" of={Plus} size={18} />],
    [COMMANDS.zoomOut, <Icon key="out" of={Minus} size={18} />],
    [COMMANDS.fit, <Icon key="fit" of={Maximize} size={17} />],
  ] as const
  return (
    <div className={styles.controls}>
      <div role="group" aria-label={t('command.zoom')} className={styles.zoom}>
        {zoom.map(([command, icon]) => (
          <Button
            key={command.id}
            look="quiet"
            aria-label={t(command.label)}
            title={t(command.label)}
            onClick={() => command.perform(store)}
          >
            {icon}
          </Button>
        ))}
      </div>
      {Object.keys(main.nodes).length < total && (
        <div className={styles.detail}>
          <span>{t('detail.count', { shown, total })}</span>
          <Button look="quiet" onClick={() => setDetail(detail === 'all' ? 'main' : 'all')}>
            {t(detail === 'all' ? 'detail.main' : 'detail.all')}
          </Button>
        </div>
      )}
    </div>
  )
}
