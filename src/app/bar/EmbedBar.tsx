import { ExternalLink, ListFilter } from 'lucide'
import { useState } from 'react'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { wholeAddress } from './embedded.ts'
import styles from './TopBar.module.css'
import { Wordmark } from './Wordmark.tsx'

/** The bar of a view inside another page: what the view shows, its legend, and a link to the whole of Sanad. */
export function EmbedBar({ legendButton }: { readonly legendButton: boolean }) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const name = inLanguage(
    useApp((state) => state.dataset.title),
    language,
  )
  const setDrawer = useApp((state) => state.setDrawer)
  const [address, setAddress] = useState(wholeAddress)
  // This component does not follow the view, so the link is updated when it is about to be used.
  const update = () => setAddress(wholeAddress())
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Wordmark />
      </div>
      <div className={styles.what}>
        <h1 lang={name.language}>{name.text}</h1>
      </div>
      <div className={styles.actions}>
        {legendButton && (
          <IconButton label={t('command.legend')} onClick={() => setDrawer(true)}>
            <Icon of={ListFilter} size={18} />
          </IconButton>
        )}
        <a
          className={styles.whole}
          href={address}
          target="_blank"
          rel="noopener"
          onPointerEnter={update}
          onFocus={update}
        >
          {t('embed.whole')}
          <Icon of={ExternalLink} size={15} />
        </a>
      </div>
    </header>
  )
}
