import { ChevronDown, Copy, ImageDown, Waypoints } from 'lucide'
import type { Chain } from '../../domain/chain/chains.ts'
import { known } from '../../domain/dataset/lookup.ts'
import type { CitedEvidence } from '../../formats/citations/citedFacts.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { usePictureSource } from '../../store/hooks/usePictureSource.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Menu } from '../../ui/controls/Menu.tsx'
import { preloadCitations, useCitation } from '../../quote/useCitation.ts'
import styles from './ChainFooter.module.css'
import type { ShownSentences } from './useShownSentences.ts'
import { usePhraseContext } from './usePhraseContext.ts'
import { useWords } from '../../store/hooks/useWords.ts'

const CITATION_STYLES = ['chicago', 'apa', 'bibtex', 'csl-json'] as const

/** Actions on a chain: step through it, show it on the graph, copy or save it. */
export function ChainFooter({ chain, turned }: { readonly chain: Chain; readonly turned: ShownSentences }) {
  const context = usePhraseContext()
  const { w } = context
  const openPicture = useApp((state) => state.openPicture)
  const setChain = useApp((state) => state.setChain)
  const evidence = useWords('evidence')
  const lookup = useApp((state) => state.lookup)
  const cited = chain.links.flatMap((link): readonly CitedEvidence[] => {
    const one = link.evidence[turned.at(link)]
    return one === undefined ? [] : [{ evidence: one, document: known(lookup.document, one.document) }]
  })
  usePictureSource('chain', async () => {
    const { chainSource } = await import('./chainSource.ts')
    return chainSource(context, { chain, shown: turned.at })
  })
  const { cite, refused } = useCitation(cited, undefined)
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
      <span className={styles['split']}>
        <Button look="quiet" onPointerEnter={preloadCitations} onClick={() => void cite('chicago')}>
          <Icon of={Copy} size={16} />
          {w('copy')}
        </Button>
        <Menu
          label={w('copy.as')}
          className={styles['more']}
          items={CITATION_STYLES.map((value) => ({ value, label: evidence(`cite.${value}`) }))}
          side="end"
          onOpen={preloadCitations}
          onChoose={(style) => void cite(style)}
        >
          <Icon of={ChevronDown} size={14} />
        </Menu>
      </span>
      <Button look="quiet" onClick={() => openPicture('chain')}>
        <Icon of={ImageDown} size={16} />
        {w('png')}
      </Button>
      {refused}
    </footer>
  )
}
