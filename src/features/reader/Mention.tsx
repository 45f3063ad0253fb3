import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { NamedMention } from '../../domain/reader/reading.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { typeInks } from '../../scene/marks/inks.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { formatList } from '../../i18n/engine/list.ts'
import styles from './Mention.module.css'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

interface Props {
  readonly words: string
  /** The language of the words. */
  readonly written: string
  /** The entities, the innermost mention first. */
  readonly mentions: readonly NamedMention[]
  /** The interface's language. A prop, because there are hundreds of mentions, and subscriptions would cost time. */
  readonly language: Language
  /** Whether it is the tab stop. */
  readonly reachable: boolean
}

/**
 * Words that name or mean an entity, underlined in its type's colour. Pressing them selects the entity; if they stand for
 * several, or are inside the name of another, pressing again selects the next. A plain inline box, because a button's box
 * would break lines and the joining of Arabic letters.
 */
export function Mention({ words, written, mentions, language, reachable }: Props) {
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
  const about = withoutDirectionMarks(
    first.implied === true ? wordsIn('reader', language)('mention.implied', { names }) : names,
  )
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
      // The tooltip and the state are in the language of the interface; the words have an element of their own.
      lang={language}
      title={about === words ? undefined : about}
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
      <span lang={written}>{words}</span>
    </span>
  )
}
