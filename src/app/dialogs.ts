import { lazy } from 'react'

/** What is seldom needed comes when it is asked for. */
export const Overlays = lazy(() => import('./Overlays').then((module) => ({ default: module.Overlays })))
export const NoMatch = lazy(() => import('../panels/states/NoMatch').then((module) => ({ default: module.NoMatch })))
export const ErrorScreen = lazy(() =>
  import('../panels/states/ErrorScreen').then((module) => ({ default: module.ErrorScreen })),
)
export const RefusedFile = lazy(() =>
  import('../panels/states/RefusedFile').then((module) => ({ default: module.RefusedFile })),
)
export const GraphList = lazy(() => import('./GraphList').then((module) => ({ default: module.GraphList })))
export const Notices = lazy(() => import('./Notices').then((module) => ({ default: module.Notices })))
export const DropOverlay = lazy(() => import('./DropOverlay').then((module) => ({ default: module.DropOverlay })))
export const MapView = lazy(() => import('../views/map/MapView').then((module) => ({ default: module.MapView })))
export const MatrixView = lazy(() =>
  import('../views/matrix/MatrixView').then((module) => ({ default: module.MatrixView })),
)
export const TimelineView = lazy(() =>
  import('../views/timeline/TimelineView').then((module) => ({ default: module.TimelineView })),
)
export const TableView = lazy(() =>
  import('../views/table/TableView').then((module) => ({ default: module.TableView })),
)
export const ShapeBar = lazy(() => import('../panels/shape/ShapeBar').then((module) => ({ default: module.ShapeBar })))
export const ViewBar = lazy(() => import('../panels/shape/ViewBar').then((module) => ({ default: module.ViewBar })))
export const LayoutMenu = lazy(() =>
  import('../panels/shape/LayoutMenu').then((module) => ({ default: module.LayoutMenu })),
)
