import { X } from 'lucide'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { isReviewable } from '../../store/openEvidence.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { cssLength } from '../../ui/state/cssLength.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import styles from './PanelHost.module.css'
import { EntityPanel, EvidencePanel, PairPanel, prepareOtherPanels, ReviewBar } from './lazyPanels.ts'
import { usePanelFocus } from '../focus/usePanelFocus.ts'
import { useReadingBeside } from './useReadingBeside.ts'
import { coversPicture, heightOf, useSheet } from './useSheet.ts'
import { Part } from '../../ui/state/Part.tsx'
import { whenIdle } from '../loading/whenIdle.ts'
import { whenUsed } from '../loading/whenUsed.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const NO_INSETS = { bottom: 0, start: 0, end: 0 }

/** The place of the evidence: at the end side of the canvas on a wide screen, as a sheet from below on others. */
export function PanelHost() {
  const t = useWords('app')
  const selection = useApp((state) => state.selection)
  const { kind } = selection
  const key = selection.kind === 'none' ? '' : selection.id
  const clear = useApp((state) => state.clearSelection)
  const setInsets = useApp((state) => state.setInsets)
  const setCovered = useApp((state) => state.setCovered)
  const desktop = useMedia(SHAPES.desktop)
  const wide = useMedia(SHAPES.wide)
  const isSide = useMedia(SHAPES.beside)
  const phone = useMedia(SHAPES.phone)
  const scroller = useRef<HTMLDivElement>(null)
  const sheet = useSheet(scroller)
  const beside = useReadingBeside()
  const reviewable = useApp(isReviewable)
  const open = kind !== 'none' && beside !== 'covered'
  // The analysis is in the same place, below the evidence.
  const isTaken = useApp((state) => state.analysis !== null) || open
  const panel = usePanelFocus(selection, open)
  const rest = heightOf(sheet.detent, sheet.room, phone)
  // A full sheet covers the whole picture, so the picture stays where the half sheet leaves it.
  const covered = Math.min(rest, heightOf('half', sheet.room, phone))

  // In the same render that opens the panel, so that the insets are known before the camera moves.
  useLayoutEffect(() => {
    const start = beside === 'none' || !wide ? 0 : cssLength('--reader') - cssLength('--rail')
    const rest = { ...NO_INSETS, start }
    setInsets(!isTaken ? rest : isSide ? { ...rest, end: cssLength('--panel') } : { ...rest, bottom: covered })
  }, [isTaken, wide, isSide, desktop, beside, covered, setInsets])

  // Nothing under a sheet that covers the whole picture, or under an article that does, may take focus.
  const isWhole = (open && !isSide && coversPicture(rest, sheet.room)) || (!wide && beside === 'covered')
  useLayoutEffect(() => setCovered(isWhole), [setCovered, isWhole])

  useEffect(() => whenIdle(() => void EvidencePanel.prepare()), [])
  useEffect(() => whenUsed(prepareOtherPanels), [])

  // Another content begins at its top. To scroll a panel that has just opened would only force a layout.
  const shown = useRef('')
  useEffect(() => {
    if (key !== '' && shown.current !== '') scroller.current?.scrollTo(0, 0)
    shown.current = key
  }, [key])

  if (!open) return null
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t('panel.title')}
      data-printed="over"
      className={`${styles.panel} ${isSide ? styles.side : styles.sheet} ${sheet.dragged === null ? '' : styles.held}`}
      style={isSide ? undefined : { height: sheet.dragged ?? rest }}
    >
      {phone && sheet.isSized && (
        <Button
          look="bare"
          className={styles.handle}
          aria-label={t('panel.handle', { size: t(`panel.handle.${sheet.detent}`) })}
          {...sheet.handle}
        />
      )}
      <Button look="quiet" className={styles.close} aria-label={t('close')} onClick={clear}>
        <Icon of={X} size={18} />
      </Button>
      <div ref={scroller} className={styles.content} tabIndex={-1}>
        <Part name={t('panel.title')} place="filled" subject={key} fallback={<div className={styles.waiting} />}>
          {kind === 'relation' ? <EvidencePanel /> : kind === 'pair' ? <PairPanel /> : <EntityPanel />}
        </Part>
      </div>
      <Part name={t('command.review')} place="message">
        {reviewable && <ReviewBar />}
      </Part>
    </aside>
  )
}
