import type { ReactNode } from 'react'
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
import styles from './Toasts.module.css'

interface Toast {
  readonly text: string
  /** Distinguishes a message from an earlier one with the same text. */
  readonly id: number
  readonly action?: { readonly label: string; readonly perform: () => void } | undefined
}

/** Shows a toast, and returns a function that takes it away if it is still shown. */
type Say = (text: string, action?: Toast['action']) => () => void

const ToastContext = createContext<Say>(() => () => undefined)

/** Shows a brief message that something was done; screen readers announce it. */
export const useToast = (): Say => useContext(ToastContext)

const SHOWN_MS = 5000

/** Shows one toast at a time, the latest. A toast with an action stays until it is used or replaced. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null)
  const lastId = useRef(0)
  const say = useCallback<Say>((text, action) => {
    const id = ++lastId.current
    setToast({ text, action, id })
    return () => setToast((shown) => (shown?.id === id ? null : shown))
  }, [])
  useEffect(() => {
    if (toast === null || toast.action !== undefined) return
    const timer = setTimeout(() => setToast(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <ToastContext value={say}>
      {children}
      <div className={styles.place} role="status">
        {toast !== null && (
          <div key={toast.id} className={styles.toast}>
            <span>{toast.text}</span>
            {toast.action !== undefined && (
              <button
                type="button"
                onClick={() => {
                  setToast(null)
                  toast.action?.perform()
                }}
              >
                {toast.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  )
}
