import { useId, useState } from 'react'
import type { Relation } from '../../domain/dataset/dataset.ts'
import type { UndatedEvidence as UndatedSentence } from '../../domain/timeline/timelineEvents.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import styles from './Undated.module.css'
import { relationText } from '../../i18n/sentences/relationSentence.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { sentencesIn } from './sentencesIn.ts'

/** The number of relations listed at a time. */
const PAGE = 60

/** Evidence without a date, by relation. Pressing an entry opens it. */
export function Undated({ sentences }: { readonly sentences: readonly UndatedSentence[] }) {
  const t = useWords('app')
  const w = useWords('timeline')
  const store = useAppStore()
  const list = useId()
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const isKept = useApp((state) => state.filters.undated)
  const setUndated = useApp((state) => state.setUndated)
  const [isOpen, setOpen] = useState(false)
  const [most, setMost] = useState(PAGE)
  if (sentences.length === 0) return null

  const byRelation = new Map<Relation, UndatedSentence[]>()
  for (const one of sentences) {
    const own = byRelation.get(one.relation)
    if (own === undefined) byRelation.set(one.relation, [one])
    else own.push(one)
  }
  const left = byRelation.size - most
  const open = ({ relation, index }: UndatedSentence) => {
    const { select, showEvidence } = store.getState()
    select({ kind: 'relation', id: relation.id })
    showEvidence(index)
  }
  return (
    <section className={styles['undated']} aria-label={w('undated', { count: sentencesIn(sentences, lookup) })}>
      <Button
        look="bare"
        className={styles['head']}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {w('undated', { count: sentencesIn(sentences, lookup) })}
      </Button>
      <div id={list} hidden={!isOpen} className={styles['body']}>
        {isOpen && (
          <>
            <p>{w('undated.note')}</p>
            <label className={styles['keep']}>
              <input type="checkbox" checked={isKept} onChange={({ target }) => setUndated(target.checked)} />
              {w('undated.keep')}
            </label>
            <ul>
              {[...byRelation].slice(0, most).map(([relation, own]) => (
                <li key={relation.id}>
                  <Button look="bare" className={styles['relation']} onClick={() => own[0] && open(own[0])}>
                    {relationText(
                      lookup,
                      relation,
                      own.map(({ evidence }) => evidence),
                      language,
                    )}{' '}
                    <span className={styles['count']}>{t('app.sentences', { count: sentencesIn(own, lookup) })}</span>
                  </Button>
                </li>
              ))}
            </ul>
            {left > 0 && (
              <Button look="outlined" onClick={() => setMost(most + PAGE)}>
                {w('undated.more', { count: Math.min(PAGE, left) })}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  )
}
