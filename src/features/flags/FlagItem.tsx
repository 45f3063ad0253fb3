import { useRef, useState } from 'react'
import type { Flag, Reason } from '../../domain/flags/flags.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { sliceOf } from '../../domain/text/spans.ts'
import { relationText } from '../../i18n/sentences/relationSentence.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { LineSample } from '../../ui/symbols/LineSample.tsx'
import { writtenIn } from '../../ui/text/writtenIn.ts'
import { FlagForm } from './FlagForm.tsx'
import styles from './FlagItem.module.css'
import { FlagNote } from './FlagNote.tsx'
import type { Undo } from './useFlagEdits.ts'
import { useFlagEdits } from './useFlagEdits.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly flag: Flag
  /** The index of the flagged evidence in its relation, counted from 0. */
  readonly evidence: number
  readonly onDone: (text: string, undo: Undo) => void
  readonly onRemove: () => void
}

/** A flag in the list: its relation, its sentence and its reason, with actions. */
export function FlagItem({ flag, evidence, onDone, onRemove }: Props) {
  const w = useWords('flags')
  const edits = useFlagEdits()
  const lookup = useApp((state) => state.lookup)
  const language = useApp((state) => state.language)
  const select = useApp((state) => state.select)
  const showEvidence = useApp((state) => state.showEvidence)
  const openDialog = useApp((state) => state.openDialog)
  const [editing, setEditing] = useState(false)
  const change = useRef<HTMLButtonElement>(null)
  const relation = known(lookup.relation, flag.relation)
  const type = known(lookup.relationType, relation.type)
  const document = known(lookup.document, flag.document)
  const flagged = relation.evidence[evidence]
  const name = relationText(lookup, relation, flagged === undefined ? [] : [flagged], language)

  const open = () => {
    openDialog('none')
    select({ kind: 'relation', id: relation.id })
    showEvidence(evidence)
  }
  const close = () => {
    setEditing(false)
    change.current?.focus()
  }
  const save = (reason: Reason, note: string) => {
    close()
    onDone(w('done.set'), edits.set({ ...flag, reason, note: note.trim(), at: new Date().toISOString() }))
  }
  return (
    <li className={styles['item']}>
      <h3 className={styles['relation']}>
        <LineSample category={type.category} stance={flagged?.stance ?? 'asserted'} glyph width={40} />
        <span>{name}</span>
      </h3>
      <blockquote className={styles['quote']} {...writtenIn(document.language)}>
        {sliceOf(document.text, flag)}
      </blockquote>
      {editing ? <FlagForm flag={flag} onSave={save} onRemove={onRemove} onCancel={close} /> : <FlagNote flag={flag} />}
      <div className={styles['actions']}>
        <Button look="quiet" aria-label={w('open.of', { relation: name })} onClick={open}>
          {w('open')}
        </Button>
        <Button
          ref={change}
          look="quiet"
          aria-label={w('edit.of', { relation: name })}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          {w('edit')}
        </Button>
        <Button look="quiet" aria-label={w('remove.of', { relation: name })} onClick={onRemove}>
          {w('remove')}
        </Button>
      </div>
    </li>
  )
}
