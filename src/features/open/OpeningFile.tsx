import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import { useEffect, useState } from 'react'
import { wordsIn } from '../../i18n/engine/words.ts'
import type { Language } from '../../domain/language/languages.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import styles from './OpeningFile.module.css'

/** A file that is open within this time is not announced. */
const ANNOUNCE_AFTER_MS = 100

interface Props {
  readonly name: string
  readonly language: Language
  readonly onCancel: () => void
}

/** Says that a file is being read, and lets the user stop it. */
export function OpeningFile({ name, language, onCancel }: Props) {
  const t = wordsIn('app', language)
  const w = wordsIn('open', language)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ANNOUNCE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!isLate) return null
  return (
    <Dialog title={w('reading', { name })} closeLabel={t('cancel')} onClose={onCancel}>
      <div className={styles['opening']} role="status">
        <p>{w('reading.text')}</p>
        <progress aria-label={withoutDirectionMarks(w('reading', { name }))} />
        <Button look="outlined" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
