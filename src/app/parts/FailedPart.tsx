import { useEffect } from 'react'
import { wordsIn } from '../../i18n/engine/words.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { Unfetched } from '../../ui/state/lazyNamed.ts'
import type { Failure } from '../../ui/state/Part.tsx'
import styles from './FailedPart.module.css'
import { FileGone } from './fetchPart.ts'
import { addMissing, noLongerMissing } from './missing.ts'
import { languageOfPage } from '../settings/languageOfPage.ts'

/** Says which part of the page could not be fetched or broke, and offers to try again. */
export function FailedPart(failure: Failure) {
  const { name, place, error, onRetry, onLeave } = failure
  if (place === 'message') return <FailureMessage {...failure} />
  const t = wordsIn('app', languageOfPage())
  const isUnfetched = error instanceof Unfetched
  const isGone = isUnfetched && error.cause instanceof FileGone
  const title = t(isUnfetched ? 'part.unfetched' : 'part.broke', { name })
  const report = (
    <>
      <p>{t(isGone ? 'part.gone.text' : isUnfetched ? 'part.unfetched.text' : 'part.broke.text')}</p>
      <Button look="filled" onClick={isGone ? () => location.reload() : onRetry}>
        {t(isGone ? 'state.crash.reload' : 'state.error.retry')}
      </Button>
    </>
  )
  if (place === 'dialog') {
    return (
      <Dialog title={title} closeLabel={t('close')} onClose={() => onLeave?.()}>
        <div className={styles.inDialog}>{report}</div>
      </Dialog>
    )
  }
  const filled = (
    <div className={`${styles.filled} ${place === 'view' ? styles.view : ''}`} role="alert">
      <h2>{title}</h2>
      {report}
    </div>
  )
  // In the place of a view it is what the page is about.
  return place === 'view' ? <main aria-label={name}>{filled}</main> : filled
}

function FailureMessage({ name, onRetry }: Failure) {
  useEffect(() => {
    const key = `part ${name}`
    const t = wordsIn('app', languageOfPage())
    addMissing(key, { name, text: t('part.failed', { names: name }), again: onRetry })
    return () => noLongerMissing(key)
  }, [name, onRetry])
  return null
}
