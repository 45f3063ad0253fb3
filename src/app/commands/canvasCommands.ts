import { ChartGantt, Maximize, Minus, Plus } from 'lucide'
import { LAYOUTS } from '../../domain/shape/layoutNames.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'
import type { Command } from './command.ts'
import { always } from './command.ts'

/** Switches to the next layout. If an entity is selected, it becomes the centre. */
function nextLayout(store: AppStore): void {
  const { layout, selection, setLayout, setView } = store.getState()
  const next = LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? 'prepared'
  setView('network')
  setLayout(next, next === 'concentric' && selection.kind === 'entity' ? selection.id : null)
}

/** Opens or closes the strip of years. If there is no room for a strip, the timeline is opened instead. */
function toggleStrip(store: AppStore): void {
  const { strip, setStrip, view, setView } = store.getState()
  if (!matchMedia(SHAPES.roomy).matches) return setView('timeline')
  const isOver = view === 'network' || view === 'map'
  if (!isOver) setView('network')
  setStrip(!(strip && isOver))
}

const hasCanvas = ({ canvas }: AppState) => canvas !== null

/** Commands for the layout of the picture and the camera. */
export const CANVAS_COMMANDS = {
  layout: {
    id: 'layout',
    label: 'command.layout',
    keys: ['o'],
    isUndoable: true,
    isEnabled: always,
    perform: nextLayout,
  },
  strip: {
    id: 'strip',
    label: 'command.strip',
    icon: ChartGantt,
    keys: ['t'],
    isUndoable: false,
    isEnabled: always,
    perform: toggleStrip,
  },
  fit: {
    id: 'fit',
    label: 'command.fit',
    icon: Maximize,
    keys: ['0'],
    isUndoable: false,
    isEnabled: hasCanvas,
    perform: (store) => store.getState().canvas?.fit(),
  },
  zoomIn: {
    id: 'zoomIn',
    label: 'command.zoomIn',
    icon: Plus,
    keys: ['+', '='],
    isUndoable: false,
    isEnabled: hasCanvas,
    perform: (store) => store.getState().canvas?.zoomBy(1.25),
  },
  zoomOut: {
    id: 'zoomOut',
    label: 'command.zoomOut',
    icon: Minus,
    keys: ['-'],
    isUndoable: false,
    isEnabled: hasCanvas,
    perform: (store) => store.getState().canvas?.zoomBy(0.8),
  },
} as const satisfies Record<string, Command>
