import type { ReactNode } from 'react'
import { Component } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './CrashGuard.module.css'
import { languageOfPage } from '../settings/languageOfPage.ts'
import { wordsIn } from '../../i18n/engine/words.ts'

interface State {
  readonly error: unknown
}

/** Shows a message if a part of the app throws, instead of a blank page. */
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
