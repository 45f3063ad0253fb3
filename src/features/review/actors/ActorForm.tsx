import { Split } from 'lucide'
import { useState } from 'react'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import { inLanguage } from '../../../domain/language/inLanguage.ts'
import { isSeparable, renamed, retyped, separated, withAlias } from '../../../domain/review/actors.ts'
import { merged } from '../../../domain/review/merged.ts'
import { EntityPicker } from '../../../quote/EntityPicker.tsx'
import { useApp } from '../../../store/hooks/useApp.ts'
import { useWords } from '../../../store/hooks/useWords.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { IconButton } from '../../../ui/controls/IconButton.tsx'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import styles from './ActorsDialog.module.css'
import type { ActorChange } from './useActorChanges.ts'

interface Props {
  readonly entity: Entity
  readonly onChange: (change: ActorChange) => void
}

/** The languages of the interface. Names in others stay as they are. */
const LANGUAGES = ['en', 'ar'] as const

/** Names, kind and aliases of an actor, and the actor that it is one with. */
export function ActorForm({ entity, onChange }: Props) {
  const w = useWords('review')
  const language = useApp((state) => state.language)
  const types = useApp((state) => state.dataset.vocabulary.entityTypes)
  const documents = useApp((state) => state.lookup.document)
  const [labels, setLabels] = useState(entity.labels)
  const [type, setType] = useState(entity.type)
  const [alias, setAlias] = useState('')
  const { id } = entity
  const save = () =>
    onChange((record) => {
      const next = renamed(record, id, labels).record
      return type === entity.type ? { record: next, replacements: new Map() } : retyped(next, id, type)
    })
  return (
    <section className={styles['form']} aria-label={w('actors.form')}>
      <form
        className={styles['names']}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {LANGUAGES.map((one) => (
          <div key={one} className={styles['field']}>
            <TextField
              label={w(`actors.name.${one}`)}
              lang={one}
              dir="auto"
              value={labels[one] ?? ''}
              onChange={(event) => setLabels({ ...labels, [one]: event.target.value })}
            />
          </div>
        ))}
        <SelectField
          label={w('hand.kind')}
          items={types.map((one) => ({ value: one.id, label: inLanguage(one.labels, language).text }))}
          chosen={type}
          onChoose={setType}
        />
        <Button look="filled" type="submit">
          {w('actors.save')}
        </Button>
      </form>
      <div className={styles['aliases']}>
        <h3>{w('actors.aliases')}</h3>
        <ul>
          {entity.aliases.map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
              {isSeparable(entity, name, documents) && (
                <IconButton
                  label={w('actors.separate', { name })}
                  onClick={() => onChange((record) => separated(record, id, name))}
                >
                  <Icon of={Split} size={14} />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
        <form
          className={styles['add']}
          onSubmit={(event) => {
            event.preventDefault()
            onChange((record) => withAlias(record, id, alias))
            setAlias('')
          }}
        >
          <TextField
            aria-label={w('actors.alias')}
            placeholder={w('actors.alias')}
            dir={alias === '' ? undefined : 'auto'}
            value={alias}
            onChange={(event) => setAlias(event.target.value)}
          />
          <Button look="outlined" type="submit" disabled={alias.trim() === ''}>
            {w('actors.alias.add')}
          </Button>
        </form>
      </div>
      <EntityPicker
        label={w('actors.merge')}
        placeholder={w('actors.merge')}
        nobody={w('hand.nobody')}
        chosen={undefined}
        onChoose={(other) => other !== id && onChange((record) => merged(record, id, other))}
      />
    </section>
  )
}
