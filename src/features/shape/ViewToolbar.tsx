import type { ComponentProps } from 'react'
import { useApp } from '../../store/hooks/useApp.ts'
import { ShapeToolbar } from './ShapeToolbar.tsx'
import styles from './ViewToolbar.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Actions on the multi-selection, over a view other than the network that shows it. */
export function ViewToolbar({ before }: ComponentProps<typeof ShapeToolbar>) {
  const w = useWords('shape')
  const view = useApp((state) => state.view)
  return (
    <section aria-label={w('together')} className={styles['place']} data-view={view}>
      <ShapeToolbar before={before} />
    </section>
  )
}
