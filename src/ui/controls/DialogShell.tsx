import type { ComponentProps } from 'react'
import { useLayoutEffect, useRef } from 'react'
import styles from './DialogShell.module.css'

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onClick' | 'onClose'> {
  readonly className: string
  /** Called for Escape, and for a click outside the dialog. */
  readonly onClose: () => void
}

/** The frame of every dialog. The browser keeps focus inside it, makes the rest inert and restores focus. */
export function DialogShell({ className, onClose, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
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
