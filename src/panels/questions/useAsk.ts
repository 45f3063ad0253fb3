import { decodePlace } from '../../domain/permalink/decode'
import { useAppStore } from '../../store/useApp'
import { showPlace } from '../../store/showPlace'
import { remember } from './seen'
import type { AskedQuestion } from './useQuestions'

/** Shows the view that answers a question. */
export function useAsk(): (question: AskedQuestion) => void {
  const store = useAppStore()
  return ({ view }) => {
    const { dataset, lookup } = store.getState()
    remember()
    showPlace(store, decodePlace(view, dataset, lookup).place)
  }
}
