import { IconButton } from '../../ui/controls/IconButton.tsx'
import { legendChoices } from '../../i18n/sentences/legendChoices.ts'
import { categoryInk } from '../../scene/marks/inks.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Glyph } from '../../ui/symbols/Glyph.tsx'
import styles from './SlimLegend.module.css'
import { usePreview } from './usePreview.ts'
import { useWords } from '../../store/hooks/useWords.ts'

/** The categories of relations by glyph and colour only, for a rail too narrow for words. */
export function SlimLegend() {
  const t = useWords('app')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const off = useApp((state) => state.filters.category)
  const toggle = useApp((state) => state.toggle)
  const only = useApp((state) => state.only)
  const choices = legendChoices(dataset, 'category', t, language)
  const all = choices.map(({ value }) => value)
  return (
    <div role="group" aria-label={t('legend.category')} className={styles.slim} {...usePreview('category')}>
      {choices.map(({ value, name }) => (
        <IconButton
          look="bare"
          key={value}
          role="checkbox"
          aria-checked={!off.has(value)}
          label={name}
          tip={`${name}. ${t('legend.how')}`}
          data-preview={value}
          className={styles.choice}
          style={{ color: `var(--${categoryInk(value)})` }}
          onClick={({ altKey }) => (altKey ? only('category', value, all) : toggle('category', value))}
        >
          <Glyph of={{ category: value }} size={18} />
        </IconButton>
      ))}
    </div>
  )
}
