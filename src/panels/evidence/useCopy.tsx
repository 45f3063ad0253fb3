import type { ReactNode } from 'react'
import { createContext, useContext, useEffect, useState } from 'react'
import type { MessageKey } from '../../i18n/translate'
import { useText } from '../../store/useText'
import styles from './useCopy.module.css'

type Said = Extract<MessageKey, `evidence.copied.${string}`>
type Copy = (text: string, said: Said) => void

const CopyContext = createContext<Copy>(() => undefined)

/** Copies a text to the clipboard and says so. */
export const useCopy = (): Copy => useContext(CopyContext)

/** How long the announcement stays, in milliseconds. */
const STAY = 5000

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Gives copying to what is below, with one place where the outcome is announced. */
export function CopyProvider({ children }: { readonly children: ReactNode }) {
  const t = useText()
  // A new object each time, so that copying twice is announced twice.
  const [outcome, setOutcome] = useState<{ readonly said: Said } | null>(null)
  useEffect(() => {
    if (outcome === null) return undefined
    const timer = setTimeout(() => setOutcome(null), STAY)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy: Copy = (text, said) => {
    void write(text).then((done) => setOutcome({ said: done ? said : 'evidence.copied.failed' }))
  }
  return (
    <CopyContext value={copy}>
      {children}
      <div role="status" className={styles['status']}>
        {outcome !== null && <span className={styles['toast']}>{t(outcome.said)}</span>}
      </div>
    </CopyContext>
  )
}
