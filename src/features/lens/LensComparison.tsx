import { Isolated } from '../../ui/text/Isolated.tsx'
import { withoutDirectionMarks } from '../../domain/text/withoutDirectionMarks.ts'
import { useMemo } from 'react'
import type { Lens } from '../../domain/lens/lens.ts'
import type { ComparedRelation } from '../../domain/lens/lensComparison.ts'
import { compareLenses, lensExtent } from '../../domain/lens/lensComparison.ts'
import { formatUnits } from '../../i18n/engine/list.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { ComparedList } from './ComparedList.tsx'
import styles from './LensComparison.module.css'
import { LensLabel } from './LensLabel.tsx'
import { lensName } from './lensName.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly first: Lens
  readonly second: Lens
  readonly onShow: (lens: Lens) => void
}

/** Compares two voices: what only the first states, what both state, what only the second states. */
export function LensComparison({ first, second, onShow }: Props) {
  const t = useWords('app')
  const w = useWords('lens')
  const language = useApp((state) => state.language)
  const dataset = useApp((state) => state.dataset)
  const lookup = useApp((state) => state.lookup)
  const { onlyFirst, both, onlySecond } = useMemo(
    () => compareLenses(dataset, lookup, first, second),
    [dataset, lookup, first, second],
  )
  const extent = (relations: readonly ComparedRelation[]) => {
    const found = lensExtent(relations, lookup)
    return formatUnits(language, [
      t('relations.count', { count: found.relations }),
      t('app.sentences', { count: found.sentences }),
    ])
  }
  const head = (lens: Lens) => (
    <div className={styles['voice']}>
      <LensLabel lens={lens} />
      <Button
        look="outlined"
        aria-label={w('show.of', { name: lensName(lens, lookup, language) })}
        onClick={() => onShow(lens)}
      >
        {w('show')}
      </Button>
    </div>
  )
  const column = (title: string, relations: readonly ComparedRelation[]) => (
    <section className={styles['column']} aria-label={withoutDirectionMarks(title)}>
      <header>
        <h3>
          <Isolated>{title}</Isolated>
        </h3>
        <p>{extent(relations)}</p>
      </header>
      <ComparedList relations={relations} first={first} second={second} />
    </section>
  )
  return (
    <div className={styles['comparison']}>
      <div className={styles['voices']}>
        {head(first)}
        {head(second)}
      </div>
      <div className={styles['columns']}>
        {column(w('only.title', { name: lensName(first, lookup, language) }), onlyFirst)}
        {column(w('both'), both)}
        {column(w('only.title', { name: lensName(second, lookup, language) }), onlySecond)}
      </div>
    </div>
  )
}
