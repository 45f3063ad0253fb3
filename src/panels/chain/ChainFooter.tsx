import { Copy, Waypoints } from 'lucide'
import type { Chain } from '../../domain/chain/chains'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './ChainFooter.module.css'
import { useFootnotes } from './useFootnotes'
import type { Turned } from './useTurned'
import { useSpeech } from './useSpeech'

/** What one can do with a chain: walk it, see it on the graph, take it along. */
export function ChainFooter({ chain, turned }: { readonly chain: Chain; readonly turned: Turned }) {
  const { w } = useSpeech()
  const setChain = useApp((state) => state.setChain)
  const copy = useFootnotes(chain, turned)
  return (
    <footer className={styles['footer']}>
      <p className={styles['keys']}>
        <kbd>{'←'}</kbd>
        <kbd>{'→'}</kbd>
        {w('walk')}
      </p>
      <Button look="quiet" onClick={() => setChain({ drawn: true })}>
        <Icon of={Waypoints} size={16} />
        {w('network')}
      </Button>
      <Button look="quiet" onClick={() => void copy()}>
        <Icon of={Copy} size={16} />
        {w('copy')}
      </Button>
    </footer>
  )
}
