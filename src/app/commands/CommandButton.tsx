import type { ComponentProps } from 'react'
import { useCallback, useSyncExternalStore } from 'react'
import { useAppStore } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import type { Command } from './command.ts'
import { isEnabled as isCommandEnabled, run } from './commands.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The props that make any button a command's button. It is disabled if the command does not apply. */
export function useCommand(command: Command) {
  const store = useAppStore()
  // Both stores are asked for one yes or no, so that a button is rendered again only if that changes.
  const subscribe = useCallback(
    (changed: () => void) => {
      const stops = [store.subscribe(changed), store.temporal.subscribe(changed)]
      return () => stops.forEach((stop) => stop())
    },
    [store],
  )
  const isEnabled = useSyncExternalStore(subscribe, () => isCommandEnabled(command, store))
  return {
    'data-command': command.id,
    'aria-disabled': !isEnabled,
    onClick: () => void run(command, store),
  } as const
}

interface Props extends Omit<ComponentProps<typeof IconButton>, 'look' | 'onClick' | 'label' | 'ref'> {
  readonly command: Command
  readonly look?: ComponentProps<typeof Button>['look']
  /** The size of the icon, in CSS pixels. */
  readonly size?: number
}

/** A command's button: its icon with its label as accessible name, or the given content. */
export function CommandButton({ command, look = 'quiet', size = 18, children, ...rest }: Props) {
  const t = useWords('app')
  const props = { ...rest, ...useCommand(command), look }
  const label = t(command.label)
  if (children !== undefined) {
    return (
      <Button aria-label={label} {...props}>
        {children}
      </Button>
    )
  }
  return (
    <IconButton label={label} {...props}>
      {command.icon && <Icon of={command.icon} size={size} />}
    </IconButton>
  )
}
