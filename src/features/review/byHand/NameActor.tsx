import { useState } from 'react'
import { UserPlus } from 'lucide'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import type { NewActor } from '../../../domain/review/byHand.ts'
import { EntityPicker } from '../../../quote/EntityPicker.tsx'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { actorId } from './actorId.ts'
import styles from './ByHandDialog.module.css'

interface Props {
  /** The chosen words, and their language. */
  readonly words: string
  readonly written: string
  readonly onName: (who: string | NewActor) => void
}

/** Says who the chosen words are: an actor of the collection, or a new one with its kind. */
export function NameActor({ words, written, onName }: Props) {
  const w = useWords('review')
  const language = useApp((state) => state.language)
  const types = useApp((state) => state.dataset.vocabulary.entityTypes)
  const [name, setName] = useState(words)
  const [translated, setTranslated] = useState('')
  const [kind, setKind] = useState(types[0]?.id ?? '')
  const other = written === 'ar' ? 'en' : 'ar'
  const add = () => {
    const own = name.trim() === '' ? words : name.trim()
    const labels = { [written]: own, ...(translated.trim() === '' ? {} : { [other]: translated.trim() }) }
    onName({ id: actorId(labels), type: kind, labels })
  }
  return (
    <div className={styles['who']}>
      <EntityPicker
        label={w('hand.who')}
        placeholder={w('hand.who.hint')}
        nobody={w('hand.nobody')}
        chosen={undefined}
        onChoose={onName}
      />
      <form
        className={styles['actor']}
        aria-label={w('hand.new')}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <p>{w('hand.new')}</p>
        <div className={styles['field']}>
          <TextField
            label={w('hand.name')}
            lang={written}
            dir="auto"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className={styles['field']}>
          <TextField
            label={w(other === 'ar' ? 'hand.name.ar' : 'hand.name.en')}
            lang={other}
            dir="auto"
            value={translated}
            onChange={(event) => setTranslated(event.target.value)}
          />
        </div>
        <SelectField
          label={w('hand.kind')}
          items={types.map(({ id, labels }) => ({ value: id, label: inLanguage(labels, language).text }))}
          chosen={kind}
          onChoose={setKind}
        />
        <Button look="outlined" type="submit">
          <Icon of={UserPlus} size={16} />
          {w('hand.new.add')}
        </Button>
      </form>
    </div>
  )
}
