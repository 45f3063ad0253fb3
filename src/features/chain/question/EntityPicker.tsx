import { ChevronDown } from 'lucide'
import { useId, useMemo, useRef, useState } from 'react'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import { fold } from '../../../domain/search/fold.ts'
import { inLanguage } from '../../../scene/marks/lettering.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EntityDisc } from '../../../ui/marks/EntityDisc.tsx'
import { Icon } from '../../../ui/marks/Icon.tsx'
import { LocalText } from '../../../ui/marks/LocalText.tsx'
import styles from './EntityPicker.module.css'
import { useSpeech } from '../useSpeech.ts'
import { languageAfter } from '../../../domain/language/languages.ts'

interface Props {
  readonly label: string
  readonly chosen: Entity | undefined
  readonly onChoose: (id: string) => void
}

/** So many are listed at once: who types on has fewer. */
const MOST_OPTIONS = 60

/** The entities whose name in any language, or any form in the text, has a word that begins with what was typed; most mentioned first. */
function optionsFor(entities: readonly Entity[], typed: string): readonly Entity[] {
  const wanted = fold(typed).trim()
  const names = ({ labels, aliases }: Entity) => [...Object.values(labels), ...aliases].map((name) => ` ${fold(name)}`)
  const matching =
    wanted === ''
      ? entities
      : entities.filter((one) =>
          names(one).some((name) => name.includes(` ${wanted}`) || name.includes(` ال${wanted}`)),
        )
  return matching.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_OPTIONS)
}

/** A field that lists entities by what is typed into it, in either script. */
export function EntityPicker({ label, chosen, onChoose }: Props) {
  const { w, language } = useSpeech()
  const entities = useApp((state) => state.dataset.entities)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const options = useMemo(() => (open ? optionsFor(entities, typed ?? '') : []), [entities, typed, open])
  const name = chosen === undefined ? '' : inLanguage(chosen.labels, language).text

  const show = () => {
    setOpen(true)
    if (!open)
      setActive(
        Math.max(
          0,
          optionsFor(entities, typed ?? '').findIndex((one) => one === chosen),
        ),
      )
  }
  const close = () => {
    setOpen(false)
    setTyped(null)
    setActive(0)
  }
  const choose = (entity: Entity | undefined) => {
    close()
    if (entity !== undefined) onChoose(entity.id)
  }
  const move = (by: number) => {
    if (!open) return show()
    const next = (active + by + options.length) % Math.max(1, options.length)
    setActive(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className={styles['picker']}>
      <div className={styles['field']}>
        {chosen !== undefined && typed === null && <EntityDisc entity={chosen} size={28} language={language} />}
        <input
          ref={input}
          className={styles['input']}
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && options.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={w('choose')}
          value={typed ?? name}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
            setOpen(true)
          }}
          onFocus={(event) => event.target.select()}
          onClick={show}
          onBlur={close}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault()
              move(event.key === 'ArrowDown' ? 1 : -1)
            } else if (event.key === 'Enter' && open) {
              event.preventDefault()
              choose(options[active])
            } else if (event.key === 'Escape' && open) {
              event.stopPropagation()
              close()
            }
          }}
        />
        <span className={styles['arrow']}>
          <Icon of={ChevronDown} size={16} />
        </span>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles['options']} hidden={!open}>
        {options.map((entity, at) => (
          <div
            key={entity.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className={styles['option']}
            // Choosing must come before the field loses focus and closes the list.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(entity)}
          >
            <EntityDisc entity={entity} size={26} language={language} />
            <LocalText of={entity.labels} language={language} />
            <span className={styles['also']}>
              <LocalText of={entity.labels} language={languageAfter(language)} />
            </span>
          </div>
        ))}
      </div>
      {open && options.length === 0 && <p className={styles['nobody']}>{w('options.none')}</p>}
    </div>
  )
}
