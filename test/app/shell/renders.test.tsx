import { act } from '@testing-library/react'
import { Profiler } from 'react'
import { expect, it, vi } from 'vitest'
import { IntroLine } from '../../../src/app/bar/IntroLine.tsx'
import { TopBar } from '../../../src/app/bar/TopBar.tsx'
import { GraphList } from '../../../src/app/list/GraphList.tsx'
import { PanelHost } from '../../../src/app/panel/PanelHost.tsx'
import { CanvasControls } from '../../../src/app/shell/CanvasControls.tsx'
import { Overlays } from '../../../src/app/shell/Overlays.tsx'
import { EmptyMessage, NoticesPlace, SelectionActions, ViewsPlace } from '../../../src/app/shell/places.tsx'
import { Legend } from '../../../src/features/filters/Legend.tsx'
import type { AppStore } from '../../../src/store/appStore.ts'
import { plan } from '../../scene/bundled.ts'
import { giveDialogs } from '../../features/dialogs.ts'
import { renderExcerpt } from '../../features/renderApp.tsx'

giveDialogs()

const PARTS = {
  bar: <TopBar legendButton={false} />,
  intro: <IntroLine />,
  legend: <Legend />,
  list: <GraphList />,
  controls: <CanvasControls plan={plan} idle />,
  empty: <EmptyMessage />,
  actions: <SelectionActions />,
  notices: <NoticesPlace openedFile={null} />,
  views: <ViewsPlace />,
  panel: <PanelHost />,
  overlays: <Overlays isOpenedFile />,
} as const

const ARMS = { kind: 'relation', id: 'russia-supplies-arms-mali' } as const
const MALI = { kind: 'entity', id: 'mali' } as const

/**
 * What a user does, one after the other, and the parts of the page that it renders again. If another one is added here, say why it
 * has to: a part that looks the same afterwards should not be rendered.
 */
const ACTS: readonly (readonly [string, (store: AppStore) => unknown, readonly (keyof typeof PARTS)[]])[] = [
  ['points at an entity', (store) => store.getState().setHover(MALI), []],
  ['points at a line', (store) => store.getState().setHover(ARMS), []],
  ['points at paper', (store) => store.getState().setHover(null), []],
  ['points at a row of the legend', (store) => store.getState().setPreview({ of: 'category', value: 'military' }), []],
  ['leaves it', (store) => store.getState().setPreview(null), []],
  [
    'selects an entity',
    (store) => store.getState().press(MALI, false),
    ['intro', 'controls', 'actions', 'panel', 'overlays'],
  ],
  [
    'selects another',
    (store) => store.getState().press({ kind: 'entity', id: 'russia' }, false),
    ['controls', 'actions', 'panel', 'overlays'],
  ],
  ['opens a line', (store) => store.getState().press(ARMS, false), ['controls', 'actions', 'panel', 'overlays']],
  ['turns to the next sentence', (store) => store.getState().showEvidence(1), ['actions', 'panel', 'overlays']],
  [
    'closes the panel',
    (store) => store.getState().clearSelection(),
    ['intro', 'controls', 'actions', 'panel', 'overlays'],
  ],
  [
    'hides a category',
    (store) => store.getState().toggle('category', 'military'),
    ['legend', 'list', 'controls', 'notices', 'overlays'],
  ],
  [
    'shows it again',
    (store) => store.getState().toggle('category', 'military'),
    ['legend', 'list', 'controls', 'notices', 'overlays'],
  ],
  [
    'takes that back',
    (store) => store.temporal.getState().undo(),
    ['legend', 'list', 'controls', 'notices', 'overlays'],
  ],
  ['does it again', (store) => store.temporal.getState().redo(), ['legend', 'list', 'controls', 'notices', 'overlays']],
  ['opens a dialog', (store) => store.getState().openDialog('help'), ['overlays']],
  ['closes it', (store) => store.getState().openDialog('none'), ['overlays']],
  ['chooses two', (store) => store.getState().setMultiSelection(['mali', 'russia']), ['actions']],
  ['chooses none', (store) => store.getState().setMultiSelection([]), ['actions']],
  ['changes the theme', (store) => store.getState().setTheme('dark'), ['bar']],
  ['drags a node', (store) => store.getState().moveEntity('wide mali', { x: 1, y: 2 }), ['controls']],
  ['draws everybody', (store) => store.getState().setDetail('all'), ['controls']],
  ['goes to the table', (store) => store.getState().setView('table'), ['bar', 'intro', 'controls', 'views']],
]

it('renders again what an act changes, and nothing else', async () => {
  Element.prototype.scrollTo ??= () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      unobserve = () => undefined
      disconnect = () => undefined
    },
  )
  const rendered = new Set<string>()
  const { store } = renderExcerpt(
    Object.entries(PARTS).map(([name, part]) => (
      <Profiler key={name} id={name} onRender={(id) => rendered.add(id)}>
        {part}
      </Profiler>
    )),
  )
  const settled = () => act(() => vi.dynamicImportSettled())
  await settled()
  const found: [string, string[]][] = []
  for (const [name, perform] of ACTS) {
    rendered.clear()
    await act(async () => void (await perform(store)))
    await settled()
    found.push([name, Object.keys(PARTS).filter((part) => rendered.has(part))])
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(ACTS.map(([name, , parts]) => [name, parts])))
})
