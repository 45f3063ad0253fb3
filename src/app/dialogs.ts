import { lazy } from 'react'

/** What is seldom needed comes when it is asked for. */
export const ExportDialog = lazy(() =>
  import('../panels/export/ExportDialog').then((module) => ({ default: module.ExportDialog })),
)
export const HelpDialog = lazy(() =>
  import('../panels/help/HelpDialog').then((module) => ({ default: module.HelpDialog })),
)
export const NoMatch = lazy(() => import('../panels/states/NoMatch').then((module) => ({ default: module.NoMatch })))
export const ErrorScreen = lazy(() =>
  import('../panels/states/ErrorScreen').then((module) => ({ default: module.ErrorScreen })),
)
export const RefusedFile = lazy(() =>
  import('../panels/states/RefusedFile').then((module) => ({ default: module.RefusedFile })),
)
export const GraphList = lazy(() => import('./GraphList').then((module) => ({ default: module.GraphList })))
export const Announcer = lazy(() => import('./Announcer').then((module) => ({ default: module.Announcer })))
export const GuestNotice = lazy(() => import('./GuestNotice').then((module) => ({ default: module.GuestNotice })))
export const DropOverlay = lazy(() => import('./DropOverlay').then((module) => ({ default: module.DropOverlay })))
