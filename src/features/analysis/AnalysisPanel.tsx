import { useEffect, useMemo, useState } from 'react'
import type { BalanceRule } from '../../domain/analysis/balance.ts'
import type { Topic } from '../../domain/analysis/topic.ts'
import type { AnalysisScope } from '../../domain/analysis/ties.ts'
import { ANALYSIS_SCOPES, tiesOf } from '../../domain/analysis/ties.ts'
import { isFiltered } from '../../domain/filters/filters.ts'
import { selectVisible } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Switch } from '../../ui/fields/Switch.tsx'
import styles from './AnalysisPanel.module.css'
import { BlocList } from './blocs/BlocList.tsx'
import { CentreList } from './CentreList.tsx'
import { Explained } from './Explained.tsx'
import { MixedPairs } from './MixedPairs.tsx'
import { AnalysisState } from './AnalysisState.tsx'
import { TensionList } from './tensions/TensionList.tsx'
import { TAB_PANEL, tabId, Topics } from './Topics.tsx'
import { useAnalysis } from './useAnalysis.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** Blocs, centrality and tensions, computed from the visible graph and explained in words. */
export function AnalysisPanel({ topic }: { readonly topic: Topic }) {
  const w = useWords('analysis')
  const t = useWords('app')
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const isNarrowed = useApp(
    ({ filters, lens, flagView, scope }) =>
      isFiltered(filters) || lens !== null || flagView !== 'all' || scope !== null,
  )
  const [cast, setCast] = useState<AnalysisScope>('actors')
  const [rule, setRule] = useState<BalanceRule>('classical')
  const ties = useMemo(() => tiesOf(visible, lookup, cast), [visible, lookup, cast])
  const analysis = useAnalysis(ties)
  const { of, found } = analysis
  const isStale = of !== ties
  const setFoundBlocs = useApp((state) => state.setFoundBlocs)
  const { blocs } = found
  // Other views take the blocs from here.
  useEffect(() => {
    if (isStale || blocs === undefined) return
    const members = blocs.blocs.map((bloc) => bloc.members.map((at) => of.ids[at] ?? ''))
    setFoundBlocs({ of: visible, members })
  }, [isStale, blocs, of, visible, setFoundBlocs])
  const means = topic === 'tensions' && rule === 'weak' ? w('tensions.means.weak') : w(`${topic}.means`)
  return (
    <div className={styles['analysis']} data-analysis={analysis.phase}>
      <header className={styles['head']}>
        <h2>{w('title')}</h2>
        <Topics topic={topic} />
      </header>
      <div id={TAB_PANEL} role="tabpanel" aria-labelledby={tabId(topic)} tabIndex={-1} className={styles['topic']}>
        <Explained means={means} not={w(`${topic}.not`)} />
        <Switch
          isTitled
          label={w('cast')}
          values={ANALYSIS_SCOPES}
          name={(one) => w(`cast.${one}`)}
          value={cast}
          onChange={setCast}
        />
        <p className={styles['basis']}>
          {w('basis', {
            entities: t('entities.count', { count: ties.ids.length }),
            ties: w('ties', { count: ties.ties.length }),
          })}{' '}
          {isNarrowed && w('basis.filtered')}
        </p>
        <details className={styles['how']}>
          <summary>{w('how')}</summary>
          <p>{w(`${topic}.how`)}</p>
          <p>
            {w('basis.ties')} {ties.unsettled > 0 && w('unsettled', { count: ties.unsettled })}
          </p>
          {cast === 'actors' && <p>{w('cast.note')}</p>}
          {topic === 'blocs' && found.blocs !== undefined && (
            <p>{w('modularity', { value: Math.round(found.blocs.modularity * 100) / 100 })}</p>
          )}
        </details>
        <AnalysisState analysis={analysis} isStale={isStale && analysis.phase !== 'failed'} />
        <div className={styles['found']} data-stale={isStale} inert={isStale}>
          {topic === 'blocs' && found.blocs !== undefined && (
            <>
              <BlocList key={analysis.run} blocs={found.blocs} ties={of} />
              <MixedPairs ties={of} />
            </>
          )}
          {topic === 'centre' && found.centralities !== undefined && (
            <CentreList key={analysis.run} standings={found.centralities} ties={of} />
          )}
          {topic === 'tensions' && found.balance !== undefined && (
            <TensionList key={analysis.run} balance={found.balance} ties={of} rule={rule} onRule={setRule} />
          )}
        </div>
      </div>
    </div>
  )
}
