import { useEffect, useRef } from 'react'
import type { Polarity, RelationType } from '../../domain/dataset/dataset.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { useWords } from '../../store/hooks/useWords.ts'
import { LocalText } from '../../ui/text/LocalText.tsx'
import { ShowOnly } from './ShowOnly.tsx'
import { TypeExample } from './TypeExample.tsx'
import styles from './TypeEntry.module.css'

interface Props {
  readonly type: RelationType
  /** The polarity of the category, which the entry repeats only if the type's own differs. */
  readonly ofCategory: Polarity
  readonly isMarked: boolean
  readonly isHidden: boolean
}

/** A type of relation: what it means, when not to use it, what kind of relation it is, and an example. */
export function TypeEntry({ type, ofCategory, isMarked, isHidden }: Props) {
  const w = useWords('filters')
  const language = useApp((state) => state.language)
  const name = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isMarked) return
    name.current?.focus({ preventScroll: true })
    name.current?.closest('li')?.scrollIntoView({ block: 'start' })
  }, [isMarked])
  const facts = [
    w(`vocabulary.kind.${type.kind}`),
    ...(type.symmetric === true ? [w('vocabulary.symmetric')] : []),
    ...(type.polarity === ofCategory ? [] : [w(`vocabulary.type.${type.polarity}`)]),
  ]
  return (
    <li className={styles['type']} hidden={isHidden} data-marked={isMarked || undefined}>
      <div className={styles['head']}>
        <h4 ref={name} tabIndex={-1}>
          <LocalText of={type.labels} language={language} />
        </h4>
        <ShowOnly type={type} />
      </div>
      {type.definition !== undefined && (
        <p className={styles['definition']}>
          <LocalText of={type.definition} language={language} />
        </p>
      )}
      {type.avoid !== undefined && (
        <p className={styles['avoid']}>
          <b>{w('vocabulary.avoid')}</b> <LocalText of={type.avoid} language={language} />
        </p>
      )}
      <p className={styles['facts']}>{facts.join(' · ')}</p>
      {type.example !== undefined && <TypeExample example={type.example} />}
    </li>
  )
}
