import type { IconNode } from 'lucide'
import type { AppState, AppStore } from '../../store/appStore.ts'
import type { PlainKey } from '../../i18n/engine/words.ts'

/** The number of steps that can be undone, and redone. */
export interface UndoSteps {
  readonly past: number
  readonly future: number
}

/** Something that the user can do. Buttons, the search dialog, shortcuts and the help derive everything from it. */
export interface Command {
  readonly id: string
  /** The label of its button and its line in the help. */
  readonly label: PlainKey
  /** The label in one word, for a button in the bar. */
  readonly short?: PlainKey
  /** A line about what it opens, for the menu "More". */
  readonly about?: PlainKey
  /** The icon of its button, if it has one. */
  readonly icon?: IconNode
  /** Keys as `KeyboardEvent.key` names them, after `mod+` for Ctrl or ⌘. The first one is displayed. */
  readonly keys: readonly [string, ...string[]]
  /** Whether undo reverts it. */
  readonly isUndoable: boolean
  /** `false` if it makes no sense as a search result. */
  readonly inSearch?: false
  /** Whether it applies now. If not, its buttons are disabled and its keys do nothing. */
  isEnabled(state: AppState, steps: UndoSteps): boolean
  perform(store: AppStore): void
}

/** For a command that always applies. */
export const always = (): boolean => true
