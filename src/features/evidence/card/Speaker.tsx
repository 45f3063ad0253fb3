import { ChevronDown } from 'lucide'
import type { Entity } from '../../../domain/dataset/dataset.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import { Menu } from '../../../ui/controls/Menu.tsx'
import { TEXT_BUTTON } from '../../../ui/controls/TextButton.tsx'
import styles from './Speaker.module.css'
import { nameInSentence } from '../../../domain/sentence/nameInSentence.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

/** The speaker of a claim. The name opens the graph through this speaker's lens, and says who the speaker is. */
export function Speaker({ entity }: { readonly entity: Entity }) {
  const w = useWords('evidence')
  const language = useApp((state) => state.language)
  const select = useApp((state) => state.select)
  const setLens = useApp((state) => state.setLens)
  const name = nameInSentence(entity, 'object', language).text
  return (
    <Menu
      label={w('speaker.menu', { name })}
      className={`${TEXT_BUTTON} ${styles['speaker']}`}
      items={[
        { value: 'lens', label: w('speaker.lens', { name }) },
        { value: 'about', label: w('speaker.about', { name }) },
      ]}
      onChoose={(act) =>
        act === 'lens' ? setLens({ by: 'speaker', id: entity.id }) : select({ kind: 'entity', id: entity.id })
      }
    >
      <EntityDisc entity={entity} size={20} language={language} />
      <LocalText of={entity.labels} language={language} />
      <Icon of={ChevronDown} size={13} />
    </Menu>
  )
}
