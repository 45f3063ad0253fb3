import { ArrowDown, ArrowUp } from 'lucide'
import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { Icon } from '../../ui/symbols/Icon.tsx'
import styles from './OffscreenHighlights.module.css'
import { sentenceElement } from './ReadingSentence.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly scroller: RefObject<HTMLElement | null>
  /** The ids of highlighted sentences. */
  readonly highlighted: ReadonlySet<string>
}

interface Count {
  readonly above: number
  readonly below: number
}

const NONE: Count = { above: 0, below: 0 }

/** The number of highlighted sentences above and below the visible part. The text itself does not scroll. */
export function OffscreenHighlights({ scroller, highlighted }: Props) {
  const w = useWords('reader')
  const [counted, setCount] = useState(NONE)
  const { above, below } = highlighted.size === 0 ? NONE : counted

  useEffect(() => {
    const body = scroller.current
    if (body === null || highlighted.size === 0) return
    const count = () => {
      const box = body.getBoundingClientRect()
      const places = [...highlighted].flatMap(
        (id) => document.getElementById(sentenceElement(id))?.getBoundingClientRect() ?? [],
      )
      setCount({
        above: places.filter(({ bottom }) => bottom <= box.top).length,
        below: places.filter(({ top }) => top >= box.bottom).length,
      })
    }
    const frame = requestAnimationFrame(count)
    body.addEventListener('scroll', count, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      body.removeEventListener('scroll', count)
    }
  }, [scroller, highlighted])

  return (
    <>
      {above > 0 && (
        <p className={`${styles.beyond} ${styles.above}`}>
          <Icon of={ArrowUp} size={13} />
          {w('above', { count: above })}
        </p>
      )}
      {below > 0 && (
        <p className={`${styles.beyond} ${styles.below}`}>
          <Icon of={ArrowDown} size={13} />
          {w('below', { count: below })}
        </p>
      )}
    </>
  )
}
