import type { KeyboardEvent } from 'react'
import { useId, useRef, useState } from 'react'
import type { Facet } from '../../domain/filters'
import { STANCES } from '../../domain/dataset'
import { choicesOf } from '../../i18n/filterWords'
import { formatNumber } from '../../i18n/list'
import { selectCounts } from '../../store/selectors'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { LineSample } from '../../ui/LineSample'
import styles from './Legend.module.css'
import { Row } from './Row'
import { TypeSample } from './TypeSample'

function Sample({ facet, value }: { readonly facet: Facet; readonly value: string }) {
  switch (facet) {
    case 'category':
      return <LineSample category={value} stance="asserted" glyph width={32} />
    case 'entityType':
      return <TypeSample type={value} />
    case 'stance': {
      const stance = STANCES.find((one) => one === value)
      return stance === undefined ? null : <LineSample category={null} stance={stance} width={32} />
    }
    case 'document':
      return null
  }
}

/** One facet: its choices with what they look like in the picture and how many there are. */
export function Group({ facet }: { readonly facet: Facet }) {
  const t = useText()
  const heading = useId()
  const list = useRef<HTMLUListElement>(null)
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const counts = useApp(selectCounts)[facet]
  const choices = choicesOf(dataset, facet, t, language)
  const [current, setCurrent] = useState(choices[0]?.value)
  const all = choices.map(({ value }) => value)
  const sum = choices.reduce((total, { value }) => total + (counts.get(value) ?? 0), 0)

  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || current === undefined) return
    event.preventDefault()
    const next = all[(all.indexOf(current) + step + all.length) % all.length]
    list.current?.querySelector<HTMLElement>(`[data-value="${next}"]`)?.focus()
  }

  return (
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <h2 className={styles.heading}>
        <span id={heading}>{t(`legend.${facet}`)}</span>
        <span className={styles.count}>{formatNumber(language, sum)}</span>
      </h2>
      <ul ref={list}>
        {choices.map(({ value, name }) => (
          <Row
            key={value}
            facet={facet}
            value={value}
            name={name}
            count={counts.get(value) ?? 0}
            all={all}
            stop={value === current}
            onFocus={() => setCurrent(value)}
            onArrow={move}
            sample={<Sample facet={facet} value={value} />}
          />
        ))}
      </ul>
    </div>
  )
}
