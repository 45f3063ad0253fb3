import { openFirstProof } from '../../domain/questions/proof.ts'
import { questionView } from '../../domain/questions/questions.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { showView } from '../../store/showView.ts'
import type { AskedQuestion } from './useQuestions.ts'

/** Longer than the delay after which the camera moves to what the panel shows, which would otherwise win. */
const AFTER_MS = 30

/**
 * Shows the view that answers a question, opens its first proof, and moves the camera to everything that the answer involves.
 */
export function useAsk(): (question: AskedQuestion) => void {
  const store = useAppStore()
  return (question) => {
    const { dataset, lookup } = store.getState()
    const shown = questionView(question, dataset, lookup)
    showView(store, openFirstProof(shown, dataset, lookup))
    const targets = shown.relations.map((id) => ({ kind: 'relation', id }) as const)
    setTimeout(() => store.getState().canvas?.reveal(...targets), AFTER_MS)
  }
}
