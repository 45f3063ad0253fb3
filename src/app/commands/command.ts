import type { IconNode } from 'lucide'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { PlainKey } from '../../i18n/engine/words.ts'

/** How many acts can be undone, and how many done again. */
export interface UndoSteps {
  readonly past: number
  readonly future: number
}

/** Something that the user can do: buttons, the search dialog, shortcuts and the help take all they know of it from here. */
export interface Command {
  readonly id: string
  /** What the button or the help says. */
  readonly label: PlainKey
  /** What its button shows, where it has one of its own. */
  readonly icon?: IconNode
  /** As `KeyboardEvent.key` names them, after `mod+` with Ctrl or ⌘; the first is shown. */
  readonly keys: readonly [string, ...string[]]
  /** Whether undo takes back what it does. */
  readonly isUndoable: boolean
  /** `false` where it makes no sense among the results of a search. */
  readonly inSearch?: false
  /** Whether it applies now. Where it does not, its buttons are disabled and its keys do nothing. */
  isEnabled(state: AppState, steps: UndoSteps): boolean
  perform(store: AppStore): void
}

/** For a command that always applies. */
export const always = (): boolean => true
