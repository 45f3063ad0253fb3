import type { KeyboardEvent, ReactNode } from 'react'
import { useId, useMemo, useRef, useState } from 'react'
import type { Facet } from '../../domain/filters/filters.ts'
import type { Choice } from '../../i18n/sentences/legendChoices.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { selectCounts } from '../../store/selectors.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './Legend.module.css'
import { Row } from './Row.tsx'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly facet: Facet
  readonly name: string
  /** All choices; `shown` are the ones listed. */
  readonly choices: readonly Choice[]
  readonly shown?: readonly Choice[]
  readonly sample: (value: string) => ReactNode
  /** A button beside a choice, with the `tabIndex` of its row. */
  readonly info?: (value: string, tabIndex: number) => ReactNode
  /** Content between the heading and the choices. */
  readonly before?: ReactNode
  readonly after?: ReactNode
}

/** What the numbers of a facet count. */
const COUNTED = {
  category: 'relations.count',
  relationType: 'relations.count',
  polarity: 'relations.count',
  entityType: 'entities.count',
  stance: 'app.sentences',
  review: 'app.sentences',
  document: 'app.sentences',
  publisher: 'app.sentences',
  speaker: 'app.sentences',
} as const

/** The choice whose box this is. */
const choiceAt = (target: EventTarget): string | null =>
  target instanceof HTMLElement ? (target.dataset['value'] ?? null) : null

/** One facet: its choices, each with a sample from the picture and a count. */
export function Group({ facet, name: title, choices, shown = choices, sample, info, before, after }: Props) {
  const heading = useId()
  const list = useRef<HTMLUListElement>(null)
  const w = useWords('app')
  const { values, total } = useApp(selectCounts)[facet]
  const said = (count: number) => w(COUNTED[facet], { count })
  const preview = usePreview(facet)
  const [current, setCurrent] = useState(choices[0]?.value)
  const all = useMemo(() => choices.map(({ value }) => value), [choices])
  const listed = shown.map(({ value }) => value)
  const stop = current !== undefined && listed.includes(current) ? current : listed[0]

  // Not `useRoving`, which has one tab stop: each row has two or three that move together.
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || stop === undefined || choiceAt(event.target) === null) return
    event.preventDefault()
    const next = (listed.indexOf(stop) + step + listed.length) % listed.length
    list.current?.querySelectorAll<HTMLElement>('[role="checkbox"]')[next]?.focus()
  }

  return (
    <div role="group" aria-labelledby={heading} className={styles.group}>
      <h2 className={styles.heading}>
        <span id={heading}>{title}</span>
        <span className={styles.count}>{said(total)}</span>
      </h2>
      {before}
      <ul
        ref={list}
        {...preview}
        onFocus={(event) => {
          preview.onFocus(event)
          const choice = choiceAt(event.target)
          if (choice !== null) setCurrent(choice)
        }}
        onKeyDown={move}
      >
        {shown.map(({ value, name }) => (
          <Row
            key={value}
            facet={facet}
            value={value}
            name={name}
            count={values.get(value) ?? 0}
            counted={said(values.get(value) ?? 0)}
            all={all}
            stop={value === stop}
            sample={sample}
            info={info}
          />
        ))}
      </ul>
      {after}
    </div>
  )
}
