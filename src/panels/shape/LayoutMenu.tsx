import { Orbit } from 'lucide'
import { LAYOUTS } from '../../domain/layout'
import { shapeWords } from '../../i18n/shapeWords'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import { Icon } from '../../ui/Icon'
import { Menu } from '../evidence/Menu'
import styles from './LayoutMenu.module.css'

/** How the network is laid out; about whom, is who is selected. */
export function LayoutMenu() {
  const w = useWords(shapeWords)
  const layout = useApp((state) => state.layout)
  const setLayout = useApp((state) => state.setLayout)
  const selected = useApp(({ selection }) => (selection.kind === 'entity' ? selection.id : null))
  return (
    <Menu
      label={w('layout')}
      items={LAYOUTS.map((value) => ({ value, label: w(`layout.${value}`) }))}
      chosen={layout}
      className={styles.button}
      side="above"
      onChoose={(value) => setLayout(value, value === 'concentric' ? selected : null)}
    >
      <Icon of={Orbit} size={17} />
    </Menu>
  )
}
