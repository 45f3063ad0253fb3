import { useLayoutEffect, useRef } from 'react'
import { FilterNotice } from '../../features/filters/FilterNotice.tsx'
import { WithheldNotice } from '../../features/evidence/withheld/WithheldNotice.tsx'
import { ShapeNotice } from '../../features/shape/ShapeNotice.tsx'
import { LensNotice } from '../../features/lens/LensNotice.tsx'
import { useApp } from '../../store/hooks/useApp.ts'
import { useOpenedBefore } from '../open/useOpenedBefore.ts'
import { OpenedFileNotice } from './OpenedFileNotice.tsx'
import { cssLength } from '../../ui/state/cssLength.ts'
import styles from './Notices.module.css'

interface Props {
  readonly openedFile: { readonly name: string; readonly leave: () => void } | null
}

/**
 * The notices about everything on screen, stacked. They cover the network, which leaves room for them; every other view
 * begins below them.
 */
export function Notices({ openedFile }: Props) {
  const isKept = useApp((state) => state.kept !== null)
  useOpenedBefore(isKept ? null : (openedFile?.name ?? null))
  const place = useRef<HTMLDivElement>(null)
  const isOver = useApp((state) => state.view === 'network')
  const insets = useApp((state) => state.insets)
  const isCovered = useApp((state) => state.isCovered)
  const setInsets = useApp((state) => state.setInsets)
  const notices = useApp((state) => state.notices)
  const setNotices = useApp((state) => state.setNotices)
  // The observer calls after a layout that the frame needs anyway. To read the height here would force another one.
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const observer = new ResizeObserver(() => setNotices(element.offsetHeight))
    // The room around the notices differs between views, so it counts.
    observer.observe(element, { box: 'border-box' })
    return () => {
      observer.disconnect()
      setNotices(0)
      setInsets({ top: 0 })
    }
  }, [setNotices, setInsets])
  useLayoutEffect(() => setInsets({ top: isOver ? notices : 0 }), [isOver, notices, setInsets])
  // A full sheet, or an article, covers the notices; in a low window the half-open sheet does, too. Then they must not take focus.
  useLayoutEffect(() => {
    const element = place.current
    if (element === null) return
    const sheet = window.innerHeight - cssLength('--tabs') - insets.bottom
    const isUnder = isCovered || (insets.bottom > 0 && element.getBoundingClientRect().bottom > sheet)
    element.toggleAttribute('inert', isUnder)
  }, [insets, isCovered])
  return (
    <div
      ref={place}
      className={`${styles.notices} ${isOver ? styles.over : styles.above}`}
      style={{ marginInlineStart: insets.start, marginInlineEnd: insets.end }}
    >
      {openedFile !== null && <OpenedFileNotice name={openedFile.name} onLeave={openedFile.leave} />}
      <WithheldNotice />
      <LensNotice />
      <ShapeNotice />
      <FilterNotice />
    </div>
  )
}
