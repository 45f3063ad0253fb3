import type { ComponentProps } from 'react'
import { useLayoutEffect, useRef } from 'react'
import styles from './DialogShell.module.css'

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onClick' | 'onClose'> {
  readonly className: string
  /** Called for Escape, and for a click outside the dialog. */
  readonly onClose: () => void
}

/** Fields that take text or offer options. */
const FIELD = ':is(input:not([type=radio], [type=checkbox], [type=file], [readonly]), textarea, select):enabled'

/**
 * The frame of every dialog. The browser keeps focus inside it, makes the rest inert and restores focus. The first field gets
 * focus, unless that would open an on-screen keyboard.
 */
export function DialogShell({ className, onClose, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    if (matchMedia('(hover: hover)').matches) element?.querySelector<HTMLElement>(FIELD)?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      {...rest}
      ref={dialog}
      className={`${styles['shell']} ${className}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    />
  )
}
