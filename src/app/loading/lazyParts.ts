import { lazyNamed } from '../../ui/state/lazyNamed.ts'

/** What is seldom needed comes when it is asked for. */
export const Overlays = lazyNamed(() => import('../shell/Overlays.tsx'), 'Overlays')
export const NoMatch = lazyNamed(() => import('../../features/states/NoMatch.tsx'), 'NoMatch')
export const ErrorScreen = lazyNamed(() => import('../../features/states/ErrorScreen.tsx'), 'ErrorScreen')
export const RefusedFile = lazyNamed(() => import('../../features/states/RefusedFile.tsx'), 'RefusedFile')
export const GraphList = lazyNamed(() => import('../list/GraphList.tsx'), 'GraphList')
export const Notices = lazyNamed(() => import('../shell/Notices.tsx'), 'Notices')
export const DropOverlay = lazyNamed(() => import('../shell/DropOverlay.tsx'), 'DropOverlay')
export const MapView = lazyNamed(() => import('../../features/map/MapView.tsx'), 'MapView')
export const MatrixView = lazyNamed(() => import('../../features/matrix/MatrixView.tsx'), 'MatrixView')
export const TimelineView = lazyNamed(() => import('../../features/timeline/TimelineView.tsx'), 'TimelineView')
export const TableView = lazyNamed(() => import('../../features/table/TableView.tsx'), 'TableView')
export const ShapeBar = lazyNamed(() => import('../../features/shape/ShapeToolbar.tsx'), 'ShapeBar')
export const ViewBar = lazyNamed(() => import('../../features/shape/ViewToolbar.tsx'), 'ViewBar')
export const LayoutMenu = lazyNamed(() => import('../../features/shape/LayoutMenu.tsx'), 'LayoutMenu')
