import { Activity, useState } from 'react'
import type { ViewName } from '../../domain/permalink/viewState.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Part } from '../../ui/state/Part.tsx'
import { useWords } from '../../store/hooks/useWords.ts'
import { Waiting } from '../parts/Waiting.tsx'
import { MapView, MatrixView, TableView, TimelineView } from '../parts/lazyParts.ts'

const OVER_THE_NETWORK = [
  ['map', MapView],
  ['matrix', MatrixView],
  ['timeline', TimelineView],
  ['table', TableView],
] as const

/**
 * The views over the network. A view that was left is kept, hidden and without subscriptions, because rendering a map or a
 * matrix anew would take too long for a user who compares views.
 */
export function Views() {
  const t = useWords('app')
  const view = useApp((state) => state.view)
  const [visited, setVisited] = useState<ReadonlySet<ViewName>>(new Set([view]))
  const setView = useApp((state) => state.setView)
  const [{ now, former }, setShown] = useState<{ now: ViewName; former: ViewName }>({ now: view, former: 'network' })
  if (view !== now) setShown({ now: view, former: now })
  if (!visited.has(view)) setVisited(new Set([...visited, view]))
  return OVER_THE_NETWORK.filter(([name]) => visited.has(name)).map(([name, View]) => (
    <Activity key={name} mode={name === view ? 'visible' : 'hidden'}>
      <Part
        name={t(`view.${name}`)}
        place="view"
        fallback={
          <main aria-label={t(`view.${name}`)}>
            <Waiting onCancel={() => setView(former)} />
          </main>
        }
      >
        <View />
      </Part>
    </Activity>
  ))
}
