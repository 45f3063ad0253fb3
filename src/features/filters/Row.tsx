import type { ReactNode } from 'react'
import { memo } from 'react'
import { Button } from '../../ui/controls/Button.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import type { Facet } from '../../domain/filters/filters.ts'
import { formatNumber } from '../../i18n/engine/list.ts'
import styles from './Legend.module.css'
import { useWords } from '../../store/hooks/useWords.ts'
import { ShortName } from '../../ui/controls/ShortName.tsx'
import { languageOfLetters } from '../../domain/language/languageOfLetters.ts'
import { Count } from '../../ui/controls/Count.tsx'

interface Props {
  readonly facet: Facet
  readonly value: string
  readonly name: string
  readonly count: number
  /** The count with what it counts. */
  readonly counted: string
  /** Every value of the facet. */
  readonly all: readonly string[]
  /** Whether it is the tab stop of its group; the arrow keys reach the other rows. */
  readonly stop: boolean
  readonly sample: (value: string) => ReactNode
  /** A button that explains the choice, with the `tabIndex` of its row. */
  readonly info?: ((value: string, tabIndex: number) => ReactNode) | undefined
}

/**
 * One choice. A click toggles it; a click with Alt, or the button beside it, shows nothing else. A filter renders only the rows
 * again whose numbers it changes.
 */
export const Row = memo(function Row({ facet, value, name, count, counted, all, stop, sample, info }: Props) {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const on = useApp((state) => !state.filters[facet].has(value))
  const toggle = useApp((state) => state.toggle)
  const only = useApp((state) => state.only)
  return (
    <li className={styles.row} data-preview={value} title={t('legend.how')}>
      <Button
        look="bare"
        role="checkbox"
        aria-checked={on}
        className={styles.choice}
        tabIndex={stop ? 0 : -1}
        data-value={value}
        onClick={(event) => (event.altKey ? only(facet, value, all) : toggle(facet, value))}
      >
        {sample(value)}
        <span className={styles.name} title={name} lang={languageOfLetters(name)}>
          {name}
        </span>{' '}
        <Count className={styles.count} number={formatNumber(language, count)} text={counted} />
      </Button>
      <span className={styles.side}>
        <Button look="bare" className={styles.only} tabIndex={stop ? 0 : -1} onClick={() => only(facet, value, all)}>
          <ShortName shown={t('legend.only')} name={t('legend.only.of', { name })} />
        </Button>
        {info?.(value, stop ? 0 : -1)}
      </span>
    </li>
  )
})
