import { X } from 'lucide'
import { useLayoutEffect, useState } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { IconButton } from '../../ui/controls/IconButton.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { isFirstVisit } from '../loading/firstSelection.ts'
import styles from './IntroLine.module.css'

/**
 * On a first visit, a line above the picture that says what Sanad is. The page shows the same line from the start
 * (`pipeline/site/page/firstLine`), until this one takes its place.
 */
export function IntroLine() {
  const t = useWords('app')
  const articles = useApp((state) => state.dataset.documents.length)
  const insets = useApp((state) => state.insets)
  const [isShown, setShown] = useState(isFirstVisit)
  const isNetwork = useApp((state) => state.view === 'network')
  useLayoutEffect(() => document.getElementById('first-line')?.remove(), [])
  if (!isShown || !isNetwork) return null
  return (
    <section
      className={styles.intro}
      aria-label={t('intro.title')}
      style={{ marginInlineStart: insets.start, marginInlineEnd: insets.end }}
    >
      <p>{t('intro', { inArticles: t('app.inArticles', { count: articles }) })}</p>
      <IconButton
        label={t('intro.dismiss')}
        onClick={() => {
          delete document.documentElement.dataset['first']
          setShown(false)
        }}
      >
        <Icon of={X} size={15} />
      </IconButton>
    </section>
  )
}
