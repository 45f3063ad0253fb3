import type { ComponentProps, ReactNode } from 'react'
import { Suspense, useId, useRef, useState } from 'react'
import { lazyNamed } from '../state/lazyNamed.ts'
import { Button } from './Button.tsx'

const popup = () => import('../headless/PopoverPopup.tsx')
const PopoverPopup = lazyNamed(popup, 'PopoverPopup')

interface Props extends Omit<ComponentProps<typeof Button>, 'ref' | 'onClick' | 'children'> {
  /** The name of what opens. */
  readonly label: string
  /** What the button shows. */
  readonly button: ReactNode
  readonly children: ReactNode
}

/** A button and the small panel that it opens. The panel is fetched when the button is pointed at, focused or pressed. */
export function Popover({ label, button: shown, children, ...rest }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const prepare = () => void popup()
  return (
    <>
      <Button
        {...rest}
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => setOpen(!open)}
      >
        {shown}
      </Button>
      {open && button.current !== null && (
        <Suspense>
          <PopoverPopup id={id} label={label} button={button.current} onClose={() => setOpen(false)}>
            {children}
          </PopoverPopup>
        </Suspense>
      )}
    </>
  )
}
