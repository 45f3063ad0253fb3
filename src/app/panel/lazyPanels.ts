import { fetchAhead, lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

const evidence = () => withWords(import('../../features/evidence/EvidencePanel.tsx'), 'evidence', 'flags')
const pair = () => withWords(import('../../features/pair/PairPanel.tsx'), 'evidence', 'flags')
const entity = () => withWords(import('../../features/entity/EntityPanel.tsx'), 'entity')

/** The panels' content is fetched ahead of the first click or when it is first needed. */
export const EvidencePanel = lazyNamed(evidence, 'EvidencePanel')
export const EntityPanel = lazyNamed(entity, 'EntityPanel')
/** The bar below evidence that a person can decide about. */
export const ReviewBar = lazyNamed(
  () => withWords(import('../../features/review/ReviewBar.tsx'), 'review', 'gates'),
  'ReviewBar',
)
export const PairPanel = lazyNamed(pair, 'PairPanel')

/** Fetches the panel of a relation, which is pressed most. */
export const preloadEvidence = () => fetchAhead(evidence)

/** Fetches the other panels. */
export function preloadOtherPanels(): void {
  fetchAhead(entity)
  fetchAhead(pair)
}
