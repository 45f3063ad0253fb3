import type { ComboboxItemProps, ComboboxListProps, ComboboxProps } from '@ariakit/react/combobox'
import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react/combobox'
import type { KeyboardEvent, ReactNode } from 'react'

interface RootProps {
  readonly isOpen: boolean
  readonly onOpen?: (open: boolean) => void
  /** The id of the option that Enter activates; `null` for none. */
  readonly active: string | null
  readonly onActive: (id: string | null) => void
  readonly children: ReactNode
}

/** Connects a text field with its list of options. Focus stays in the field, and the arrow keys wrap around. */
export function ComboboxRoot({ isOpen, onOpen, active, onActive, children }: RootProps) {
  return (
    <ComboboxProvider
      open={isOpen}
      setOpen={(open) => onOpen?.(open)}
      activeId={active}
      setActiveId={(id) => onActive(id ?? null)}
      includesBaseElement={false}
      focusLoop
    >
      {children}
    </ComboboxProvider>
  )
}

interface FieldProps extends Omit<ComboboxProps, 'store' | 'value' | 'onChange' | 'onKeyDown'> {
  readonly typed: string
  readonly onType: (typed: string) => void
  /** Called before the list's own key handling. The list ignores events whose default is prevented. */
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** The field. */
export function ComboboxField({ typed, onType, onKey, ...rest }: FieldProps) {
  return (
    <Combobox
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      {...rest}
      // React alone holds the text; a second copy in the library would be one keystroke late.
      value={typed}
      setValueOnChange={false}
      setValueOnClick={false}
      // The list forwards each key to its active option in the capture phase.
      onKeyDownCapture={(event) => onKey?.(event)}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  )
}

/** The list. It is hidden while the combobox is closed. */
export function ComboboxOptions(props: Omit<ComboboxListProps, 'store'>) {
  // A press on an option leaves focus in the field.
  return <ComboboxList onMouseDown={(event) => event.preventDefault()} {...props} />
}

interface OptionProps extends Omit<ComboboxItemProps, 'store' | 'id' | 'value'> {
  readonly id: string
  readonly isActive: boolean
}

/** One option. Enter in the field clicks the active one. */
export function ComboboxOption({ isActive, ...rest }: OptionProps) {
  return <ComboboxItem {...rest} aria-selected={isActive} hideOnClick={false} focusOnHover={false} />
}
