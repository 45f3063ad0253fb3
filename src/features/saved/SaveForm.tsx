import { BookmarkPlus } from 'lucide'
import { useState } from 'react'
import { LONGEST_NAME, tidyName } from '../../domain/saved/savedViews.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './SavedDialog.module.css'
import { suggestedName } from './suggestedName.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** Asks for the name of a view to save, with a suggestion. */
export function SaveForm({ onSave }: { readonly onSave: (name: string) => void }) {
  const w = useWords('saved')
  // A link may change the view after this form has rendered.
  const suggested = useApp((state) => suggestedName(state, state.language))
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? suggested
  const tidy = tidyName(name)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (tidy !== '') onSave(tidy)
      }}
    >
      <TextField
        dir="auto"
        value={name}
        maxLength={LONGEST_NAME}
        aria-label={w('name')}
        autoComplete="off"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button look="filled" disabled={tidy === ''} onClick={() => onSave(tidy)}>
        <Icon of={BookmarkPlus} size={16} />
        {w('save')}
      </Button>
    </form>
  )
}
