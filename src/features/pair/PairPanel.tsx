import { useMemo } from 'react'
import type { Evidence } from '../../domain/dataset/dataset.ts'
import { pairOf } from '../../domain/dataset/pair.ts'
import { countSentences } from '../../domain/evidence/countSentences.ts'
import type { VisibleRelation } from '../../domain/filters/filters.ts'
import { countPassages, PAIR_ORDERS, pairGroups } from '../../domain/pair/pairSentences.ts'
import { relationsOfPair } from '../../domain/pair/relationsOfPair.ts'
import { CitationMenu } from '../../quote/CitationMenu.tsx'
import { TranslationToggle } from '../../quote/TranslationToggle.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { selectVisible } from '../../store/selectors.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Switch } from '../../ui/fields/Switch.tsx'
import { useRemembered } from '../../ui/state/remembered.ts'
import { SHAPES, useMedia } from '../../ui/state/useMedia.ts'
import { PairGroups } from './PairGroups.tsx'
import { PairHeader, PairSummary } from './PairHeader.tsx'
import frame from '../evidence/EvidencePanel.module.css'
import list from '../evidence/EvidenceList.module.css'
import styles from './PairPanel.module.css'

/** All sentences of the selected pair, each once, by what they say. */
export function PairPanel() {
  const selection = useApp((state) => state.selection)
  return selection.kind === 'pair' ? <Pair key={selection.id} id={selection.id} /> : null
}

/** What the filters hide of the pair's relations. */
function hiddenOf(all: readonly VisibleRelation[], shown: readonly VisibleRelation[]): readonly VisibleRelation[] {
  const passing = new Set<Evidence>(shown.flatMap(({ evidence }) => evidence))
  return all
    .map(({ relation, evidence }) => ({ relation, evidence: evidence.filter((one) => !passing.has(one)) }))
    .filter(({ evidence }) => evidence.length > 0)
}

function usePairGroups(id: string) {
  const lookup = useApp((state) => state.lookup)
  const dataset = useApp((state) => state.dataset)
  const visible = useApp(selectVisible)
  const [by, choose] = useRemembered('sanad.pair.order', PAIR_ORDERS)
  const found = useMemo(() => {
    const relations = relationsOfPair(visible.relations, id)
    const all = dataset.relations
      .filter((relation) => pairOf(relation) === id)
      .map((relation) => ({ relation, evidence: relation.evidence }))
    const hidden = hiddenOf(all, relations)
    const listed = relations.flatMap(({ evidence }) => evidence)
    return {
      relations,
      shown: pairGroups(relations, by, lookup),
      hidden: pairGroups(hidden, by, lookup, listed),
      /** The sentences that only hidden evidence quotes. */
      left:
        countSentences([...listed, ...hidden.flatMap(({ evidence }) => evidence)], lookup) -
        countSentences(listed, lookup),
    }
  }, [dataset, visible, lookup, id, by])
  return { ...found, by, choose }
}

function Pair({ id }: { readonly id: string }) {
  const t = useWords('app')
  const w = useWords('evidence')
  const lookup = useApp((state) => state.lookup)
  const showEverything = useApp((state) => state.showEverything)
  const { relations, shown, hidden, left, by, choose } = usePairGroups(id)
  // The first sentence should fit the half-open sheet, so what concerns all sentences comes after it.
  const isSheet = useMedia(SHAPES.sheet)
  const cited = shown.flatMap(({ passages }) =>
    passages.flatMap(({ document, statements: [first] }) =>
      first === undefined ? [] : [{ document, evidence: first.evidence }],
    ),
  )
  const isEmpty = countPassages(shown, lookup) === 0
  const tools = (
    <div className={`${frame['tools']} ${styles['tools']}`}>
      {cited.length > 1 && (
        <Switch
          label={w('pair.order')}
          values={PAIR_ORDERS}
          value={by}
          name={(one) => w(`pair.order.${one}`)}
          onChange={choose}
        />
      )}
      <TranslationToggle documents={cited.map(({ document }) => document)} />
      {cited.length > 0 && <CitationMenu cited={cited} whole={{ kind: 'pair', id }} />}
    </div>
  )
  return (
    <div className={`${frame['panel']} ${styles['panel']}`}>
      <PairHeader id={id} />
      {!isSheet && <PairSummary relations={relations} />}
      {isEmpty && (
        <div className={styles['empty']}>
          <p>{w('pair.empty')}</p>
          <Button look="outlined" onClick={showEverything}>
            {t('state.empty.reset')}
          </Button>
        </div>
      )}
      {!isSheet && tools}
      <PairGroups groups={shown} />
      {hidden.length > 0 && (
        <details className={list['hidden']} open={isEmpty}>
          <summary>
            {left === 0
              ? w('pair.hidden.relations')
              : t('evidence.hidden', { sentences: t('app.sentences', { count: left }) })}
          </summary>
          <PairGroups groups={hidden} />
        </details>
      )}
      {isSheet && <PairSummary relations={relations} />}
      {isSheet && tools}
    </div>
  )
}
