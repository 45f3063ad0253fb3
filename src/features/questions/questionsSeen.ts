import { remember, remembered } from '../../ui/state/remembered.ts'

const KEY = 'sanad.questions'
const SEEN = 'seen'

/** Whether the user has dismissed the questions or used one, on this visit or an earlier one. */
export const areQuestionsSeen = (): boolean => remembered(KEY) === SEEN

export const rememberQuestionsSeen = (): void => remember(KEY, SEEN)
