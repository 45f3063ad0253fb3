import { Flag as FlagIcon } from 'lucide'
import { useId, useRef, useState } from 'react'
import type { Evidence, Relation } from '../../domain/dataset/dataset.ts'
import type { Reason } from '../../domain/flags/flags.ts'
import { anchorOf, flagOf } from '../../domain/flags/flags.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { TextButton } from '../../ui/controls/TextButton.tsx'
import { useToast } from '../../ui/controls/Toasts.tsx'
import styles from './FlagButton.module.css'
import { FlagForm } from './FlagForm.tsx'
import { FlagNote } from './FlagNote.tsx'
import type { Undo } from './useFlagEdits.ts'
import { useFlagEdits } from './useFlagEdits.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
}

/**
 * Flags a piece of evidence as wrong; if it is flagged, shows that and the reason. Place it in a row of buttons that wraps; the
 * form that it opens takes its own line.
 */
export function FlagButton({ relation, evidence }: Props) {
  const w = useWords('flags')
  const say = useToast()
  const edits = useFlagEdits()
  const dataset = useApp((state) => state.dataset)
  const flag = useApp(({ flags, flagged }) =>
    flagged.has(evidence) ? flagOf(flags, relation.id, evidence) : undefined,
  )
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const region = useId()

  const label = w(flag === undefined ? 'mark' : 'edit')
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const done = (text: string, perform: Undo) => {
    close()
    say(text, { label: w('undo'), perform })
  }
  const save = (reason: Reason, note: string) => {
    const at = new Date().toISOString()
    done(w('done.set'), edits.set({ ...anchorOf(dataset, relation.id, evidence), reason, note: note.trim(), at }))
  }
  return (
    <>
      <TextButton
        ref={button}
        className={styles['button']}
        data-flagged={flag !== undefined}
        aria-expanded={open}
        aria-controls={open ? region : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon of={FlagIcon} size={15} />
        {label}
      </TextButton>
      {(open || flag !== undefined) && (
        <div id={region} className={styles['line']}>
          {open ? (
            <FlagForm
              flag={flag}
              onSave={save}
              onRemove={() => flag !== undefined && done(w('done.removed'), edits.remove([flag]))}
              onCancel={close}
            />
          ) : (
            flag !== undefined && <FlagNote flag={flag} />
          )}
        </div>
      )}
    </>
  )
}
