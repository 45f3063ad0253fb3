import type { ReactNode } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { X } from 'lucide'
import { Icon } from '../marks/Icon.tsx'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** A drawer lies along the start of the window. */
  readonly shape?: 'centre' | 'drawer'
  readonly children: ReactNode
}

/** A question before all else: the browser keeps focus within it, closes it on Escape and gives focus back. */
export function Dialog({ title, closeLabel, onClose, shape = 'centre', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[shape]}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
            <Icon of={X} size={18} />
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
