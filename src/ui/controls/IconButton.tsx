import type { ComponentProps, Ref } from 'react'
import { useEffect, useImperativeHandle, useState } from 'react'
import { useLazyModule } from '../state/useLazyModule.ts'
import { Button } from './Button.tsx'

const popup = () => import('../headless/TooltipPopup.tsx')

/** How long the pointer rests on a button before its tooltip appears. */
const REST_MS = 500

interface Props extends Omit<ComponentProps<typeof Button>, 'look' | 'aria-label' | 'title' | 'ref'> {
  /** The look of the button; quiet if omitted. */
  readonly look?: ComponentProps<typeof Button>['look']
  /** The button's accessible name, also shown as a tooltip. */
  readonly label: string
  /** The tooltip's text, if it differs from the name. */
  readonly tip?: string
  readonly ref?: Ref<HTMLButtonElement | null>
}

/** A button with only an icon. Its name appears beside it when the pointer rests on it or it gets keyboard focus. */
export function IconButton({ look = 'quiet', label, tip = label, ref = null, ...rest }: Props) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const [isPointed, setPointed] = useState(false)
  const [isShown, setShown] = useState(false)
  const { module: late, prepare } = useLazyModule(popup)
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button, [button])
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
      {isShown && late !== null && button !== null && <late.TooltipPopup text={tip} anchor={button} onClose={hide} />}
    </>
  )
}
