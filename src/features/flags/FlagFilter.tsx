import { useId } from 'react'
import type { Flag, Reason } from '../../domain/flags/flags.ts'
import { REASONS } from '../../domain/flags/flags.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './FlagFilter.module.css'
import { OverlaidRadio } from '../../ui/fields/OverlaidRadio.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly flags: readonly Flag[]
  /** `null` for all. */
  readonly chosen: Reason | null
  readonly onChoose: (reason: Reason | null) => void
}

const VIEWS = ['all', 'hide', 'only'] as const

/** Chooses which flags are listed, and which evidence the graph shows. */
export function FlagFilter({ flags, chosen, onChoose }: Props) {
  const w = useWords('flags')
  const view = useApp((state) => state.flagView)
  const setView = useApp((state) => state.setFlagView)
  const [select, name] = [useId(), useId()]
  const count = (reason: Reason) => flags.filter((flag) => flag.reason === reason).length
  return (
    <div className={styles['filter']}>
      <div className={styles['reasons']}>
        <label htmlFor={select}>{w('filter')}</label>
        <select
          id={select}
          value={chosen ?? ''}
          onChange={(event) => onChoose(REASONS.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">{w('filter.all', { count: flags.length })}</option>
          {REASONS.filter((reason) => reason === chosen || count(reason) > 0).map((reason) => (
            <option key={reason} value={reason}>
              {w('filter.one', { reason: w(`reason.${reason}`), count: count(reason) })}
            </option>
          ))}
        </select>
      </div>
      <fieldset className={styles['view']}>
        <legend>{w('view')}</legend>
        <div>
          {VIEWS.map((one) => (
            <label key={one}>
              <OverlaidRadio name={name} checked={view === one} onChange={() => setView(one)} />
              <span>{w(`view.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
