import type { ComponentProps, ReactNode } from 'react'
import { useContext, useId, useState } from 'react'
import { FailureContext } from '../state/Part.tsx'
import { useLazyModule } from '../state/useLazyModule.ts'
import { IconButton } from './IconButton.tsx'

const popup = () => import('../headless/PopoverPopup.tsx')

interface Props extends Omit<ComponentProps<typeof IconButton>, 'ref' | 'onClick' | 'children'> {
  /** What the button shows. `label` names both the button and the popover. */
  readonly button: ReactNode
  readonly children: ReactNode
}

/** A button and the small panel that it opens. The panel's code is fetched when the button is hovered, focused or pressed. */
export function Popover({ label, button: shown, children, ...rest }: Props) {
  const [open, setOpen] = useState(false)
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const id = useId()
  const reportFailure = useContext(FailureContext)
  const { module: late, failure, prepare } = useLazyModule(popup)
  return (
    <>
      <IconButton
        {...rest}
        ref={setButton}
        label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => {
          prepare()
          setOpen(!open)
        }}
      >
        {shown}
      </IconButton>
      {open && failure !== null && reportFailure({ name: label, place: 'message', error: failure, onRetry: prepare })}
      {open && late !== null && button !== null && (
        <late.PopoverPopup id={id} label={label} button={button} onClose={() => setOpen(false)}>
          {children}
        </late.PopoverPopup>
      )}
    </>
  )
}
