import type { Document } from '../../domain/dataset/dataset.ts'
import { changedTexts } from '../../quote/textState.ts'
import type { AppStore } from '../../store/appStore.ts'

/**
 * Checks the texts of a dataset that the build has not verified, and withholds all evidence from texts that were changed.
 * Resolves when all are checked.
 * @param known documents of other datasets, which may have the annotated text of a changed one
 */
export async function withholdChanged(store: AppStore, known: readonly Document[]): Promise<void> {
  const changed = await changedTexts(store.getState().dataset.documents)
  if (changed.length === 0) return
  const wanted = known.filter(({ sha256 }) => changed.some((one) => one.sha256 === sha256))
  const broken = await changedTexts(wanted)
  const texts = changed.flatMap(({ id, sha256 }) => {
    const annotated = wanted.find((one) => one.sha256 === sha256 && !broken.includes(one))
    return annotated === undefined ? [] : [[id, annotated.text] as const]
  })
  store.getState().withhold(new Set(changed.map(({ id }) => id)), new Map(texts))
}
