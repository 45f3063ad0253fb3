import { Isolated } from '../../../ui/text/Isolated.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { useApp } from '../../../store/hooks/useApp.ts'
import styles from './ChainCards.module.css'
import { ChainSketch } from '../ChainSketch.tsx'
import { gradeText, reasonText } from '../phrases.ts'
import type { Asked } from '../useChain.ts'
import { usePhraseContext } from '../usePhraseContext.ts'

/** The chains that were found, as a choice. */
export function ChainCards({ asked: { found, chosen } }: { readonly asked: Asked }) {
  const context = usePhraseContext()
  const setChain = useApp((state) => state.setChain)
  const count = found.chains.length
  if (count === 0) return null
  return (
    <section className={styles['found']}>
      <h3 className={styles['title']}>
        <span role="status">{found.more ? context.w('found.more', { count }) : context.w('found', { count })}</span>
      </h3>
      <ol className={styles['cards']}>
        {found.chains.map((chain, at) => (
          <li key={chain.entities.join(' ')}>
            <Button
              look="bare"
              className={styles['card']}
              aria-current={at === chosen}
              onClick={() => setChain({ chosen: at })}
            >
              <ChainSketch chain={chain} />
              <span className={styles['grade']}>
                <Isolated>{gradeText(context, chain)}</Isolated>
              </span>
              <span className={styles['reason']}>
                <Isolated>{reasonText(context, chain)}</Isolated>
              </span>
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
