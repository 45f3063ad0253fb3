import type { IconNode } from 'lucide'
import { ChartGantt, Grid3x3, Map, Table2, Waypoints } from 'lucide'
import type { ViewName } from '../../domain/permalink/viewState.ts'
import type { Command } from './command.ts'
import { always } from './command.ts'

const showing = <View extends ViewName>(view: View, icon: IconNode, key: string) =>
  ({
    id: view,
    label: `view.${view}`,
    icon,
    keys: [key],
    isUndoable: false,
    isEnabled: always,
    perform: (store) => store.getState().setView(view),
  }) as const satisfies Command

export const VIEW_COMMANDS = {
  network: showing('network', Waypoints, '1'),
  map: showing('map', Map, '2'),
  matrix: showing('matrix', Grid3x3, '3'),
  timeline: showing('timeline', ChartGantt, '4'),
  table: showing('table', Table2, '5'),
} as const satisfies Record<ViewName, Command>
