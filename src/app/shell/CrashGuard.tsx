import type { ReactNode } from 'react'
import { Component } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './CrashGuard.module.css'
import { languageOfPage } from '../loading/languageOfPage.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

interface State {
  readonly error: unknown
}

/** When a part of the app throws, the page says so; it is never blank. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    const t = wordsIn('app', languageOfPage())
    return (
      <main className={styles.crash} role="alert">
        <h1>{t('state.crash.title')}</h1>
        <p>{t('state.crash.text')}</p>
        <pre dir="ltr">{error instanceof Error ? error.message : String(error)}</pre>
        <Button look="filled" onClick={() => location.reload()}>
          {t('state.crash.reload')}
        </Button>
      </main>
    )
  }
}
