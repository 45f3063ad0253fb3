import { ChevronDown } from 'lucide'
import { useState } from 'react'
import { Button } from '../../src/ui/controls/Button.tsx'
import { Dialog } from '../../src/ui/controls/Dialog.tsx'
import { Menu } from '../../src/ui/controls/Menu.tsx'
import { Popover } from '../../src/ui/controls/Popover.tsx'
import { TEXT_BUTTON } from '../../src/ui/controls/TextButton.tsx'
import { Icon } from '../../src/ui/symbols/Icon.tsx'
import styles from './Gallery.module.css'
import type { Words } from './words.ts'

/** What opens over the page. */
export function Opens({ words }: { readonly words: Words }) {
  const [form, setForm] = useState<string>(words.items[1])
  const [act, setAct] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const items = words.items.map((label) => ({ value: label, label }))
  return (
    <div className={styles['row']} data-part="opens">
      <Menu label={words.menu} className={TEXT_BUTTON} items={items} chosen={form} onChoose={setForm}>
        <Icon of={ChevronDown} size={14} />
      </Menu>
      <output>{form}</output>
      <Menu label={words.acts} className={TEXT_BUTTON} items={items} side="end" onChoose={setAct}>
        {words.acts}
        <Icon of={ChevronDown} size={14} />
      </Menu>
      <output>{act}</output>
      <Popover look="outlined" label={words.popover} button={words.popover}>
        <p>{words.popoverText}</p>
        <Button look="quiet">{words.popoverAct}</Button>
      </Popover>
      <Button look="outlined" onClick={() => setOpen(true)}>
        {words.dialog}
      </Button>
      {isOpen && (
        <Dialog title={words.dialog} closeLabel={words.close} onClose={() => setOpen(false)}>
          <p>{words.dialogText}</p>
          <Menu label={words.menu} className={TEXT_BUTTON} items={items} chosen={form} onChoose={setForm}>
            <Icon of={ChevronDown} size={14} />
          </Menu>
        </Dialog>
      )}
    </div>
  )
}
