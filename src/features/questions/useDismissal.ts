import { useRemembered } from '../../ui/state/remembered.ts'

const KEY = 'sanad.questions'

/** Whether the user has put the questions away, on this visit or an earlier one, and a function that does so. */
export function useDismissal(): readonly [boolean, () => void] {
  const [value, set] = useRemembered(KEY, ['offered', 'dismissed'])
  return [value === 'dismissed', () => set('dismissed')]
}
