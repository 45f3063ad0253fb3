import { lazy } from 'react'

const evidence = () => import('../../features/evidence/EvidencePanel.tsx')
const entity = () => import('../../features/entity/EntityPanel.tsx')

/** The panels' content comes when the page is idle or when it is first asked for. */
export const EvidencePanel = lazy(() => evidence().then((module) => ({ default: module.EvidencePanel })))
export const EntityPanel = lazy(() => entity().then((module) => ({ default: module.EntityPanel })))

/** Fetches the panels ahead of the first click. */
export function preloadPanels(): void {
  void evidence()
  void entity()
}
