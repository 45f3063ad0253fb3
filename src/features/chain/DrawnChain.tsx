import { Undo2, X } from 'lucide'
import { useEffect } from 'react'
import { chainRelations } from '../../domain/chain/question.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { nameInSentence } from '../../domain/sentence/nameInSentence.ts'
import { selectVisible } from '../../store/selectors.ts'
import type { ChainQuestion } from '../../store/slices/chain.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './DrawnChain.module.css'
import { belowNotices } from '../../ui/state/belowNotices.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** A chain on the graph: highlights its relations, with a bar that returns to its pages. */
export function DrawnChain({ chain }: { readonly chain: ChainQuestion }) {
  const w = useWords('chain')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const highlightRelations = useApp((state) => state.highlightRelations)
  const setChain = useApp((state) => state.setChain)
  const closeChain = useApp((state) => state.closeChain)
  const setView = useApp((state) => state.setView)
  const notices = useApp((state) => state.notices)
  useEffect(() => setView('network'), [setView])
  useEffect(() => {
    highlightRelations(chainRelations(visible.relations, lookup, chain))
    return () => highlightRelations(null)
  }, [visible, lookup, chain, highlightRelations])
  const name = (id: string | null) =>
    id === null ? '' : nameInSentence(known(lookup.entity, id), 'object', language).text
  return (
    <section className={styles.bar} style={belowNotices(notices)} aria-label={w('title')}>
      <span>{w('start.pair', { from: name(chain.from), to: name(chain.to) })}</span>
      <Button look="outlined" onClick={() => setChain({ drawn: false })}>
        <Icon of={Undo2} size={16} />
        {w('back')}
      </Button>
      <Button look="quiet" aria-label={w('close')} onClick={closeChain}>
        <Icon of={X} size={16} />
      </Button>
    </section>
  )
}
