import { Check, CircleAlert, X } from 'lucide'
import type { ArticleProposals } from '../../extraction/proposals/propose.ts'
import { nameOfLanguage } from '../../i18n/engine/list.ts'
import { nearestLanguage } from '../../domain/language/languages.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { ImprintFields } from './ImprintFields.tsx'
import { RefusedCandidates } from './RefusedCandidates.tsx'
import styles from './ArticleCard.module.css'
import type { Draft, Imprint } from './draftArticles.ts'

interface Props {
  readonly draft: Draft
  /** The title of the article with which it shares most of its words, if there is one. */
  readonly copyOf: string | undefined
  readonly onRemove: (id: string) => void
  readonly onEdit: (id: string, imprint: Partial<Imprint>) => void
}

/** An article of a new collection: its title, the progress of the reading, and the result. */
export function ArticleCard({ draft, copyOf, onRemove, onEdit }: Props) {
  const w = useWords('articles')
  const { id, file, title, text, encoding, state } = draft
  const first = text.trim().split('\n')[0] ?? ''
  const name = title !== '' ? title : first !== '' ? first.slice(0, 120) : file === '' ? w('pasted') : file
  // What an article is can be corrected before it has been read, and stays as it was corrected.
  const isRefused = state.is === 'refused' || state.is === 'failed'
  return (
    <article className={styles['card']} data-state={state.is} aria-label={name}>
      <span className={styles['state']} aria-hidden="true">
        {state.is === 'read' && <Icon of={Check} size={16} />}
        {isRefused && <Icon of={CircleAlert} size={18} />}
      </span>
      <div className={styles['about']}>
        {isRefused ? <h4 dir="auto">{name}</h4> : <ImprintFields draft={draft} onEdit={onEdit} />}
        {state.is === 'read' && (
          <>
            <Found article={state.article} />
            {copyOf !== undefined && <p className={styles['note']}>{w('copy', { name: copyOf })}</p>}
            <RefusedCandidates article={state.article} />
          </>
        )}
        {encoding !== undefined && <p className={styles['note']}>{w('encoding', { name: encoding })}</p>}
        {state.is === 'waiting' && <p className={styles['note']}>{w('waiting')}</p>}
        {state.is === 'reading' && (
          <div className={styles['reading']}>
            {state.sentence !== '' && <p dir="auto">{state.sentence}</p>}
            <progress {...(state.of === 0 ? {} : { max: state.of, value: state.done })} aria-label={w('reading')} />
            <span>{state.of === 0 ? w('reading') : w('reading.at', { done: state.done + 1, of: state.of })}</span>
            <Button look="outlined" onClick={() => onRemove(id)}>
              {w('stop')}
            </Button>
          </div>
        )}
        {state.is === 'refused' && <p role="alert">{w(`fault.${state.fault}`)}</p>}
        {state.is === 'failed' && <p role="alert">{w('failed')}</p>}
      </div>
      <Button look="quiet" className={styles['remove']} aria-label={w('remove', { name })} onClick={() => onRemove(id)}>
        <Icon of={X} size={16} />
      </Button>
    </article>
  )
}

function Found({ article: { document, proposals } }: { readonly article: ArticleProposals }) {
  const t = useWords('app')
  const w = useWords('articles')
  const language = useApp((state) => state.language)
  const copies = document.sentences.filter(({ duplicateOf }) => duplicateOf !== undefined).length
  return (
    <>
      <p className={styles['found']}>
        <span>{nameOfLanguage(nearestLanguage(document.language), language)}</span>
        <span>{t('app.sentences', { count: document.sentences.length })}</span>
        <strong>{w('proposals', { count: proposals.length })}</strong>
        {copies > 0 && <span>{w('copies', { count: copies })}</span>}
      </p>
      {proposals.length === 0 && <p className={styles['note']}>{w('none')}</p>}
    </>
  )
}
