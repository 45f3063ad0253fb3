import { useMemo, useState } from 'react'
import type { FurtherFacet } from '../../domain/filters/filters.ts'
import { fold } from '../../domain/search/words/fold.ts'
import { filterChoices } from '../../i18n/sentences/filterChoices.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { TypeInfoButton } from '../../quote/TypeInfoButton.tsx'
import { Group } from './Group.tsx'
import { FurtherSample } from './FurtherSample.tsx'
import styles from './MoreFilters.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** The number of choices listed at first. */
const FIRST = 8

const typeInfo = (type: string, tabIndex: number) => (
  <TypeInfoButton type={type} look="bare" className={styles['info']} tabIndex={tabIndex} />
)

const sampleOf = (facet: FurtherFacet) => (value: string) => <FurtherSample facet={facet} value={value} />

/**
 * A facet that may have very many choices. It lists the most frequent ones and those switched off; all others on demand or by
 * name.
 */
export function LongGroup({ facet }: { readonly facet: FurtherFacet }) {
  const w = useWords('filters')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const off = useApp((state) => state.filters[facet])
  const sample = useMemo(() => sampleOf(facet), [facet])
  const [isWhole, setWhole] = useState(false)
  const [query, setQuery] = useState('')
  // A choice that was listed stays listed when it is switched on again.
  const [met, setMet] = useState(off)
  if ([...off].some((value) => !met.has(value))) setMet(new Set([...met, ...off]))
  const choices = useMemo(() => filterChoices(dataset, facet, language), [dataset, facet, language])
  const isLong = choices.length > FIRST + 2
  const wanted = fold(query).trim()
  const isFewOff = met.size <= FIRST
  const shown =
    wanted !== ''
      ? choices.filter(({ name }) => fold(name).includes(wanted))
      : isWhole || !isLong
        ? choices
        : choices.filter(({ value }, at) => at < FIRST || (isFewOff ? met.has(value) : off.size > 0 && !off.has(value)))
  return (
    <Group
      facet={facet}
      name={w(facet)}
      choices={choices}
      shown={shown}
      sample={sample}
      {...(facet === 'relationType' && { info: typeInfo })}
      before={
        isLong && (
          <input
            type="search"
            className={styles['find']}
            aria-label={w('find', { facet: w(facet) })}
            placeholder={w('find.hint')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )
      }
      after={
        <>
          {shown.length === 0 && <p className={styles['note']}>{w(wanted === '' ? 'empty' : 'find.none')}</p>}
          {isLong && wanted === '' && (
            <Button look="quiet" className={styles['whole']} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {isWhole ? w('fewer') : w('all', { count: choices.length })}
            </Button>
          )}
        </>
      }
    />
  )
}
