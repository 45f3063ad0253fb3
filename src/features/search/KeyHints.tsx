import styles from './KeyHints.module.css'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly id: string
  /** Whether the active row can be opened in its article. */
  readonly readable: boolean
}

/** The keys, visually as a row of hints, and for screen readers as one sentence. */
export function KeyHints({ id, readable }: Props) {
  const w = useWords('search')
  const keys = [
    ['↑ ↓', w('key.move')],
    ['↵', w('key.open')],
    ...(readable ? [['⇧ ↵', w('key.read')] as const] : []),
    ['Esc', w('key.close')],
  ] as const
  return (
    <div className={styles['hints']}>
      <VisuallyHidden as="p" id={id}>
        {w('hint')}
      </VisuallyHidden>
      {keys.map(([key, words]) => (
        <span key={key} aria-hidden="true">
          <kbd dir="ltr">{key}</kbd>
          {words}
        </span>
      ))}
    </div>
  )
}
