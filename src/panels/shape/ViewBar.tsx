import { shapeWords } from '../../i18n/shapeWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { ShapeBar } from './ShapeBar'
import styles from './ViewBar.module.css'

/** The acts on those selected together, over a view that shows them and is not the network. */
export function ViewBar() {
  const w = useWords(shapeWords)
  const view = useApp((state) => state.view)
  return (
    <section aria-label={w('together')} className={styles['place']} data-view={view}>
      <ShapeBar />
    </section>
  )
}
