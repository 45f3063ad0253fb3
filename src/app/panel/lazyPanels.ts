import { lazyNamed } from '../../ui/state/lazyNamed.ts'
import { withWords } from '../../i18n/engine/fetchWords.ts'

/** How long a sentence may wait for its font, in milliseconds. */
const FONT_TIMEOUT_MS = 1000

/** The font of Arabic sentences. A sentence that is drawn in another one first takes other lines, and what is below moves. */
async function fetchSentenceFont(): Promise<void> {
  if (!('fonts' in document)) return
  const loading = document.fonts.load("16px 'Noto Naskh Arabic Variable'", 'سند').catch(() => [])
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, FONT_TIMEOUT_MS))])
}

async function evidence() {
  const font = fetchSentenceFont()
  const panel = await withWords(import('../../features/evidence/EvidencePanel.tsx'), 'evidence', 'flags')
  await font
  return panel
}

/** The panels' content is fetched ahead of the first click or when it is first needed. */
export const EvidencePanel = lazyNamed(evidence, 'EvidencePanel')
export const EntityPanel = lazyNamed(
  () => withWords(import('../../features/entity/EntityPanel.tsx'), 'entity'),
  'EntityPanel',
)
/** The bar below evidence that a person can decide about. */
export const ReviewBar = lazyNamed(
  () => withWords(import('../../features/review/ReviewBar.tsx'), 'review', 'gates'),
  'ReviewBar',
)
export const PairPanel = lazyNamed(
  () => withWords(import('../../features/pair/PairPanel.tsx'), 'evidence', 'flags'),
  'PairPanel',
)

/** Fetches the panels that are pressed less than the one of a relation. */
export function prepareOtherPanels(): void {
  void EntityPanel.prepare()
  void PairPanel.prepare()
}
