import { Check } from 'lucide'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../marks/Icon.tsx'
import styles from './Menu.module.css'

export interface MenuItem<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface Props<Value extends string> {
  /** The name of the button; what it shows is `children`. */
  readonly label: string
  readonly children: ReactNode
  readonly items: readonly MenuItem<Value>[]
  /** Which of the items is in force; without one they are acts, not choices. */
  readonly chosen?: Value
  readonly className?: string | undefined
  /** Which of its sides the menu shares with the button. */
  readonly side?: 'start' | 'end' | 'above'
  readonly onChoose: (value: Value) => void
  readonly onOpen?: () => void
}

/** A button and the menu that it opens (the menu button pattern of the ARIA practices). */
export function Menu<Value extends string>({
  label,
  children,
  items,
  chosen,
  className,
  side = 'start',
  onChoose,
  onOpen,
}: Props<Value>) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])]
  const show = () => {
    setOpen(true)
    onOpen?.()
  }
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const found = entries()
    const first = found.find((one) => one.getAttribute('aria-checked') === 'true') ?? found[0]
    first?.focus({ preventScroll: true })
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false)
    const found = entries()
    const at = found.findIndex((one) => one === document.activeElement)
    const steps: Partial<Record<string, number>> = {
      ArrowDown: (at + 1) % found.length,
      ArrowUp: (at - 1 + found.length) % found.length,
      Home: 0,
      End: found.length - 1,
    }
    const to = steps[event.key]
    const typed = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (to !== undefined) found[to]?.focus()
    else if (event.key === 'Escape') close()
    else if (typed) {
      const after = [...found.slice(at + 1), ...found.slice(0, at + 1)]
      after.find((one) => one.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus()
    } else return
    // Keys are the menu's while it is open, and not the page's.
    event.preventDefault()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && list.current?.contains(relatedTarget) === true) return
    if (relatedTarget !== button.current) setOpen(false)
  }
  return (
    <span className={styles['menu']}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? close() : show())}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          show()
        }}
      >
        {children}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={`${styles['list']} ${styles[side]}`}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          {items.map((item) => (
            <button
              key={item.value}
              type="button"
              role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={chosen === undefined ? undefined : item.value === chosen}
              tabIndex={-1}
              className={styles['item']}
              onClick={() => {
                close()
                onChoose(item.value)
              }}
            >
              {chosen !== undefined && (
                <span className={styles['mark']}>{item.value === chosen && <Icon of={Check} size={14} />}</span>
              )}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </span>
  )
}
