import type { ComponentProps } from 'react'
import { useEffect, useState } from 'react'
import { useLate } from '../state/useLate.ts'
import { Button } from './Button.tsx'

const popup = () => import('../headless/TooltipPopup.tsx')

/** How long the pointer rests on a button before its tooltip appears. */
const REST_MS = 500

interface Props extends Omit<ComponentProps<typeof Button>, 'look' | 'aria-label' | 'title' | 'ref'> {
  /** Quiet, unless the button is bare. */
  readonly look?: ComponentProps<typeof Button>['look']
  /** The button's accessible name, also shown as a tooltip. */
  readonly label: string
}

/** A button with only an icon. Its name appears beside it when the pointer rests on it or it gets keyboard focus. */
export function IconButton({ look = 'quiet', label, ...rest }: Props) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const [isPointed, setPointed] = useState(false)
  const [isShown, setShown] = useState(false)
  const [late, prepare] = useLate(popup)
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
        ref={setButton}
        look={look}
        aria-label={label}
        onPointerEnter={(event) => {
          rest.onPointerEnter?.(event)
          if (event.pointerType !== 'mouse') return
          prepare()
          setPointed(true)
        }}
        onPointerLeave={(event) => {
          rest.onPointerLeave?.(event)
          hide()
        }}
        onFocus={(event) => {
          rest.onFocus?.(event)
          if (!event.currentTarget.matches(':focus-visible')) return
          prepare()
          setShown(true)
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
      {isShown && late !== null && button !== null && <late.TooltipPopup text={label} anchor={button} onClose={hide} />}
    </>
  )
}
