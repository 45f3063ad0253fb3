import { BookOpen } from 'lucide'
import type { ComponentProps } from 'react'
import { known } from '../domain/dataset/lookup.ts'
import { inLanguage } from '../domain/language/inLanguage.ts'
import { useApp } from '../store/hooks/useApp.ts'
import { useWords } from '../store/hooks/useWords.ts'
import { IconButton } from '../ui/controls/IconButton.tsx'
import { Icon } from '../ui/symbols/Icon.tsx'

interface Props extends Pick<ComponentProps<typeof IconButton>, 'look' | 'className' | 'tabIndex'> {
  /** The id of a type of relation. */
  readonly type: string
}

/** Opens the vocabulary at a type of relation. Absent if the dataset neither defines the type nor gives an example. */
export function TypeInfoButton({ type: id, ...rest }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const type = useApp(({ lookup }) => known(lookup.relationType, id))
  const openVocabulary = useApp((state) => state.openVocabulary)
  if (type.definition === undefined && type.example === undefined) return null
  const name = inLanguage(type.labels, language).text
  return (
    <IconButton {...rest} label={t('vocabulary.of', { name })} onClick={() => openVocabulary(id)}>
      <Icon of={BookOpen} size={15} />
    </IconButton>
  )
}
