import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

const evidence = () => withWords(import('../../features/evidence/EvidencePanel.tsx'), 'evidence', 'flags')
const entity = () => import('../../features/entity/EntityPanel.tsx')

/** The panels' content comes when the page is idle or when it is first asked for. */
export const EvidencePanel = lazyNamed(evidence, 'EvidencePanel')
export const EntityPanel = lazyNamed(entity, 'EntityPanel')

/** Fetches the panels ahead of the first click. */
export function preloadPanels(): void {
  void evidence()
  void entity()
}
