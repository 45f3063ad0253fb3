import { fetchAhead, lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

const evidence = () => withWords(import('../../features/evidence/EvidencePanel.tsx'), 'evidence', 'flags')
const pair = () => withWords(import('../../features/pair/PairPanel.tsx'), 'evidence', 'flags')
const entity = () => withWords(import('../../features/entity/EntityPanel.tsx'), 'entity')

/** The panels' content is fetched when the page is idle or when it is first needed. */
export const EvidencePanel = lazyNamed(evidence, 'EvidencePanel')
export const EntityPanel = lazyNamed(entity, 'EntityPanel')
/** The bar below evidence that a person can decide about. */
export const ReviewBar = lazyNamed(
  () => withWords(import('../../features/review/ReviewBar.tsx'), 'review', 'gates'),
  'ReviewBar',
)
export const PairPanel = lazyNamed(pair, 'PairPanel')

/** Fetches the panels before the first click. */
export function preloadPanels(): void {
  fetchAhead(evidence)
  fetchAhead(entity)
  fetchAhead(pair)
}
