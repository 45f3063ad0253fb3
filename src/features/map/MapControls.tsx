import { Maximize, Minus, Plus, ZoomIn } from 'lucide'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './MapControls.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
  /** Whether the inset is shown; `null` if nothing is crowded. */
  readonly inset: boolean | null
  readonly onInset: (shown: boolean) => void
}

/** The zoom factor of buttons and keys. */
const STEP = 1.35

/** Buttons for the zoom and for the inset. */
export function MapControls({ onZoom, onFit, inset, onInset }: Props) {
  const t = useWords('app')
  const w = useWords('map')
  const zoom = [
    [t('command.zoomIn'), Plus, () => onZoom(STEP)],
    [t('command.zoomOut'), Minus, () => onZoom(1 / STEP)],
    [w('fit'), Maximize, onFit],
  ] as const
  return (
    <div className={styles['controls']}>
      <div role="group" aria-label={t('command.zoom')}>
        {zoom.map(([label, icon, act]) => (
          <IconButton key={label} label={label} onClick={act}>
            <Icon of={icon} size={17} />
          </IconButton>
        ))}
      </div>
      {inset !== null && (
        <div>
          <IconButton
            aria-pressed={inset}
            label={w('inset.toggle')}

            onClick={() => onInset(!inset)}
          >
            <Icon of={ZoomIn} size={17} />
          </IconButton>
        </div>
      )}
    </div>
  )
}
