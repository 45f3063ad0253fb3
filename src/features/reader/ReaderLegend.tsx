import type { NamedMention } from '../../domain/reader/reading.ts'
import { typesIn } from '../../domain/reader/reading.ts'
import { typeInks } from '../../scene/marks/inks.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useLetterKeys } from '../../ui/state/letterKeys.ts'
import { LocalText } from '../../ui/text/LocalText.tsx'
import styles from './ReaderLegend.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Explains the colours of the underlines, for the types in this article, and the keys that step through it. */
export function ReaderLegend({ mentions }: { readonly mentions: readonly NamedMention[] }) {
  const w = useWords('reader')
  const language = useApp((state) => state.language)
  const [letters] = useLetterKeys()
  const dataset = useApp((state) => state.dataset)
  return (
    <footer className={styles.legend}>
      <ul className={styles.types} aria-label={w('types')}>
        {typesIn(dataset, mentions).map(({ id, labels }) => (
          <li key={id} style={{ textDecorationColor: `var(--${typeInks(id).stroke})` }}>
            <LocalText of={labels} language={language} />
          </li>
        ))}
      </ul>
      <p className={styles.keys}>
        {letters === 'on' ? <kbd>J</kbd> : <kbd>{'↓'}</kbd>} {letters === 'on' ? <kbd>K</kbd> : <kbd>{'↑'}</kbd>}{' '}
        {w('keys')}
      </p>
    </footer>
  )
}
