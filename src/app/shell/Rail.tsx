import type { ReactNode } from 'react'
import { ListFilter } from 'lucide'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Legend } from '../../features/filters/Legend.tsx'
import { SlimLegend } from '../../features/filters/SlimLegend.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import styles from './Rail.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/**
 * The legend: a rail on a desktop, a narrow column of glyphs on smaller screens, and a drawer if it is not completely
 * visible.
 */
export function Rail() {
  const t = useWords('app')
  const whole = useMedia(SHAPES.desktop)
  const slim = useMedia(SHAPES.wide)
  const drawer = useApp((state) => state.drawer)
  const setDrawer = useApp((state) => state.setDrawer)
  if (whole) {
    return (
      <Column>
        <Legend />
      </Column>
    )
  }
  return (
    <>
      {slim && (
        <Column>
          <IconButton
            label={t('command.legend')}

            onClick={() => setDrawer(true)}
          >
            <Icon of={ListFilter} size={18} />
          </IconButton>
          <SlimLegend />
        </Column>
      )}
      {drawer && (
        <Dialog title={t('legend.title')} closeLabel={t('close')} shape="drawer" onClose={() => setDrawer(false)}>
          <Legend />
        </Dialog>
      )}
    </>
  )
}

/** The place of the legend. An article lies over it. */
function Column({ children }: { readonly children: ReactNode }) {
  const isReading = useApp((state) => state.reading !== null)
  return (
    <div className={styles.rail} inert={isReading}>
      {children}
    </div>
  )
}
