import { UserRound } from 'lucide'
import { useId, useState } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { useReviewer } from './reviewer.ts'
import styles from './ReviewerName.module.css'

/** Nobody's name is longer; a dataset takes no longer ones than 500. */
const LONGEST = 100

const takeFocus = (field: HTMLInputElement | null) => field?.focus()

/** The name that stands on what is reviewed, if the person wants to give one. It can be changed where it is shown. */
export function ReviewerName() {
  const w = useWords('review')
  const [name, setName] = useReviewer()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const shown = name.trim()
  return (
    <>
      <TextButton
        aria-label={shown === '' ? undefined : w('reviewer.is', { name: shown })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon of={UserRound} size={15} />
        <span className={styles['name']}>{shown === '' ? w('reviewer') : <bdi>{shown}</bdi>}</span>
      </TextButton>
      {isOpen && (
        <form
          id={id}
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault()
            setOpen(false)
          }}
        >
          <TextField
            label={w('reviewer.field')}
            dir="auto"
            autoComplete="name"
            maxLength={LONGEST}
            aria-describedby={`${id}-about`}
            ref={takeFocus}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button look="outlined" type="submit">
            {w('reviewer.done')}
          </Button>
          <p id={`${id}-about`}>{w('reviewer.about')}</p>
        </form>
      )}
    </>
  )
}
