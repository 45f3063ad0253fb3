import type { NeedlessPart } from '../../store/printer.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Fieldset } from '../../ui/fields/Fieldset.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import type { Choice, PagePart } from './choice.ts'
import { PARTS, partsOf } from './choice.ts'
import styles from './PageParts.module.css'
import type { OfferedQuote } from './quotes.ts'
import { byPreference, QUOTED_AT_FIRST } from './quotes.ts'

interface Props {
  readonly choice: Choice
  /** The title that the picture has until the user writes one. */
  readonly title: string
  readonly needless: readonly NeedlessPart[]
  /** The subtitle that the picture has now. */
  readonly subtitle: string
  readonly offered: readonly OfferedQuote[]
  /** The relations whose sentences do not stand on the page. */
  readonly leftOut: readonly string[]
  readonly onChoose: (part: Partial<Choice>) => void
}

/** The texts of a picture and the parts that can be left out. */
export function PageParts({ choice, title, needless, subtitle, offered, leftOut, onChoose }: Props) {
  const w = useWords('export')
  const isOpenedFile = useApp((state) => state.isOpenedFile)
  const parts = partsOf(choice)
  const toggled = <One,>(all: Iterable<One>, one: One, isOn: boolean) =>
    isOn ? [...all, one] : [...all].filter((other) => other !== one)
  const switchPart = (part: PagePart, isOn: boolean) => onChoose({ parts: new Set(toggled(parts, part, isOn)) })
  const quoted =
    choice.quoted ??
    byPreference(offered)
      .map(({ relation }) => relation)
      .filter((relation) => !leftOut.includes(relation))
      .slice(0, QUOTED_AT_FIRST)
  // No address leads to a user's own file.
  const offeredParts = PARTS.filter(
    (part) => (part !== 'link' || !isOpenedFile) && !needless.some((one) => one === part),
  )
  return (
    <>
      <div className={styles['fields']}>
        <TextField
          label={w('name')}
          type="text"
          dir="auto"
          value={choice.title ?? title}
          onChange={(event) => onChoose({ title: event.target.value })}
        />
        <TextField
          label={w('subtitle')}
          type="text"
          dir="auto"
          value={choice.subtitle ?? subtitle}
          onChange={(event) => onChoose({ subtitle: event.target.value })}
        />
      </div>
      <Fieldset
        title={
          <>
            {w('parts')} <span className={styles['note']}>{w('parts.note')}</span>
          </>
        }
      >
        <div className={styles['switches']}>
          {offeredParts.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={parts.has(part)}
                onChange={(event) => switchPart(part, event.target.checked)}
              />
              {w(`part.${part}`)}
            </label>
          ))}
        </div>
        {parts.has('view') && <p className={styles['note']}>{w('view.note')}</p>}
      </Fieldset>
      {parts.has('evidence') && !needless.includes('evidence') && offered.length > 0 && (
        <Fieldset title={w('sentences')}>
          <div className={styles['quotes']}>
            {offered.map(({ relation, label }) => (
              <label key={relation}>
                <input
                  type="checkbox"
                  checked={quoted.includes(relation)}
                  onChange={(event) => onChoose({ quoted: toggled(quoted, relation, event.target.checked) })}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </Fieldset>
      )}
    </>
  )
}
