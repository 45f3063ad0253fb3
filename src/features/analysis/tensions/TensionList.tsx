import { useMemo, useState } from 'react'
import type { Balance, BalanceRule } from '../../../domain/analysis/balance.ts'
import { BALANCE_RULES, DIVIDED, isBalanced, MOST_TRIADS } from '../../../domain/analysis/balance.ts'
import type { Ties } from '../../../domain/analysis/ties.ts'
import { selectVisible } from '../../../store/selectors.ts'
import { useApp } from '../../../store/hooks/useApp.ts'
import { Switch } from '../../../ui/fields/Switch.tsx'
import { KindTable } from './KindTable.tsx'
import { MixedPairs } from '../MixedPairs.tsx'
import { More, useFirst } from '../More.tsx'
import { relationsAmong } from '../relationsAmong.ts'
import styles from './TensionList.module.css'
import { TriadItem } from './TriadItem.tsx'
import { tieFinder, orderedTriad } from './triads.ts'
import { useHighlight } from '../useHighlight.ts'
import { useWords } from '../../../store/hooks/useWords.ts'

interface Props {
  readonly balance: Balance
  readonly ties: Ties
  readonly rule: BalanceRule
  readonly onRule: (rule: BalanceRule) => void
}

const WHICH = ['unbalanced', 'balanced'] as const

/** The triads as a list, unbalanced ones first, and the pairs that are left out because sentences state both polarities. */
export function TensionList({ balance, ties, rule, onRule }: Props) {
  const w = useWords('analysis')
  const lookup = useApp((state) => state.lookup)
  const visible = useApp(selectVisible)
  const setView = useApp((state) => state.setView)
  const [which, setWhich] = useState<(typeof WHICH)[number]>('unbalanced')
  const [chosen, setChosen] = useState<string | null>(null)
  const find = useMemo(() => tieFinder(ties), [ties])
  const { counts, triads, mixed } = balance
  const of = (one: (typeof WHICH)[number]) =>
    DIVIDED.filter((divided) => isBalanced(divided, rule) === (one === 'balanced'))
  const count = (one: (typeof WHICH)[number]) => of(one).reduce<number>((sum, divided) => sum + counts[divided], 0)
  const kinds = of(which)
  const { first, rest, showMore } = useFirst(
    triads.filter(({ divided }) => kinds.includes(divided)),
    8,
  )
  const highlighted = useMemo(
    () => (chosen === null ? null : relationsAmong(visible.relations, lookup, new Set(chosen.split(' ')), 'both')),
    [chosen, visible, lookup],
  )
  useHighlight(highlighted)
  const isCut = kinds.some((divided) => counts[divided] > MOST_TRIADS)
  const isNone = DIVIDED.every((divided) => counts[divided] === 0)
  return (
    <div className={styles['tensions']}>
      <Switch
        isTitled
        label={w('rule')}
        values={BALANCE_RULES}
        name={(one) => w(`rule.${one}`)}
        value={rule}
        onChange={onRule}
      />
      <KindTable counts={counts} rule={rule} />
      {isNone ? (
        <p className={styles['note']}>{w('tensions.none')}</p>
      ) : (
        <>
          <Switch
            isTitled
            label={w('tensions.which')}
            values={WHICH}
            name={(one) => w(`tensions.${one}`, { count: count(one) })}
            value={which}
            onChange={setWhich}
          />
          <p className={styles['note']}>
            {first.length === 0 ? w(`tensions.none.${which}`) : w('tensions.order')}{' '}
            {isCut && w('tensions.cut', { count: MOST_TRIADS })}
          </p>
        </>
      )}
      <ul className={styles['list']}>
        {first.map((triad) => {
          const one = orderedTriad(triad, ties.ids, find)
          const key = one.names.join(' ')
          return (
            <li key={key}>
              <TriadItem
                triad={one}
                divided={triad.divided}
                isShown={chosen === key}
                onShow={() => {
                  if (chosen !== key) setView('network')
                  setChosen(chosen === key ? null : key)
                }}
              />
            </li>
          )
        })}
      </ul>
      <More rest={rest} onMore={showMore} />
      <MixedPairs ties={ties} triads={mixed} />
    </div>
  )
}
