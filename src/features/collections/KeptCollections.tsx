import { Trash2 } from 'lucide'
import { useEffect, useState } from 'react'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Kept } from '../../store/slices/screen.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import type { KeptCollection } from './collectionStorage.ts'
import { browserCollections } from './collectionStorage.ts'
import styles from './KeptCollections.module.css'

interface Props {
  readonly onOpen: (file: File, kept: Kept) => void
  readonly storageOf?: typeof browserCollections
}

/** The user's own collections in this browser, the latest first; nothing where there are none. */
export function KeptCollections({ onOpen, storageOf = browserCollections }: Props) {
  const t = useWords('app')
  const w = useWords('articles')
  const language = useApp((state) => state.language)
  const [kept, setKept] = useState<readonly KeptCollection[]>([])
  useEffect(() => {
    let isWanted = true
    void storageOf()
      .list()
      .then((found) => isWanted && setKept(found))
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [storageOf])
  const remove = async (key: string) => {
    await storageOf().remove(key)
    setKept((all) => all.filter((one) => one.key !== key))
  }
  if (kept.length === 0) return null
  return (
    <section className={styles['kept']} aria-label={w('kept')}>
      <h3>{w('kept')}</h3>
      <ul>
        {kept.map(({ key, version, title, articles, progress, text }) => {
          const name = inLanguage(title, language).text
          return (
            <li key={key}>
              <Button
                look="bare"
                className={styles['open']}
                onClick={() => onOpen(new File([text], name), { key, version })}
              >
                <span dir="auto">{name}</span>
                <small>
                  {t('app.articles', { count: articles })} ·{' '}
                  {w('kept.progress', { done: progress.all - progress.open, all: progress.all })}
                </small>
              </Button>
              <Button
                look="quiet"
                aria-label={w('kept.remove', { name })}
                onClick={() => void remove(key).catch(() => undefined)}
              >
                <Icon of={Trash2} size={16} />
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
