import type { AppStore } from '../../store/appStore.ts'
import { CANVAS_COMMANDS } from './canvasCommands.ts'
import type { Command } from './command.ts'
import { keyName } from './keys.ts'
import { OPENING_COMMANDS } from './openingCommands.ts'
import { PAGE_COMMANDS } from './pageCommands.ts'
import { REVIEW_COMMANDS } from './reviewCommands.ts'
import { SELECTION_COMMANDS } from './selectionCommands.ts'
import { STEPPING_COMMANDS } from './steppingCommands.ts'
import { VIEW_COMMANDS } from './viewCommands.ts'

/** Every command, in the order of the help. */
export const COMMANDS = {
  ...VIEW_COMMANDS,
  ...SELECTION_COMMANDS,
  ...CANVAS_COMMANDS,
  ...OPENING_COMMANDS,
  ...STEPPING_COMMANDS,
  ...PAGE_COMMANDS,
} as const satisfies Record<string, Command>

const LIST: readonly Command[] = Object.values(COMMANDS)
const REVIEW: readonly Command[] = Object.values(REVIEW_COMMANDS)

/** The commands with their keys as displayed. */
const shown = (command: Command) => ({ ...command, shownKey: keyName(command.keys[0]) })
const SHOWN_COMMANDS = LIST.map(shown)
const SHOWN_IN_REVIEW = REVIEW.map(shown)

const withKey = (list: readonly Command[], key: string): Command | undefined =>
  list.find(({ keys }) => keys.some((one) => one.toLowerCase() === key))

/** The command for a key, as `keyOf` names it. */
export const commandOf = (key: string): Command | undefined => withKey(LIST, key)

/** The command of the review for a key, if it applies now. It comes before the one of the same key that always is there. */
export function reviewCommandOf(key: string, store: AppStore): Command | undefined {
  const command = withKey(REVIEW, key)
  return command !== undefined && isEnabled(command, store) ? command : undefined
}

/** Whether a command applies now. */
export function isEnabled(command: Command, store: AppStore): boolean {
  const { pastStates, futureStates } = store.temporal.getState()
  return command.isEnabled(store.getState(), { past: pastStates.length, future: futureStates.length })
}

/**
 * Performs a command if it applies; otherwise does nothing.
 * @returns whether it applied
 */
export function run(command: Command, store: AppStore): boolean {
  const applies = isEnabled(command, store)
  if (applies) command.perform(store)
  return applies
}

/** The commands that the search offers: those that apply now. */
export const searchableCommands = (store: AppStore) =>
  [...SHOWN_IN_REVIEW, ...SHOWN_COMMANDS].filter((command) => command.inSearch !== false && isEnabled(command, store))

/** All commands for the help, each with whether it applies now. Those of the review are there only while they apply. */
export const explainedCommands = (store: AppStore) =>
  [...SHOWN_IN_REVIEW.filter((command) => isEnabled(command, store)), ...SHOWN_COMMANDS].map((command) => ({
    ...command,
    applies: isEnabled(command, store),
  }))
