import { remembered, useRememberedText } from '../../ui/state/remembered.ts'

const KEY = 'sanad.reviewer'

/** The name that the person at this computer has given, which stands on what is reviewed from then on; empty without one. */
export const reviewer = (): string => remembered(KEY) ?? ''

/** The reviewer's name, and the function that changes it. */
export const useReviewer = (): readonly [string, (name: string) => void] => useRememberedText(KEY)
