import type { ComponentProps } from 'react'
import { useLayoutEffect, useRef } from 'react'
import styles from './DialogShell.module.css'

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onClick' | 'onClose'> {
  readonly className: string
  /** Called for Escape, and for a click outside the dialog. */
  readonly onClose: () => void
}

/** Fields that take text, for which a touch screen raises its keyboard. */
const TEXT = ':is(input:not([type=radio], [type=checkbox], [type=file], [readonly]), textarea:not([readonly]))'
const CONTROL = ':is(input:not([type=file]), textarea, select, button):enabled, summary, a[href]'

/** Of a choice, the option that is chosen: the only one that Tab reaches. */
const isReached = (one: HTMLElement) => !(one instanceof HTMLInputElement) || one.type !== 'radio' || one.checked

function isInSight(one: HTMLElement): boolean {
  const { bottom, right } = one.getBoundingClientRect()
  return bottom <= innerHeight && right <= innerWidth
}

/**
 * Focuses what a dialog is opened for: its first field for text, or else its first other control. What closes it does not count, nor
 * does what one would have to scroll to.
 */
function focusFirstControl(dialog: HTMLElement): void {
  const controls = [...dialog.querySelectorAll<HTMLElement>(CONTROL)].filter(
    (one) => isReached(one) && one.closest('[data-closes]') === null && isInSight(one),
  )
  const field = controls.find((one) => one.matches(TEXT))
  if (field !== undefined && !matchMedia('(hover: hover)').matches) return
  // One that is hidden does not take the focus.
  for (const one of field === undefined ? controls : [field]) {
    one.focus()
    if (document.activeElement === one) return
  }
}

/**
 * The frame of every dialog. The browser keeps focus inside it, makes the rest inert and restores focus. The first field gets
 * focus, unless that would open an on-screen keyboard.
 */
export function DialogShell({ className, onClose, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    if (element !== null) focusFirstControl(element)
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
