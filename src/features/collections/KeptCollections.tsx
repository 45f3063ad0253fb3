import { FileDown, Trash2 } from 'lucide'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import type { Kept } from '../../store/slices/screen.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { download } from '../../ui/files/download.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import type { KeptCollection, UnreadableCollection } from './collectionStorage.ts'
import { browserCollections } from './collectionStorage.ts'
import styles from './KeptCollections.module.css'
import { VisuallyHidden } from '../../ui/controls/VisuallyHidden.tsx'
import { Isolated } from '../../ui/text/Isolated.tsx'
import { writtenIn } from '../../ui/text/writtenIn.ts'

interface Props {
  readonly onOpen: (file: File, kept: Kept) => void
  readonly storageOf?: typeof browserCollections
}

const saveAsFile = (text: string, name: string) => download(new Blob([text], { type: 'application/json' }), name)

/** The user's own collections in this browser, the latest first; nothing where there are none. */
export function KeptCollections({ onOpen, storageOf = browserCollections }: Props) {
  const w = useWords('articles')
  const language = useApp((state) => state.language)
  const [kept, setKept] = useState<readonly KeptCollection[]>([])
  const [unreadable, setUnreadable] = useState<readonly UnreadableCollection[]>([])
  const [refused, setRefused] = useState<'kept.refused' | 'kept.remove.refused' | null>(null)
  useEffect(() => {
    let isWanted = true
    const list = async () => {
      const found = await storageOf().list()
      if (!isWanted) return
      setKept(found.kept)
      setUnreadable(found.unreadable)
    }
    list().catch(() => isWanted && setRefused('kept.refused'))
    return () => {
      isWanted = false
    }
  }, [storageOf])
  const remove = async (key: string) => {
    try {
      await storageOf().remove(key)
      setKept((all) => all.filter((one) => one.key !== key))
      setUnreadable((all) => all.filter((one) => one.key !== key))
      setRefused(null)
    } catch {
      setRefused('kept.remove.refused')
    }
  }
  if (kept.length === 0 && unreadable.length === 0 && refused === null) return null
  return (
    <section className={styles['kept']} aria-label={w('kept')}>
      <h3>{w('kept')}</h3>
      <ul>
        {kept.map((one) => (
          <Entry key={one.key} name={inLanguage(one.title, language).text} onRemove={() => void remove(one.key)}>
            <ReadableCollection kept={one} onOpen={onOpen} />
            {/* Whether its dataset is sound shows when it is opened. The file can be saved whether it is or not. */}
            <Button look="quiet" onClick={() => saveAsFile(one.text, `${one.key}.json`)}>
              <Icon of={FileDown} size={16} />
              <VisuallyHidden>
                <Isolated>{w('kept.file.of', { name: inLanguage(one.title, language).text })}</Isolated>
              </VisuallyHidden>
            </Button>
          </Entry>
        ))}
        {unreadable.map(({ key, text }) => (
          <Entry key={key} name={key} onRemove={() => void remove(key)}>
            <p className={styles['unreadable']}>
              <bdi>{key}</bdi>
              <small>{w('kept.unreadable')}</small>
            </p>
            <Button look="outlined" onClick={() => saveAsFile(text, `${key}-unreadable.json`)}>
              {w('kept.file')}
            </Button>
          </Entry>
        ))}
      </ul>
      {refused !== null && <p role="alert">{w(refused)}</p>}
    </section>
  )
}

function ReadableCollection({ kept, onOpen }: { readonly kept: KeptCollection; readonly onOpen: Props['onOpen'] }) {
  const t = useWords('app')
  const w = useWords('articles')
  const language = useApp((state) => state.language)
  const { key, version, title, articles, progress, text } = kept
  const name = inLanguage(title, language)
  return (
    <Button
      look="bare"
      className={styles['open']}
      onClick={() => onOpen(new File([text], name.text), { key, version })}
    >
      <span {...writtenIn(name.language)}>{name.text}</span>
      <small>
        {t('app.articles', { count: articles })} ·{' '}
        {w('kept.progress', { done: progress.all - progress.open, all: progress.all })}
      </small>
    </Button>
  )
}

interface EntryProps {
  readonly name: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

function Entry({ name, onRemove, children }: EntryProps) {
  const w = useWords('articles')
  return (
    <li>
      {children}
      <Button look="quiet" onClick={onRemove}>
        <Icon of={Trash2} size={16} />
        <VisuallyHidden>
          <Isolated>{w('kept.remove', { name })}</Isolated>
        </VisuallyHidden>
      </Button>
    </li>
  )
}
