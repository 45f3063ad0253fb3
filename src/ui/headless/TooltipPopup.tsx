import { Tooltip, TooltipProvider } from '@ariakit/react/tooltip'
import styles from './TooltipPopup.module.css'

interface Props {
  readonly text: string
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** The text of a tooltip, beside its element. Screen readers get the same text as the element's name. */
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
        // Inside a dialog, so that it is not behind the browser's top layer.
        portalElement={() => anchor.closest<HTMLElement>('dialog') ?? document.body}
      >
        {text}
      </Tooltip>
    </TooltipProvider>
  )
}
