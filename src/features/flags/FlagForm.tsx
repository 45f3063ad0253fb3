import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Flag, Reason } from '../../domain/flags/flags.ts'
import { REASONS } from '../../domain/flags/flags.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './FlagForm.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** The earlier reason, if any. */
  readonly flag: Pick<Flag, 'reason' | 'note'> | undefined
  readonly onSave: (reason: Reason, note: string) => void
  readonly onRemove: () => void
  readonly onCancel: () => void
}

const LONGEST_NOTE = 2000

/** Asks why a piece of evidence is wrong. Takes focus when it opens; Escape closes it and nothing else. */
export function FlagForm({ flag, onSave, onRemove, onCancel }: Props) {
  const t = useWords('app')
  const w = useWords('flags')
  const [reason, setReason] = useState<Reason | undefined>(flag?.reason)
  const [note, setNote] = useState(flag?.note ?? '')
  const first = useRef<HTMLSelectElement>(null)
  const [reasonId, noteId] = [useId(), useId()]
  useEffect(() => first.current?.focus(), [])

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  return (
    <form
      className={styles['form']}
      aria-label={w('mark')}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== undefined) onSave(reason, note)
      }}
    >
      <div className={styles['field']}>
        <label htmlFor={reasonId}>{w('reason')}</label>
        <select
          ref={first}
          id={reasonId}
          required
          value={reason ?? ''}
          onChange={(event) => setReason(REASONS.find((one) => one === event.target.value))}
        >
          <option value="" disabled>
            {w('reason.choose')}
          </option>
          {REASONS.map((one) => (
            <option key={one} value={one}>
              {w(`reason.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['field']}>
        <label htmlFor={noteId}>{w('note')}</label>
        <textarea
          id={noteId}
          dir="auto"
          rows={3}
          maxLength={LONGEST_NOTE}
          placeholder={w('note.hint')}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className={styles['actions']}>
        {flag !== undefined && (
          <Button look="quiet" className={styles['remove']} onClick={onRemove}>
            {w('remove')}
          </Button>
        )}
        <Button look="outlined" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="bare" type="submit" className={styles['save']} disabled={reason === undefined}>
          {w('save')}
        </Button>
      </div>
    </form>
  )
}
