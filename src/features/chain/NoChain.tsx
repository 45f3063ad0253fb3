import type { Widening } from '../../domain/chain/widening.ts'
import { formatList } from '../../i18n/engine/list.ts'
import { useApp, useAppStore } from '../../store/hooks/useApp.ts'
import type { AppStore } from '../../store/appStore.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { ChainSketch } from './ChainSketch.tsx'
import styles from './Message.module.css'
import type { Speech } from './phrases.ts'
import { nameOf, relationPhrase, stanceWord } from './phrases.ts'
import type { Asked } from './useChain.ts'
import { useNarrowed, useWidening } from './useChain.ts'
import { useSpeech } from './useSpeech.ts'

/** Describes, in words, what would have to be included. */
function needed({ w, language }: Speech, { stances, breadth, filters }: Widening): string {
  return formatList(language, [
    ...stances.map((stance) => (stance === 'asserted' ? '' : w(`none.stance.${stance}`))).filter(Boolean),
    ...(breadth === null ? [] : [w(`none.breadth.${breadth}`)]),
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
  const speech = useSpeech()
  const { w } = speech
  const store = useAppStore()
  const narrowed = useNarrowed()
  const setChain = useApp((state) => state.setChain)
  const widening = useWidening(asked)
  const { from, to, rule } = asked
  if (from === undefined || to === undefined) return null
  const ends = { from: nameOf(speech, from.id), to: nameOf(speech, to.id) }
  // The rule "any relation" is enough if neither denials nor reporting relations nor hidden evidence is needed.
  const anyWill =
    widening !== undefined &&
    rule !== 'any' &&
    !widening.filters &&
    widening.breadth !== 'all' &&
    !widening.stances.includes('denied')
  return (
    <div className={styles['message']}>
      <h3 className={styles['title']}>{w('none.title')}</h3>
      <p role="status">{rule === 'any' && narrowed ? w('none.filtered', ends) : w(`none.${rule}`, ends)}</p>
      {widening === undefined ? (
        <p>{w('none.never')}</p>
      ) : (
        <>
          <p>{w('none.would', { what: needed(speech, widening) })}</p>
          <figure className={styles['would']}>
            <figcaption>{w('none.through')}</figcaption>
            <ChainSketch chain={widening.chain} />
            <ol className={styles['steps']}>
              {widening.chain.links.map(({ relation, stance }) => (
                <li key={relation.id}>
                  {relationPhrase(speech, relation)} · {stanceWord(speech, stance)}
                </li>
              ))}
            </ol>
          </figure>
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
