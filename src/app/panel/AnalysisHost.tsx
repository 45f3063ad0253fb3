import { X } from 'lucide'
import { useEffect, useRef } from 'react'
import type { Topic } from '../../domain/analysis/topic.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import styles from './PanelHost.module.css'
import { heightOf, useSheet } from './useSheet.ts'
import { Part } from '../../ui/state/Part.tsx'
import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const AnalysisPanel = lazyNamed(
  () => withWords(import('../../features/analysis/AnalysisPanel.tsx'), 'analysis'),
  'AnalysisPanel',
)

/** The place of the analysis: where the evidence opens, and below it. What is opened from the analysis closes back to it. */
export function AnalysisHost({ topic }: { readonly topic: Topic }) {
  const t = useWords('app')
  const setAnalysis = useApp((state) => state.setAnalysis)
  const isCovered = useApp((state) => state.selection.kind !== 'none' && state.reading === null)
  const isSide = useMedia(SHAPES.beside)
  const phone = useMedia(SHAPES.phone)
  const content = useRef<HTMLDivElement>(null)
  const sheet = useSheet(content)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const origin = document.activeElement
    panel.current?.focus()
    return () => {
      if (origin instanceof HTMLElement) origin.focus()
    }
  }, [])
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      inert={isCovered}
      aria-label={t('command.analysis')}
      data-printed="over"
      className={`${styles.panel} ${styles.under} ${isSide ? styles.side : styles.sheet} ${sheet.dragged === null ? '' : styles.held}`}
      style={isSide ? undefined : { height: sheet.dragged ?? heightOf(sheet.detent, sheet.room, phone) }}
    >
      {phone && sheet.isSized && (
        <Button
          look="bare"
          className={styles.handle}
          aria-label={t('panel.handle', { size: t(`panel.handle.${sheet.detent}`) })}
          {...sheet.handle}
        />
      )}
      <Button look="quiet" className={styles.close} aria-label={t('close')} onClick={() => setAnalysis(null)}>
        <Icon of={X} size={18} />
      </Button>
      <div ref={content} className={styles.content}>
        <Part name={t('command.analysis')} place="filled" subject={topic} fallback={<div className={styles.waiting} />}>
          <AnalysisPanel topic={topic} />
        </Part>
      </div>
    </aside>
  )
}
