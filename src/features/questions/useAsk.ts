import { decodePlace } from '../../domain/permalink/decodePlace.ts'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { showPlace } from '../../store/showPlace.ts'
import { rememberQuestionsSeen } from './questionsSeen.ts'
import type { AskedQuestion } from './useQuestions.ts'

/** Shows the view that answers a question. */
export function useAsk(): (question: AskedQuestion) => void {
  const store = useAppStore()
  return ({ view }) => {
    const { dataset, lookup } = store.getState()
    rememberQuestionsSeen()
    showPlace(store, decodePlace(view, dataset, lookup).place)
  }
}
