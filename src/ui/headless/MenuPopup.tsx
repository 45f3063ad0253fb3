import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import { Menu, MenuItem, MenuItemRadio, MenuProvider } from '@ariakit/react/menu'
import { Check } from 'lucide'
import { useRef } from 'react'
import { Icon } from '../symbols/Icon.tsx'
import { directionOf } from './directionOf.ts'
import styles from './MenuPopup.module.css'

interface Props {
  readonly id: string
  readonly label: string
  /** The button that opened it. The menu is placed beside it and returns focus to it. */
  readonly button: HTMLElement
  readonly items: readonly string[]
  /** The index of the current choice, counted from 0; `null` if the items are actions. */
  readonly chosen: number | null
  readonly side: 'start' | 'end' | 'above'
  readonly onChoose: (at: number) => void
  readonly onClose: () => void
}

const PLACEMENTS = { start: 'bottom-start', end: 'bottom-end', above: 'top-start' } as const

/** The open menu of `Menu`, rendered only while it is open. */
export function MenuPopup({ id, label, button, items, chosen, side, onChoose, onClose }: Props) {
  const first = useRef<HTMLDivElement>(null)
  const leave = () => {
    onClose()
    button.focus()
  }
  return (
    <MenuProvider
      open
      setOpen={(open) => {
        if (!open) onClose()
      }}
      placement={PLACEMENTS[side]}
      rtl={directionOf(button) === 'rtl'}
    >
      <Menu
        id={id}
        aria-label={withoutDirectionMarks(label)}
        className={styles['menu']}
        fixed
        gutter={2}
        initialFocus={first}
        getAnchorRect={() => button.getBoundingClientRect()}
        hideOnInteractOutside={({ target }) => !(target instanceof Node && button.contains(target))}
        hideOnEscape={(event) => {
          // Escape closes the menu, but nothing around it.
          event.preventDefault()
          event.stopPropagation()
          leave()
          return false
        }}
        onKeyDown={(event) => {
          if (event.key === 'Tab') onClose()
          // While the menu is open, letters are its type-ahead and not the page's shortcuts.
          if (event.key.length === 1) event.preventDefault()
        }}
      >
        {items.map((item, at) => {
          const shared = {
            ref: at === Math.max(0, chosen ?? 0) ? first : null,
            className: styles['item'] ?? '',
            hideOnClick: false,
            onClick: () => {
              leave()
              onChoose(at)
            },
          }
          return chosen === null ? (
            <MenuItem key={item} {...shared}>
              {item}
            </MenuItem>
          ) : (
            <MenuItemRadio key={item} {...shared} name="choice" value={item} checked={at === chosen}>
              <span className={styles['mark']}>{at === chosen && <Icon of={Check} size={14} />}</span>
              {item}
            </MenuItemRadio>
          )
        })}
      </Menu>
    </MenuProvider>
  )
}
