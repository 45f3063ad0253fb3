import type { IconNode } from 'lucide'
import { CalendarDays, Newspaper, PenLine } from 'lucide'
import type { ChangeEvent } from 'react'
import { isEdtf } from '../../domain/text/edtf.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import type { Draft, Imprint } from './draftArticles.ts'
import styles from './ImprintFields.module.css'

interface Props {
  readonly draft: Draft
  readonly onEdit: (id: string, imprint: Partial<Imprint>) => void
}

/** What is proposed about an article: its title, who published and signed it, and when, with how that is known. Each can be corrected. */
export function ImprintFields({ draft, onEdit }: Props) {
  const w = useWords('articles')
  const { id, published, basis } = draft
  const date = published.trim()
  const isWrong = date !== '' && !isEdtf(date)
  const isInferred = date !== '' && basis !== undefined && basis.is !== 'person'
  const field = (name: Exclude<keyof Imprint, 'title'>) => ({
    dir: 'auto',
    'aria-label': w(`field.${name}`),
    value: draft[name],
    onChange: (event: ChangeEvent<HTMLInputElement>) => onEdit(id, { [name]: event.target.value }),
  })
  const line = (of: IconNode, name: Exclude<keyof Imprint, 'title'>, more: object = {}) => (
    <label className={styles['line']}>
      <Icon of={of} size={15} />
      <input {...field(name)} placeholder={w(`field.${name}.hint`)} {...more} />
    </label>
  )
  return (
    <>
      {/* As high as the whole title: the invisible copy beneath gives the field its height. */}
      <div className={styles['title']} data-value={draft.title} dir="auto">
        <textarea
          rows={1}
          dir="auto"
          aria-label={w('field.title')}
          value={draft.title}
          onChange={({ target }) => onEdit(id, { title: target.value.replaceAll(/\s*[\n\r]\s*/g, ' ') })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      </div>
      <div className={styles['lines']}>
        {line(Newspaper, 'publisher')}
        {line(PenLine, 'byline')}
        {line(CalendarDays, 'published', {
          'aria-invalid': isWrong,
          ...(isWrong || isInferred ? { 'aria-describedby': `${id}-date` } : {}),
        })}
      </div>
      {(isWrong || isInferred) && (
        <p id={`${id}-date`} className={styles['note']}>
          {isWrong
            ? w('field.published.wrong')
            : basis?.is === 'line'
              ? w('basis.line', { words: basis.words })
              : w('basis.page')}
        </p>
      )}
    </>
  )
}
