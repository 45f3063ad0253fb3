import { Pencil, Trash2 } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import type { SavedView } from '../../domain/saved/savedViews.ts'
import { LONGEST_NAME, tidyName } from '../../domain/saved/savedViews.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './SavedDialog.module.css'
import { profileOf } from '../../domain/language/languages.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly view: SavedView
  /** Whether it is the view on screen. */
  readonly isShown: boolean
  /** `null` for a view of another dataset. */
  readonly onOpen: (() => void) | null
  readonly onRename: (name: string) => void
  readonly onRemove: () => void
}

/** A saved view. Pressing it opens it; buttons beside it rename and delete it. */
export function SavedItem({ view, isShown, onOpen, onRename, onRemove }: Props) {
  const w = useWords('saved')
  const language = useApp((state) => state.language)
  const [renaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const { name } = view
  const when = new Intl.DateTimeFormat(profileOf(language).locale, { dateStyle: 'medium', timeStyle: 'short' })
  const end = () => {
    setRenaming(false)
    requestAnimationFrame(() => renameButton.current?.focus())
  }
  const text = (
    <>
      <bdi>{name}</bdi>
      <small>
        {onOpen === null && <span>{w('of.dataset', { dataset: view.dataset })}</span>}
        <time dateTime={view.at}>{when.format(new Date(view.at))}</time>
        {isShown && <span>{w('shown')}</span>}
      </small>
    </>
  )
  if (renaming) {
    return (
      <li className={styles['item']}>
        <Rename
          name={name}
          onCancel={end}
          onDone={(next) => {
            end()
            if (next !== name) onRename(next)
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles['item']} aria-current={isShown ? 'true' : undefined}>
      {onOpen === null ? (
        <div className={styles['name']}>{text}</div>
      ) : (
        <Button look="bare" className={styles['name']} aria-label={w('open.of', { name })} onClick={onOpen}>
          {text}
        </Button>
      )}
      <IconButton
        ref={renameButton}
        label={w('rename.of', { name })}
        tip={w('rename')}
        onClick={() => setRenaming(true)}
      >
        <Icon of={Pencil} size={16} />
      </IconButton>
      <IconButton label={w('remove.of', { name })} tip={w('remove')} onClick={onRemove}>
        <Icon of={Trash2} size={16} />
      </IconButton>
    </li>
  )
}

interface RenameProps {
  readonly name: string
  readonly onDone: (name: string) => void
  readonly onCancel: () => void
}

function Rename({ name, onDone, onCancel }: RenameProps) {
  const w = useWords('saved')
  const [value, setValue] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const tidy = tidyName(value)
  useEffect(() => field.current?.select(), [])
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (tidy !== '') onDone(tidy)
      }}
    >
      <TextField
        ref={field}
        dir="auto"
        value={value}
        maxLength={LONGEST_NAME}
        aria-label={w('rename.name')}
        autoComplete="off"
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          onCancel()
        }}
      />
      <Button look="filled" disabled={tidy === ''} onClick={() => onDone(tidy)}>
        {w('rename.done')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {w('rename.cancel')}
      </Button>
    </form>
  )
}
