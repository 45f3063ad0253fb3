import { useState } from 'react'
import type { Plan } from '../../scene/figure/plan.ts'
import { selectVisible, showsOverview } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { framePainted } from '../../ui/state/framePainted.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import styles from './CanvasControls.module.css'
import { CommandButton } from '../commands/CommandButton.tsx'
import { COMMANDS } from '../commands/commands.ts'
import { IS_EMBEDDED } from '../bar/embedded.ts'
import { FirstQuestions, LayoutMenu } from '../parts/lazyParts.ts'
import { UndoButtons } from './UndoButtons.tsx'
import { Part } from '../../ui/state/Part.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly plan: Plan
  /** Whether the first view is drawn, so that more may be fetched. */
  readonly idle: boolean
}

/** Zoom, and the level of detail of the graph. */
export function CanvasControls({ plan, idle }: Props) {
  const t = useWords('app')
  const isTall = useMedia(SHAPES.tall)
  const detail = useApp((state) => state.detail)
  const setDetail = useApp((state) => state.setDetail)
  const total = useApp((state) => state.dataset.entities.length)
  const { entities } = useApp(selectVisible)
  const main = isTall ? plan.tall : plan.wide
  const isNetwork = useApp((state) => state.view === 'network')
  const isBesidePanel = useApp((state) => state.insets.end > 0)
  // Under a sheet, or under an article, which begins at the same edge.
  const isCovered = useApp(({ insets, reading }) => insets.bottom > 0 || reading !== null)
  const drawn = useApp((state) => state.drawn)
  const isOverview = useApp(showsOverview)
  const shown = isOverview
    ? entities.length
    : entities.filter(({ id }) => drawn?.has(id) ?? Object.hasOwn(main.nodes, id)).length
  const canvas = useApp((state) => state.canvas)
  const [drawing, setDrawing] = useState<AbortController | null>(null)
  /** The whole graph takes a third of a second and more to draw, so that it is said before, and can be stopped. */
  const changeDetail = async () => {
    if (drawing !== null) {
      drawing.abort()
      return setDrawing(null)
    }
    const next = detail === 'all' ? 'main' : 'all'
    const stop = new AbortController()
    setDrawing(stop)
    await framePainted()
    await canvas?.prepare(next, stop.signal)
    if (stop.signal.aborted) return
    setDetail(next)
    setDrawing(null)
  }
  return (
    <div className={styles.controls} data-controls data-beside={isBesidePanel || undefined} inert={isCovered}>
      <div role="group" aria-label={t('command.zoom')} className={styles.zoom}>
        <CommandButton command={COMMANDS.zoomIn} />
        <CommandButton command={COMMANDS.zoomOut} />
        <CommandButton command={COMMANDS.fit} size={17} />
      </div>
      <div className={`${styles.zoom} ${styles.layout}`}>
        <div className={styles.menu}>
          <Part name={t('part.layouts')} place="message">
            {idle && <LayoutMenu />}
          </Part>
        </div>
        <StripToggle />
      </div>
      {isNetwork && <UndoButtons place="controls" />}
      <div className={styles.words}>
        <Part name={t('questions.title')} place="message">
          {idle && !IS_EMBEDDED && <FirstQuestions />}
        </Part>
        {Object.keys(main.nodes).length < total && (
          <div className={styles.detail}>
            <span role="status">
              {drawing !== null ? t('detail.drawing') : t('detail.count', { shown, count: total })}
            </span>
            <Button look="quiet" onClick={() => void changeDetail()}>
              {t(drawing !== null ? 'cancel' : detail === 'all' ? 'detail.main' : 'detail.all')}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

/** Toggles the strip of years below the picture, if there is room for it. */
function StripToggle() {
  const roomy = useMedia(SHAPES.roomy)
  const isOpen = useApp((state) => state.strip)
  if (!roomy) return null
  return <CommandButton command={COMMANDS.strip} size={17} data-opens="strip" aria-expanded={isOpen} />
}
