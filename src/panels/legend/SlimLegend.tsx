import { legendChoices } from '../../i18n/legendChoices'
import { categoryInk } from '../../scene/inks'
import { useApp } from '../../store/useApp'
import { useText } from '../../store/useText'
import { Glyph } from '../../ui/Glyph'
import styles from './SlimLegend.module.css'

/** The categories of relations by glyph and colour alone, for a rail too narrow for words. */
export function SlimLegend() {
  const t = useText()
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const off = useApp((state) => state.filters.category)
  const toggle = useApp((state) => state.toggle)
  return (
    <div role="group" aria-label={t('legend.category')} className={styles.slim}>
      {legendChoices(dataset, 'category', t, language).map(({ value, name }) => (
        <button
          key={value}
          type="button"
          role="checkbox"
          aria-checked={!off.has(value)}
          aria-label={name}
          title={name}
          className={styles.choice}
          style={{ color: `var(--${categoryInk(value)})` }}
          onClick={() => toggle('category', value)}
        >
          <Glyph of={{ category: value }} size={18} />
        </button>
      ))}
    </div>
  )
}
