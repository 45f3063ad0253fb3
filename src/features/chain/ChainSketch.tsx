import { Fragment } from 'react'
import type { Chain } from '../../domain/chain/chains.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { isAllProposed } from '../../domain/review/reviewState.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { lineWidth } from '../../scene/figure/sizes.ts'
import { EntityDisc } from '../../ui/symbols/EntityDisc.tsx'
import styles from './ChainSketch.module.css'
import { StanceLine } from './StanceLine.tsx'
import { usePhraseContext } from './usePhraseContext.ts'

/** A chain drawn in one line, in the reading direction: its discs, and its links as in the graph. */
export function ChainSketch({ chain }: { readonly chain: Chain }) {
  const { lookup, language } = usePhraseContext()
  return (
    <span className={styles['sketch']} aria-hidden="true">
      {chain.entities.map((id, at) => {
        const link = chain.links[at]
        return (
          <Fragment key={id}>
            <EntityDisc entity={known(lookup.entity, id)} size={28} language={language} />
            {link !== undefined && (
              <StanceLine
                className={styles['line']}
                ink={categoryInk(known(lookup.relationType, link.relation.type).category)}
                stance={link.stance}
                isProposed={isAllProposed(link.stating)}
                width={lineWidth(link.sentences) + 0.6}
                run="across"
              />
            )}
          </Fragment>
        )
      })}
    </span>
  )
}
