import styles from './ErrorScreen.module.css'
import type { Refusal } from './refusal.ts'
import { RefusalActs } from './RefusalActs.tsx'
import { RefusalReport } from './RefusalReport.tsx'
import type { Language } from '../../domain/language/languages.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

interface Props {
  readonly refusal: Refusal
  readonly language: Language
  readonly onRetry: () => void
  readonly onOpen: () => void
}

/** Shown in place of the graph if there is none: what is wrong, where, and what to do. */
export function ErrorScreen({ refusal, language, onRetry, onOpen }: Props) {
  const w = wordsIn('open', language)
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <div role="alert">
          <svg width={110} height={44} viewBox="0 0 110 44" aria-hidden="true" fill="none" strokeWidth={1.6}>
            <circle cx={16} cy={22} r={13} stroke="var(--ink)" fill="var(--raised)" />
            <circle cx={94} cy={22} r={13} stroke="var(--ink)" fill="var(--raised)" />
            <path
              d="M32 22h10M68 22h10M46 14l4 16M60 14l4 16"
              stroke="var(--seal)"
              strokeLinecap="round"
              strokeWidth={2}
            />
          </svg>
          <h1>{w('title')}</h1>
          <RefusalReport refusal={refusal} language={language} />
        </div>
        <div className={styles.actions}>
          <RefusalActs language={language} onOpen={onOpen} onRetry={onRetry} />
        </div>
      </div>
    </main>
  )
}
