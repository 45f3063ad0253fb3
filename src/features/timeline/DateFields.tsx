import { useId, useState } from 'react'
import type { Days } from '../../domain/timeline/timelineBounds.ts'
import { possibleDays, timeOf } from '../../domain/timeline/timelineBounds.ts'
import { isEdtf } from '../../domain/text/edtf.ts'
import styles from './DateFields.module.css'
import { fieldText } from './wording.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  /** The dates in the fields. */
  readonly days: Days
  readonly onChange: (days: Days) => void
}

/** The days of a typed date; `null` if it is invalid. */
function daysWritten(text: string): Days | null {
  const date = text.trim()
  if (date.includes('/') || !isEdtf(date)) return null
  const time = timeOf(date)
  return time && possibleDays(time)
}

/** Two dates as text fields. A year or a month stands for its first or its last day. */
export function DateFields({ days, onChange }: Props) {
  const w = useWords('timeline')
  const message = useId()
  const [from, to] = [fieldText(days.earliest, 'from'), fieldText(days.latest, 'to')]
  const [text, setText] = useState({ from, to })
  const [known, setKnown] = useState({ from, to })
  const [wrong, setWrong] = useState<'field.wrong' | 'field.order' | null>(null)
  if (known.from !== from || known.to !== to) {
    setKnown({ from, to })
    setText({ from, to })
    setWrong(null)
  }

  const apply = () => {
    if (text.from === from && text.to === to) return setWrong(null)
    const [first, last] = [daysWritten(text.from), daysWritten(text.to)]
    if (first === null || last === null) return setWrong('field.wrong')
    if (first.earliest > last.latest) return setWrong('field.order')
    setWrong(null)
    onChange({ earliest: first.earliest, latest: last.latest })
  }
  return (
    <div className={styles['fields']}>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{w(end)}</span>
          <input
            type="text"
            dir="ltr"
            size={10}
            value={text[end]}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : message}
            onChange={({ target }) => setText({ ...text, [end]: target.value })}
            onKeyDown={({ key }) => key === 'Enter' && apply()}
            onBlur={apply}
          />
        </label>
      ))}
      {wrong !== null && (
        <p id={message} role="alert">
          {w(wrong)}
        </p>
      )}
    </div>
  )
}
