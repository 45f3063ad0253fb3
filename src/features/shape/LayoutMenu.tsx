import { Orbit } from 'lucide'
import { LAYOUTS } from '../../domain/shape/layoutNames.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Icon } from '../../ui/symbols/Icon.tsx'
import { Menu } from '../../ui/controls/Menu.tsx'
import styles from './LayoutMenu.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Chooses the layout of the network. The centre of a concentric layout is the selection. */
export function LayoutMenu() {
  const w = useWords('shape')
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
