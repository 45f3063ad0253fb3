import type { ComponentProps } from 'react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { lazyNamed } from '../state/lazyNamed.ts'
import { Button } from './Button.tsx'

const TooltipPopup = lazyNamed(() => import('../headless/TooltipPopup.tsx'), 'TooltipPopup')

/** How long the pointer rests on a button before its name is shown. */
const REST_MS = 500

interface Props extends Omit<ComponentProps<typeof Button>, 'look' | 'aria-label' | 'title' | 'ref'> {
  /** Quiet, unless the button is one of the bare ones. */
  readonly look?: ComponentProps<typeof Button>['look']
  /** The button's name: heard by screen readers, and shown as a tooltip. */
  readonly label: string
}

/** A button that shows an icon alone. Its name appears beside it when the pointer rests on it or the keyboard reaches it. */
export function IconButton({ look = 'quiet', label, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [isPointed, setPointed] = useState(false)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isPointed) return
    const timer = setTimeout(() => setShown(true), REST_MS)
    return () => clearTimeout(timer)
  }, [isPointed])
  const hide = () => {
    setPointed(false)
    setShown(false)
  }
  return (
    <>
      <Button
        {...rest}
        ref={button}
        look={look}
        aria-label={label}
        onPointerEnter={(event) => {
          rest.onPointerEnter?.(event)
          if (event.pointerType === 'mouse') setPointed(true)
        }}
        onPointerLeave={(event) => {
          rest.onPointerLeave?.(event)
          hide()
        }}
        onFocus={(event) => {
          rest.onFocus?.(event)
          if (event.currentTarget.matches(':focus-visible')) setShown(true)
        }}
        onBlur={(event) => {
          rest.onBlur?.(event)
          hide()
        }}
        onClick={(event) => {
          hide()
          rest.onClick?.(event)
        }}
      />
      {isShown && button.current !== null && (
        <Suspense>
          <TooltipPopup text={label} anchor={button.current} onClose={hide} />
        </Suspense>
      )}
    </>
  )
}
