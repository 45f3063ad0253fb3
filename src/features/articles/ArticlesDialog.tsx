import { ArrowRight, Laptop, X } from 'lucide'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { DialogShell } from '../../ui/controls/DialogShell.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { newKey } from '../collections/collectionStorage.ts'
import { KeptCollections } from '../collections/KeptCollections.tsx'
import { ArticleCard } from './ArticleCard.tsx'
import { ArticleInput } from './ArticleInput.tsx'
import styles from './ArticlesDialog.module.css'
import type { Draft } from './draftArticles.ts'
import { draftArticles, readArticles } from './draftArticles.ts'
import { KnownActors } from './KnownActors.tsx'
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts'

/** The article of which another one is a copy, while it is in the list. */
const originalOf = ({ state }: Draft, articles: readonly Draft[]) =>
  state.is === 'read' ? articles.find(({ id }) => id === state.copy?.of) : undefined

/** Brings articles of the user's own: paste or drop them, see what is found, and begin to review. */
export function ArticlesDialog() {
  const t = useWords('app')
  const w = useWords('articles')
  const heading = useId()
  const store = useAppStore()
  const [drafts] = useState(() => {
    const { dataset } = store.getState()
    return draftArticles({ vocabulary: dataset.vocabulary, entities: dataset.entities, pasted: w('pasted') })
  })
  const articles = useSyncExternalStore(drafts.subscribe, drafts.now)
  const openDialog = useApp((state) => state.openDialog)
  const openData = useApp((state) => state.dataOpener)
  const [isFailed, setFailed] = useState(false)
  useEffect(() => drafts.stop, [drafts])
  // Articles are kept with the review, which has not begun.
  useAskBeforeLeaving(articles.length > 0)
  const read = readArticles(articles)
  const proposals = read.reduce((sum, { article }) => sum + article.proposals.length, 0)
  const isBusy = articles.some(({ state }) => state.is === 'reading' || state.is === 'waiting')
  const close = () => openDialog('none')

  const begin = async () => {
    const key = newKey('collection')
    const title = read[0]?.draft.title.trim() ?? ''
    const name = title === '' ? w('pasted') : title
    setFailed(false)
    try {
      const text = await drafts.assemble(
        key,
        read.length === 1 ? name : w('title.several', { name, count: read.length - 1 }),
      )
      openData?.(new File([text], name), { key, version: 0 })
    } catch {
      setFailed(true)
    }
  }

  return (
    <DialogShell className={styles['dialog'] ?? ''} aria-labelledby={heading} onClose={close}>
      <div className={styles['body']}>
        <div className={styles['input']}>
          <h2 id={heading}>{w('title')}</h2>
          <p className={styles['intro']}>{w('intro')}</p>
          <ArticleInput onText={drafts.add} />
          <div className={styles['private']}>
            <Icon of={Laptop} size={26} />
            <div>
              <p>{w('private')}</p>
              <p>{w('private.text')}</p>
            </div>
          </div>
        </div>
        <section className={styles['list']} aria-label={w('list')}>
          <h3>
            <span role="status">{w('count', { count: articles.length })}</span>
          </h3>
          {articles.map((draft) => (
            <ArticleCard
              key={draft.id}
              draft={draft}
              copyOf={originalOf(draft, articles)?.title}
              onRemove={drafts.remove}
              onEdit={drafts.edit}
            />
          ))}
          <KnownActors articles={read.map(({ article }) => article)} />
          {articles.length === 0 && <p className={styles['empty']}>{w('empty')}</p>}
          {articles.length === 0 && <KeptCollections onOpen={(file, kept) => openData?.(file, kept)} />}
        </section>
      </div>
      <footer className={styles['foot']}>
        <p className={styles['quality']}>{w('quality')}</p>
        {isFailed && <p role="alert">{w('failed.assembling')}</p>}
        <p className={styles['ready']}>
          {read.length > 0 && (proposals === 0 ? w('none') : w('ready', { count: proposals }))}
          {read.length > 0 && isBusy && ` ${w('more')}`}
        </p>
        <Button look="filled" disabled={read.length === 0} onClick={() => void begin()}>
          {w(proposals === 0 ? 'begin.none' : 'begin')}
          <Icon of={ArrowRight} size={17} />
        </Button>
      </footer>
      <Button look="quiet" className={styles['close']} data-closes aria-label={t('close')} onClick={close}>
        <Icon of={X} size={18} />
      </Button>
    </DialogShell>
  )
}
