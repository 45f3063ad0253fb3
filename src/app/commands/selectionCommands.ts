import { drawNeighbours, focusOn, hideSelected, pinSelected, unbundleSelected } from '../../store/entityActions.ts'
import type { Command } from './command.ts'

/** Commands for the selected entities or the selected relation. */
export const SELECTION_COMMANDS = {
  focus: { id: 'focus', label: 'command.focus', keys: ['f'], isUndoable: true, ...focusOn },
  neighbours: { id: 'neighbours', label: 'command.neighbours', keys: ['x'], isUndoable: true, ...drawNeighbours },
  hide: { id: 'hide', label: 'command.hide', keys: ['h', 'Delete'], isUndoable: true, ...hideSelected },
  pin: { id: 'pin', label: 'command.pin', keys: ['p'], isUndoable: true, ...pinSelected },
  unbundle: { id: 'unbundle', label: 'command.unbundle', keys: ['g'], isUndoable: true, ...unbundleSelected },
} as const satisfies Record<string, Command>
