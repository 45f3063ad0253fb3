import { useMemo } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import { linkGraph } from '../../domain/chain/links.ts'
import { REACHES } from '../../domain/chain/reach.ts'
import { suggestPairs } from '../../domain/chain/suggestions.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import styles from './Message.module.css'
import { nameInText } from './phrases.ts'
import type { Asked } from './useChain.ts'
import { usePhraseContext } from './usePhraseContext.ts'

/** Shown until two entities are chosen: an explanation, and three example questions. */
export function ChainStart({ asked: { from, to, rule } }: { readonly asked: Asked }) {
  const context = usePhraseContext()
  const { w, language, lookup } = context
  const visible = useApp(selectVisible)
  const entities = useApp((state) => state.dataset.entities)
  const setChain = useApp((state) => state.setChain)
  const pairs = useMemo(
    () => suggestPairs(linkGraph(visible.relations, lookup, REACHES[rule]), entities),
    [visible, lookup, rule, entities],
  )
  if (from !== undefined && from === to) {
    return (
      <div className={styles['message']}>
        <h3 className={styles['title']}>{w('same.title')}</h3>
        <p role="status">{w('same.text')}</p>
      </div>
    )
  }
  return (
    <div className={styles['message']}>
      <h3 className={styles['title']}>{w('start.title')}</h3>
      {pairs.length > 0 && <p>{w('start.text')}</p>}
      <ul className={styles['pairs']}>
        {pairs.map(([a, b]) => (
          <li key={a.id}>
            <Button
              look="bare"
              className={styles['pair']}
              onClick={() => setChain({ from: a.id, to: b.id, chosen: 0 })}
            >
              <EntityDisc entity={a} size={32} language={language} />
              <EntityDisc entity={b} size={32} language={language} />
              <span>{w('start.pair', { from: nameInText(context, a.id), to: nameInText(context, b.id) })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
