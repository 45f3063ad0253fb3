import type { KeyboardEvent, MouseEvent } from 'react'
import type { NamedMention } from '../../domain/reader/reading.ts'
import { inLanguage } from '../../scene/marks/lettering.ts'
import { typeInks } from '../../scene/marks/inks.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { formatList } from '../../i18n/engine/list.ts'
import styles from './Mention.module.css'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

interface Props {
  readonly words: string
  /** The innermost first. */
  readonly mentions: readonly NamedMention[]
  /** Of the interface: there are hundreds of these, each with as little of its own as can be. */
  readonly language: Language
  /** Whether Tab stops here. */
  readonly reachable: boolean
}

/**
 * Words that name or mean an entity, underlined in its type's colour. Pressing them selects it; where they stand for several,
 * or lie within the name of another, pressing again selects the next. A plain inline box: a button's would break the joining
 * of Arabic letters and the lines.
 */
export function Mention({ words, mentions, language, reachable }: Props) {
  const store = useAppStore()
  const at = useApp(({ selection }) =>
    selection.kind === 'entity' ? mentions.findIndex(({ entity }) => entity.id === selection.id) : -1,
  )
  const hovered = useApp(
    ({ hover }) => hover?.kind === 'entity' && mentions.some(({ entity }) => entity.id === hover.id),
  )
  const [first] = mentions
  if (first === undefined) return words
  const [name = '', ...others] = mentions.map(({ entity }) => inLanguage(entity.labels, language).text)
  const names = others.length === 0 ? name : formatList(language, [name, ...others])
  const choose = (event: MouseEvent | KeyboardEvent) => {
    event.stopPropagation()
    const next = mentions[(at + 1) % mentions.length] ?? first
    store.getState().select({ kind: 'entity', id: next.entity.id })
  }
  return (
    <span
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-pressed={at !== -1}
      title={first.implied === true ? wordsIn('reader', language)('mention.implied', { names }) : names}
      data-mention={mentions.map(({ entity }) => entity.id).join(' ')}
      data-keeps-focus={mentions.length > 1 || undefined}
      data-hovered={hovered || undefined}
      className={`${styles.mention} ${first.implied === true ? styles.implied : ''}`}
      style={{ textDecorationColor: `var(--${typeInks(first.entity.type).stroke})` }}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose(event)
      }}
    >
      {words}
    </span>
  )
}
