import { useApp } from '../../store/hooks/useApp.ts'
import { ShapeBar } from './ShapeToolbar.tsx'
import styles from './ViewToolbar.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** The acts on those selected together, over a view that shows them and is not the network. */
export function ViewBar() {
  const w = useWords('shape')
  const view = useApp((state) => state.view)
  return (
    <section aria-label={w('together')} className={styles['place']} data-view={view}>
      <ShapeBar />
    </section>
  )
}
