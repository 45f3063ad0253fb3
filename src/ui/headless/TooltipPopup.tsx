import { Tooltip, TooltipProvider } from '@ariakit/react/tooltip'
import styles from './TooltipPopup.module.css'

interface Props {
  readonly text: string
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** The words of a tooltip by what they belong to. Screen readers have the same words as its name. */
export function TooltipPopup({ text, anchor, onClose }: Props) {
  return (
    <TooltipProvider
      open
      setOpen={(open) => {
        if (!open) onClose()
      }}
      placement="bottom"
    >
      <Tooltip
        className={styles['tooltip']}
        aria-hidden
        gutter={6}
        fixed
        unmountOnHide
        getAnchorRect={() => anchor.getBoundingClientRect()}
        // Within a dialog, which lies above everything else.
        portalElement={() => anchor.closest<HTMLElement>('dialog') ?? document.body}
      >
        {text}
      </Tooltip>
    </TooltipProvider>
  )
}
