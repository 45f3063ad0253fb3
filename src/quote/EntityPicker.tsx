import { ChevronDown } from 'lucide'
import { useId, useMemo, useState } from 'react'
import type { Dataset, Entity } from '../domain/dataset/dataset.ts'
import { keepLastPerOwner } from '../domain/memo/keepLast.ts'
import { queryWords } from '../domain/search/query.ts'
import { search } from '../domain/search/search.ts'
import type { SearchIndex } from '../domain/search/searchIndex.ts'
import { createEntityIndex } from '../domain/search/searchIndex.ts'
import { inLanguage } from '../domain/language/inLanguage.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { EntityDisc } from '../ui/symbols/EntityDisc.tsx'
import { ComboboxField, ComboboxOption, ComboboxOptions, ComboboxRoot } from '../ui/headless/Combobox.tsx'
import { Icon } from '../ui/symbols/Icon.tsx'
import { LocalText } from '../ui/text/LocalText.tsx'
import styles from './EntityPicker.module.css'
import { languageAfter } from '../domain/language/languages.ts'
import type { Lookup } from '../domain/dataset/lookup.ts'

interface Props {
  readonly label: string
  /** What stands in the empty field, and what the list says if nobody has such a name. */
  readonly placeholder: string
  readonly nobody: string
  readonly chosen: Entity | undefined
  readonly onChoose: (id: string) => void
}

/** The maximum number of options; typing narrows the list. */
const MOST_OPTIONS = 60

const indexes = keepLastPerOwner<SearchIndex>()

/** The entities that match the text by the rules of the search, the best first. Without a text, the most mentioned first. */
function optionsFor(dataset: Dataset, lookup: Lookup, typed: string): readonly Entity[] {
  if (queryWords(typed).length === 0) {
    return dataset.entities.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_OPTIONS)
  }
  const index = indexes(dataset, [], () => createEntityIndex(dataset, lookup))
  const { entities } = search(index, typed, { entities: MOST_OPTIONS, relations: 0, sentences: 0 })
  return entities.best.map(({ entity }) => entity)
}

/** A text field that lists matching entities, in either script and in any spelling that the search finds. */
export function EntityPicker({ label, placeholder, nobody, chosen, onChoose }: Props) {
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState<string | null>(null)
  const options = useMemo(() => (open ? optionsFor(dataset, lookup, typed ?? '') : []), [dataset, lookup, typed, open])
  const name = chosen === undefined ? '' : inLanguage(chosen.labels, language).text
  const optionId = (entity: Entity) => `${id}-${entity.id}`
  const first = options.find((one) => optionId(one) === active) ?? options.find((one) => one === chosen) ?? options[0]

  const close = () => {
    setOpen(false)
    setTyped(null)
    setActive(null)
  }
  const type = (text: string) => {
    setTyped(text)
    setActive(null)
    setOpen(true)
  }
  return (
    <ComboboxRoot
      isOpen={open}
      onOpen={(isOpen) => (isOpen ? setOpen(true) : close())}
      active={first === undefined ? null : optionId(first)}
      onActive={setActive}
    >
      <div className={styles['picker']}>
        <div className={styles['field']}>
          {chosen !== undefined && typed === null && <EntityDisc entity={chosen} size={28} language={language} />}
          <ComboboxField
            typed={typed ?? name}
            onType={type}
            className={styles['input']}
            aria-label={label}
            data-unanswered={chosen === undefined || undefined}
            autoComplete="off"
            placeholder={placeholder}
            onFocus={(event) => event.target.select()}
            onBlur={close}
            onKey={(event) => {
              if (event.key !== 'Escape' || !open) return
              // Escape closes the list, but nothing around it.
              event.preventDefault()
              event.stopPropagation()
              close()
            }}
          />
          <span className={styles['arrow']}>
            <Icon of={ChevronDown} size={16} />
          </span>
        </div>
        <ComboboxOptions
          aria-label={label}
          className={styles['options']}
          // Choosing must happen before the field loses focus and closes the list.
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map((entity) => (
            <ComboboxOption
              key={entity.id}
              id={optionId(entity)}
              isActive={entity === first}
              className={styles['option']}
              onClick={() => {
                close()
                onChoose(entity.id)
              }}
            >
              <EntityDisc entity={entity} size={26} language={language} />
              <LocalText of={entity.labels} language={language} />
              <span className={styles['also']}>
                <LocalText of={entity.labels} language={languageAfter(language)} />
              </span>
            </ComboboxOption>
          ))}
        </ComboboxOptions>
        {open && options.length === 0 && <p className={styles['nobody']}>{nobody}</p>}
      </div>
    </ComboboxRoot>
  )
}
