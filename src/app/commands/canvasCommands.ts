import { ChartGantt, Maximize, Minus, Plus } from 'lucide'
import { LAYOUTS } from '../../domain/shape/layoutNames.ts'
import type { AppState, AppStore } from '../../store/appStore.ts'
import { SHAPES } from '../../ui/state/useMedia.ts'
import type { Command } from './command.ts'
import { always } from './command.ts'

/** Lays the network out in the next of the ways there are; about one entity, where one is selected. */
function nextLayout(store: AppStore): void {
  const { layout, selection, setLayout, setView } = store.getState()
  const next = LAYOUTS[(LAYOUTS.indexOf(layout) + 1) % LAYOUTS.length] ?? 'prepared'
  setView('network')
  setLayout(next, next === 'concentric' && selection.kind === 'entity' ? selection.id : null)
}

/** Opens the years that the sentences mention, or closes them; where there is no room for a strip, the timeline has them. */
function toggleStrip(store: AppStore): void {
  const { strip, setStrip, view, setView } = store.getState()
  if (!matchMedia(SHAPES.roomy).matches) return setView('timeline')
  const isOver = view === 'network' || view === 'map'
  if (!isOver) setView('network')
  setStrip(!(strip && isOver))
}

const hasCanvas = ({ canvas }: AppState) => canvas !== null

/** How the picture is laid out, and how much of it is seen. */
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
