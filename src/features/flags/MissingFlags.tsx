import type { Flag, MissingFlag } from '../../domain/flags/flags.ts'
import { flagKey } from '../../domain/flags/flags.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { FlagNote } from './FlagNote.tsx'
import styles from './MissingFlags.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly missing: readonly MissingFlag[]
  readonly onRemove: (flags: readonly Flag[]) => void
}

/** Flags whose evidence is not in this dataset. They are kept, and not matched to any other evidence. */
export function MissingFlags({ missing, onRemove }: Props) {
  const w = useWords('flags')
  return (
    <section className={styles['missing']}>
      <header>
        <h3>{w('missing.title')}</h3>
        <Button look="quiet" onClick={() => onRemove(missing.map(({ flag }) => flag))}>
          {w('missing.clear')}
        </Button>
      </header>
      <p>{w('missing.text')}</p>
      <ul>
        {missing.map(({ flag, why }) => (
          <li key={flagKey(flag)}>
            <code dir="ltr">{flag.relation}</code>
            <p>{w(`miss.${why}`, { document: flag.document })}</p>
            <blockquote dir="auto">{flag.quote}</blockquote>
            <FlagNote flag={flag} />
          </li>
        ))}
      </ul>
    </section>
  )
}
