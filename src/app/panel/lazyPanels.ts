import { lazyNamed } from '../../ui/state/lazyNamed.ts'

const evidence = () => import('../../features/evidence/EvidencePanel.tsx')
const entity = () => import('../../features/entity/EntityPanel.tsx')

/** The panels' content comes when the page is idle or when it is first asked for. */
export const EvidencePanel = lazyNamed(evidence, 'EvidencePanel')
export const EntityPanel = lazyNamed(entity, 'EntityPanel')

/** Fetches the panels ahead of the first click. */
export function preloadPanels(): void {
  void evidence()
  void entity()
}
