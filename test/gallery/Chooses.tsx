import { useId, useState } from 'react'
import { SEGMENTS } from '../../src/ui/controls/Segments.tsx'
import { Switch } from '../../src/ui/fields/Switch.tsx'
import { ComboboxField, ComboboxOption, ComboboxOptions, ComboboxRoot } from '../../src/ui/headless/Combobox.tsx'
import { TabList } from '../../src/ui/headless/TabList.tsx'
import styles from './Gallery.module.css'
import type { Words } from './words.ts'

interface Props {
  readonly words: Words
  readonly isRtl: boolean
}

/** What chooses one of several. */
export function Chooses({ words, isRtl }: Props) {
  const id = useId()
  const [tab, setTab] = useState<string>(words.tab[0])
  const [value, setValue] = useState<string>(words.values[0])
  const idOf = (one: string) => `${id}-${one}`
  return (
    <div className={styles['tall']} data-part="chooses">
      <TabList
        label={words.tabs}
        tabs={words.tab.map((one) => ({ value: one, label: one }))}
        value={tab}
        idOf={idOf}
        panel={`${id}-panel`}
        isRtl={isRtl}
        className={SEGMENTS}
        onChange={setTab}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={idOf(tab)}>
        {words.panel}
      </div>
      <Switch
        label={words.switch}
        isTitled
        values={words.values}
        value={value}
        name={(one) => one}
        onChange={setValue}
      />
      <Picker words={words} />
    </div>
  )
}

function Picker({ words }: { readonly words: Words }) {
  const id = useId()
  const [chosen, setChosen] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const options = words.options.filter((one) => one.startsWith(chosen))
  return (
    <ComboboxRoot isOpen={isOpen} onOpen={setOpen} active={active} onActive={setActive}>
      <ComboboxField
        typed={chosen}
        onType={setChosen}
        aria-label={words.combobox}
        placeholder={words.combobox}
        onBlur={() => setOpen(false)}
      />
      <ComboboxOptions aria-label={words.combobox}>
        {options.map((one) => (
          <ComboboxOption
            key={one}
            id={`${id}-${one}`}
            isActive={active === `${id}-${one}`}
            onClick={() => {
              setChosen(one)
              setOpen(false)
            }}
          >
            {one}
          </ComboboxOption>
        ))}
      </ComboboxOptions>
      {isOpen && options.length === 0 && <p role="status">{words.none}</p>}
    </ComboboxRoot>
  )
}
