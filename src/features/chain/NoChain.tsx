import type { Widening } from '../../domain/chain/widening.ts'
import { formatList } from '../../i18n/engine/list.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import type { AppStore } from '../../store/appStore.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { ChainSketch } from './ChainSketch.tsx'
import styles from './Message.module.css'
import type { PhraseContext } from './phrases.ts'
import { nameInText, relationPhrase, stanceWord } from './phrases.ts'
import type { Asked } from './useChain.ts'
import { useIsEvidenceHidden, useWidening } from './useChain.ts'
import { usePhraseContext } from './usePhraseContext.ts'

/** Describes, in words, what would have to be included. */
function needed({ w, language }: PhraseContext, { stances, breadth, proposals, filters }: Widening): string {
  return formatList(language, [
    ...stances.map((stance) => (stance === 'asserted' ? '' : w(`none.stance.${stance}`))).filter(Boolean),
    ...(breadth === null ? [] : [w(`none.breadth.${breadth}`)]),
    ...(proposals ? [w('none.proposals')] : []),
    ...(filters ? [w('none.filters')] : []),
  ])
}

/** Removes everything that hides a sentence: filters, lens and flags. */
function showEverything(store: AppStore): void {
  const { resetFilters, setLens, setFlagView } = store.getState()
  resetFilters()
  setLens(null)
  setFlagView('all')
}

/** Says that there is no chain, and what would connect the two entities if more evidence were included. */
export function NoChain({ asked }: { readonly asked: Asked }) {
  const context = usePhraseContext()
  const { w } = context
  const store = useAppStore()
  const isEvidenceHidden = useIsEvidenceHidden()
  const setChain = useApp((state) => state.setChain)
  const widening = useWidening(asked)
  const { from, to, rule } = asked
  if (from === undefined || to === undefined) return null
  const ends = { from: nameInText(context, from.id), to: nameInText(context, to.id) }
  // The rule "any relation" is enough if neither denials nor reporting relations nor hidden evidence is needed.
  const ruleWill =
    widening !== undefined && !widening.filters && widening.breadth !== 'all' && !widening.stances.includes('denied')
  const proposedWill = ruleWill && widening.proposals
  const anyWill = ruleWill && !widening.proposals && rule !== 'any' && rule !== 'proposed'
  return (
    <div className={styles['message']}>
      <h3 className={styles['title']}>{w('none.title')}</h3>
      <p role="status">{rule === 'any' && isEvidenceHidden ? w('none.filtered', ends) : w(`none.${rule}`, ends)}</p>
      {widening === undefined ? (
        <p>{w('none.never')}</p>
      ) : (
        <>
          <p>{w('none.would', { what: needed(context, widening) })}</p>
          <figure className={styles['would']}>
            <figcaption>{w('none.through')}</figcaption>
            <ChainSketch chain={widening.chain} />
            <ol className={styles['steps']}>
              {widening.chain.links.map((link) => (
                <li key={link.relation.id}>
                  {relationPhrase(context, link)} · {stanceWord(context, link.stance)}
                </li>
              ))}
            </ol>
          </figure>
          {proposedWill && (
            <Button look="outlined" onClick={() => setChain({ rule: 'proposed', chosen: 0 })}>
              {w('none.proposed.act')}
            </Button>
          )}
          {anyWill && (
            <Button look="outlined" onClick={() => setChain({ rule: 'any', chosen: 0 })}>
              {w('none.any.act')}
            </Button>
          )}
          {widening.filters && (
            <Button look="outlined" onClick={() => showEverything(store)}>
              {w('none.filters.act')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
