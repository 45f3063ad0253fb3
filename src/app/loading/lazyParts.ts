import { lazy } from 'react'

/** What is seldom needed comes when it is asked for. */
export const Overlays = lazy(() => import('../shell/Overlays.tsx').then((module) => ({ default: module.Overlays })))
export const NoMatch = lazy(() =>
  import('../../features/states/NoMatch.tsx').then((module) => ({ default: module.NoMatch })),
)
export const ErrorScreen = lazy(() =>
  import('../../features/states/ErrorScreen.tsx').then((module) => ({ default: module.ErrorScreen })),
)
export const RefusedFile = lazy(() =>
  import('../../features/states/RefusedFile.tsx').then((module) => ({ default: module.RefusedFile })),
)
export const GraphList = lazy(() => import('../list/GraphList.tsx').then((module) => ({ default: module.GraphList })))
export const Notices = lazy(() => import('../shell/Notices.tsx').then((module) => ({ default: module.Notices })))
export const DropOverlay = lazy(() =>
  import('../shell/DropOverlay.tsx').then((module) => ({ default: module.DropOverlay })),
)
export const MapView = lazy(() =>
  import('../../features/map/MapView.tsx').then((module) => ({ default: module.MapView })),
)
export const MatrixView = lazy(() =>
  import('../../features/matrix/MatrixView.tsx').then((module) => ({ default: module.MatrixView })),
)
export const TimelineView = lazy(() =>
  import('../../features/timeline/TimelineView.tsx').then((module) => ({ default: module.TimelineView })),
)
export const TableView = lazy(() =>
  import('../../features/table/TableView.tsx').then((module) => ({ default: module.TableView })),
)
export const ShapeBar = lazy(() =>
  import('../../features/shape/ShapeToolbar.tsx').then((module) => ({ default: module.ShapeBar })),
)
export const ViewBar = lazy(() =>
  import('../../features/shape/ViewToolbar.tsx').then((module) => ({ default: module.ViewBar })),
)
export const LayoutMenu = lazy(() =>
  import('../../features/shape/LayoutMenu.tsx').then((module) => ({ default: module.LayoutMenu })),
)
