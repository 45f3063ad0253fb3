import type { ReactNode } from 'react'
import { useContext, useId, useState } from 'react'
import { FailureContext } from '../state/Part.tsx'
import { useLazyModule } from '../state/useLazyModule.ts'
import { IconButton } from './IconButton.tsx'

const popup = () => import('../headless/MenuPopup.tsx')

export interface MenuItem<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface Props<Value extends string> {
  /** The accessible name of the button; `children` is what it shows. */
  readonly label: string
  readonly children: ReactNode
  readonly items: readonly MenuItem<Value>[]
  /** The current choice. If omitted, the items are actions instead of choices. */
  readonly chosen?: Value
  readonly className?: string | undefined
  /** The button's side with which the menu is aligned. */
  readonly side?: 'start' | 'end' | 'above'
  readonly onChoose: (value: Value) => void
  readonly onOpen?: () => void
}

/** A button and the menu that it opens. The menu's code is fetched when the button is hovered, focused or pressed. */
export function Menu<Value extends string>(props: Props<Value>) {
  const { label, children, items, chosen, className, side = 'start', onChoose, onOpen } = props
  const [open, setOpen] = useState(false)
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const id = useId()
  const reportFailure = useContext(FailureContext)
  const { module: late, failure, prepare } = useLazyModule(popup)
  const show = () => {
    prepare()
    setOpen(true)
    onOpen?.()
  }
  return (
    <>
      <IconButton
        look="bare"
        ref={setButton}
        className={className}
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          show()
        }}
      >
        {children}
      </IconButton>
      {open && failure !== null && reportFailure({ name: label, place: 'message', error: failure, onRetry: prepare })}
      {open && late !== null && button !== null && (
        <late.MenuPopup
          id={id}
          label={label}
          button={button}
          items={items.map((item) => item.label)}
          chosen={chosen === undefined ? null : items.findIndex(({ value }) => value === chosen)}
          side={side}
          onChoose={(at) => {
            const item = items[at]
            if (item !== undefined) onChoose(item.value)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
