import { useRef } from 'react'
import { encodePlace } from '../../domain/permalink/encode'
import { shareWords } from '../../i18n/shareWords'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { useWords } from '../../store/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useToast } from '../../ui/Toasts'
import styles from './ShareDialog.module.css'

/** The address of the page as it is now, to be taken elsewhere. */
export function ShareDialog({ guest }: { readonly guest: boolean }) {
  const t = useText()
  const w = useWords(shareWords)
  const say = useToast()
  const field = useRef<HTMLInputElement>(null)
  const openDialog = useApp((state) => state.openDialog)
  const fragment = useApp((state) => encodePlace(state, state.lookup))
  const { origin, pathname, search } = window.location
  const link = origin + pathname + search + (fragment === '' ? '' : `#${fragment}`)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      say(w('copied'))
      openDialog('none')
    } catch {
      field.current?.select()
      say(w('failed'))
    }
  }
  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <p className={styles['about']}>{w(guest ? 'guest' : 'about')}</p>
      <div className={styles['row']}>
        <input
          ref={field}
          readOnly
          dir="ltr"
          aria-label={w('link')}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button look="filled" onClick={() => void copy()}>
          {w('copy')}
        </Button>
      </div>
    </Dialog>
  )
}
