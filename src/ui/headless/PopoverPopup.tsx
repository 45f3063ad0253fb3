import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import { Popover, PopoverProvider } from '@ariakit/react/popover'
import type { ReactNode } from 'react'
import styles from './PopoverPopup.module.css'

interface Props {
  readonly id: string
  readonly label: string
  readonly button: HTMLElement
  readonly children: ReactNode
  readonly onClose: () => void
}

/** The content of `Popover`, rendered only while it is open. */
export function PopoverPopup({ id, label, button, children, onClose }: Props) {
  const leave = () => {
    onClose()
    button.focus()
  }
  return (
    <PopoverProvider
      open
      setOpen={(open) => {
        if (!open) onClose()
      }}
      placement="bottom-start"
    >
      <Popover
        id={id}
        aria-label={withoutDirectionMarks(label)}
        className={styles['popover']}
        fixed
        gutter={4}
        getAnchorRect={() => button.getBoundingClientRect()}
        hideOnInteractOutside={({ target }) => !(target instanceof Node && button.contains(target))}
        hideOnEscape={(event) => {
          event.preventDefault()
          event.stopPropagation()
          leave()
          return false
        }}
      >
        {children}
      </Popover>
    </PopoverProvider>
  )
}
