import { useState } from 'react'
import { isFiltered } from '../../domain/filters/filters.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { selectVisible } from '../../store/selectors.ts'
import { belowNotices } from '../../ui/state/belowNotices.ts'
import { Part } from '../../ui/state/Part.tsx'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { openedOfTab } from '../open/openedOfTab.ts'
import { NoMatch, Notices, Overlays, ShapeToolbar, ViewToolbar } from '../parts/lazyParts.ts'
import { Waiting } from '../parts/Waiting.tsx'
import styles from './Shell.module.css'
import { UndoButtons } from './UndoButtons.tsx'
import { Views } from './Views.tsx'

/** If the address names a view, the other parts are fetched at once instead of when the page is idle. */
export const NAMES_A_VIEW = location.hash.length > 1

/** What the canvas says if nothing is left to draw. */
export function EmptyMessage() {
  const t = useWords('app')
  const isEmpty = useApp((state) => selectVisible(state).relations.length === 0)
  return (
    <Part name={t('part.notices')} place="message">
      {isEmpty && <NoMatch />}
    </Part>
  )
}

/** The acts on a selection, over the network. */
export function SelectionActions() {
  const t = useWords('app')
  const acting = useApp(({ multiSelection, selection }) => multiSelection.size > 0 || selection.kind !== 'none')
  // The sheet covers the canvas's controls.
  const isUnderSheet = useApp(({ insets, view }) => insets.bottom > 0 && view === 'network')
  return (
    <Part name={t('part.actions')} place="message">
      {acting && <ShapeToolbar before={isUnderSheet && <UndoButtons place="inBar" />} />}
    </Part>
  )
}

interface NoticesProps {
  readonly openedFile: { readonly name: string; readonly leave: () => void } | null
}

/** The place of the notices about everything on screen. */
export function NoticesPlace({ openedFile }: NoticesProps) {
  const t = useWords('app')
  const narrowed = useApp(({ lens, flagView, filters }) => lens !== null || flagView !== 'all' || isFiltered(filters))
  const shaped = useApp(({ focus, hidden }) => focus !== null || hidden.size > 0)
  const withheld = useApp((state) => state.withheld.size > 0)
  // They say that it is not open any more.
  const [hadFile] = useState(() => openedOfTab() !== null)
  return (
    <Part name={t('part.notices')} place="message">
      {(narrowed || shaped || withheld || openedFile !== null || hadFile) && <Notices openedFile={openedFile} />}
    </Part>
  )
}

/** The place of the views other than the network, with the acts on what is selected in them. */
export function ViewsPlace() {
  const t = useWords('app')
  const together = useApp(
    ({ multiSelection, view }) => multiSelection.size > 0 && (view === 'map' || view === 'matrix'),
  )
  const isNetwork = useApp((state) => state.view === 'network')
  const wide = useMedia(SHAPES.wide)
  const isCovered = useApp((state) => state.isCovered)
  const notices = useApp((state) => state.notices)
  return (
    <div className={styles.views} style={belowNotices(notices)} inert={isCovered}>
      <Views />
      {!isNetwork && !wide && !together && <UndoButtons place="floating" />}
      <Part name={t('part.actions')} place="message">
        {together && <ViewToolbar before={!wide && <UndoButtons place="inBar" />} />}
      </Part>
    </div>
  )
}

interface OverlaysProps {
  /** Whether the first view is drawn, so that more may be fetched. */
  readonly idle: boolean
  readonly isOpenedFile: boolean
  readonly isExpecting: boolean
}

/** The place of what opens over the page. */
export function OverlaysPlace({ idle, isOpenedFile, isExpecting }: OverlaysProps) {
  const t = useWords('app')
  const isOpen = useApp((state) => state.dialog !== 'none')
  const openDialog = useApp((state) => state.openDialog)
  return (
    <Part
      name={t('part.overlays')}
      fallback={NAMES_A_VIEW || isOpen ? <Waiting /> : null}
      place={isOpen ? 'dialog' : 'message'}
      onLeave={() => openDialog('none')}
    >
      {(idle || isOpen) && <Overlays isOpenedFile={isOpenedFile} isExpecting={isExpecting} />}
    </Part>
  )
}
