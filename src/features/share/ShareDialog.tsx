import { BookmarkPlus } from 'lucide'
import { useRef, useState } from 'react'
import { encodeView } from '../../domain/permalink/encodeView.ts'
import type { Appearance } from '../../domain/permalink/appearance.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Dialog } from '../../ui/controls/Dialog.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { useToast } from '../../ui/controls/Toasts.tsx'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { EmbedCode } from './EmbedCode.tsx'
import styles from './ShareDialog.module.css'
import { nameOfLanguage } from '../../i18n/engine/list.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { addressOf } from '../../quote/links.ts'

const appearanceOf = ({ language, theme }: Appearance): Appearance => ({ language, theme })

/** The current address of the page, to copy. */
export function ShareDialog({ isOpenedFile }: { readonly isOpenedFile: boolean }) {
  const t = useWords('app')
  const w = useWords('share')
  const say = useToast()
  const field = useRef<HTMLInputElement>(null)
  const openDialog = useApp((state) => state.openDialog)
  const language = useApp((state) => state.language)
  const theme = useApp((state) => state.theme)
  const name = inLanguage(
    useApp((state) => state.dataset.title),
    language,
  ).text
  const [withAppearance, setWithAppearance] = useState(true)
  const fragment = useApp((state) => encodeView(state, state.lookup, withAppearance ? appearanceOf(state) : {}))
  const link = addressOf(fragment)
  const copy = async (text: string, said: string) => {
    try {
      await navigator.clipboard.writeText(text)
      say(said)
      openDialog('none')
    } catch {
      field.current?.select()
      say(w('failed'))
    }
  }
  return (
    <Dialog title={w('title')} closeLabel={t('close')} onClose={() => openDialog('none')}>
      <p className={styles['about']}>{w(isOpenedFile ? 'openedFile' : 'about')}</p>
      {!isOpenedFile && (
        <>
          <div className={styles['row']}>
            <TextField
              ref={field}
              readOnly
              dir="ltr"
              aria-label={w('link')}
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button look="filled" onClick={() => void copy(link, w('copied'))}>
              {w('copy')}
            </Button>
          </div>
          <label className={styles['looks']}>
            <input
              type="checkbox"
              checked={withAppearance}
              onChange={(event) => setWithAppearance(event.target.checked)}
            />
            {w('appearance', { look: w(`look.${theme}`, { language: nameOfLanguage(language, language) }) })}
          </label>
          <EmbedCode link={link} title={name} onCopy={(code) => void copy(code, w('embed.copied'))} />
        </>
      )}
      <Button look="quiet" className={styles['save']} onClick={() => openDialog('saved')}>
        <Icon of={BookmarkPlus} size={16} />
        {w('save')}
      </Button>
    </Dialog>
  )
}
