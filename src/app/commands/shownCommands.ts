import type { Command } from './commands.ts'
import { COMMANDS, keyName } from './commands.ts'

/** The commands in the order of the table, each with its key as it stands on the keyboard. */
export const SHOWN_COMMANDS = Object.values<Command>(COMMANDS).map(({ keys: [key = ''], ...command }) => ({
  ...command,
  shownKey: keyName(key),
}))
