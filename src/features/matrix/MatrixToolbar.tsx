import type { MatrixChoice } from '../../domain/matrix/matrixChoice.ts'
import { MATRIX_ROWS } from '../../domain/matrix/matrixChoice.ts'
import { known } from '../../domain/dataset/lookup.ts'
import { inLanguage } from '../../domain/language/inLanguage.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import { Switch } from '../../ui/fields/Switch.tsx'
import styles from './MatrixToolbar.module.css'
import type { MatrixContent } from './cellPlace.ts'
import { MATRIX_CONTENTS } from './cellPlace.ts'
import type { Matrix } from './useMatrix.ts'
import { useWords } from '../../store/hooks/useWords.ts'

interface Props {
  readonly matrix: Matrix
  readonly show: MatrixContent
  readonly onShow: (show: MatrixContent) => void
  readonly onChoose: (choice: MatrixChoice) => void
}

/** An option's value that cannot be the name of a type. */
const MOST_DOCUMENTED = '*'

/** Chooses between relations and silence, and the entities. */
export function MatrixToolbar({ matrix: { types, choice, left }, show, onShow, onChoose }: Props) {
  const w = useWords('matrix')
  const language = useApp((state) => state.language)
  const lookup = useApp((state) => state.lookup)
  return (
    <div className={styles['bar']}>
      <Switch
        label={w('show')}
        values={MATRIX_CONTENTS}
        value={show}
        name={(one) => w(`show.${one}`)}
        onChange={onShow}
      />
      <select
        className={styles['who']}
        aria-label={w('who')}
        value={choice.kind === 'mostDocumented' ? MOST_DOCUMENTED : choice.type}
        onChange={({ target: { value } }) =>
          onChoose(value === MOST_DOCUMENTED ? { kind: 'mostDocumented' } : { kind: 'type', type: value })
        }
      >
        {types.map((type) => (
          <option key={type} value={type}>
            {inLanguage(known(lookup.entityType, type).plurals, language).text}
          </option>
        ))}
        <option value={MOST_DOCUMENTED}>{w('who.mostDocumented', { count: MATRIX_ROWS })}</option>
      </select>
      {left > 0 && <p className={styles['left']}>{w('who.left', { count: left })}</p>}
    </div>
  )
}
