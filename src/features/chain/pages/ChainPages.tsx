import { CircleCheck, TriangleAlert } from 'lucide'
import type { Chain } from '../../../domain/chain/chains.ts'
import { known } from '../../../domain/dataset/lookup.ts'
import { EntityDisc } from '../../../ui/symbols/EntityDisc.tsx'
import { Icon } from '../../../ui/symbols/Icon.tsx'
import { LocalText } from '../../../ui/text/LocalText.tsx'
import styles from './ChainPages.module.css'
import { LinkPages } from './LinkPages.tsx'
import { chainHead } from '../phrases.ts'
import type { ShownSentences } from '../useShownSentences.ts'
import { usePhraseContext } from '../usePhraseContext.ts'
import type { Language } from '../../../domain/language/languages.ts'
import { FACING_PAGES, languageAfter, profileOf } from '../../../domain/language/languages.ts'

/** A stop of the chain, with its name in both languages beside its disc. */
function Stop({ id }: { readonly id: string }) {
  const { lookup, language } = usePhraseContext()
  const entity = known(lookup.entity, id)
  const other = languageAfter(language)
  const name = (of: Language) => (
    // Screen readers get the name once, because the second one is the same entity's in another language.
    <p className={styles[profileOf(of).letterForm]} aria-hidden={of === other}>
      <LocalText of={entity.labels} language={of} />
    </p>
  )
  return (
    <div className={styles['stop']}>
      {name(FACING_PAGES.left)}
      <EntityDisc entity={entity} size={58} language={language} className={styles['disc']} />
      {name(FACING_PAGES.right)}
    </div>
  )
}

/** The chain from its first entity down to its last, with a sentence for each link, below the verdict. */
export function ChainPages({ chain, turned }: { readonly chain: Chain; readonly turned: ShownSentences }) {
  const context = usePhraseContext()
  const { w } = context
  const { standing, sure, text, more } = chainHead(context, chain)
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['left']}>{w('page.translation')}</p>
        <div className={styles['verdict']} role="status">
          {standing.map((one) => (
            <p key={one} className={styles['standing']}>
              {one}
            </p>
          ))}
          <p className={sure ? styles['sure'] : styles['unsure']} data-drawn={sure}>
            <Icon of={sure ? CircleCheck : TriangleAlert} size={18} />
            <span>{text}</span>
          </p>
          {more !== '' && <p className={styles['more']}>{more}</p>}
        </div>
        <p className={styles['right']}>{w('page.source')}</p>
      </header>
      <ol className={styles['links']} aria-label={w('pages.label')}>
        {chain.links.map((link, at) => (
          <li key={link.relation.id}>
            <Stop id={chain.entities[at] ?? ''} />
            <LinkPages chain={chain} at={at} turned={turned} />
            {at === chain.links.length - 1 && <Stop id={chain.entities[at + 1] ?? ''} />}
          </li>
        ))}
      </ol>
    </>
  )
}
