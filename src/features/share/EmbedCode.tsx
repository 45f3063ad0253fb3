import { useState } from 'react'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './ShareDialog.module.css'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' }
const escape = (text: string) => text.replace(/[&"<]/g, (one) => ESCAPES[one] ?? one)

/** The HTML that shows a view inside another page. */
export function embedCode(link: string, title: string): string {
  const address = new URL(link)
  address.searchParams.set('embed', '1')
  return `<iframe src="${escape(address.href)}" title="${escape(title)}" width="100%" height="600" style="border:0" loading="lazy" allow="clipboard-write; fullscreen"></iframe>`
}

interface Props {
  /** The link to the view on screen. */
  readonly link: string
  readonly title: string
  readonly onCopy: (text: string) => void
}

/** Writes the `<iframe>` for the view on screen. */
export function EmbedCode({ link, title, onCopy }: Props) {
  const w = useWords('share')
  const [isOpen, setOpen] = useState(false)
  const code = embedCode(link, title)
  return (
    <>
      <Button look="quiet" className={styles['save']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {w('embed')}
      </Button>
      {isOpen && (
        <div className={styles['embed']}>
          <p className={styles['about']}>{w('embed.about')}</p>
          <textarea
            readOnly
            dir="ltr"
            rows={4}
            aria-label={w('embed')}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Button look="outlined" onClick={() => onCopy(code)}>
            {w('embed.copy')}
          </Button>
        </div>
      )}
    </>
  )
}
