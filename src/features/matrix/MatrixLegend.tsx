import { STANCES } from '../../domain/dataset/dataset.ts'
import { HALVES } from '../../domain/matrix/matrix.ts'
import { SILENCES } from '../../domain/matrix/matrixSilence.ts'
import { SvgMarks } from '../../ui/symbols/SvgMarks.tsx'
import styles from './MatrixLegend.module.css'
import type { MatrixContent } from './cellPlace.ts'
import { legendShape, SHAPE_NAMES } from './legendShapes.ts'
import { SilenceMark } from './grid/SilenceMark.tsx'
import { useWords } from '../../store/hooks/useWords.ts'

/** Where a shape of the legend stands in its box of 20 by 20. */
const PLACE = { at: { x: 10, y: 10 }, radius: 6 }

/** Explains the shapes and their forms. The colours are those of the app's legend. */
export function MatrixLegend({ show }: { readonly show: MatrixContent }) {
  const t = useWords('app')
  const w = useWords('matrix')
  return (
    <ul className={styles['legend']} aria-label={w('legend')}>
      {show === 'silence' &&
        SILENCES.map((silence) => (
          <li key={silence}>
            <span className={styles['mark']}>
              <SilenceMark silence={silence} sentences={3} />
            </span>
            {w(`legend.${silence}`)}
          </li>
        ))}
      {show === 'relations' && (
        <>
          {HALVES.map((half) => (
            <li key={half}>
              <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
                <SvgMarks of={legendShape({ ...PLACE, half })} />
              </svg>
              {w(SHAPE_NAMES[half])}
            </li>
          ))}
          {STANCES.map((stance) => (
            <li key={stance}>
              <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
                <SvgMarks of={legendShape({ ...PLACE, stance })} />
              </svg>
              {t(`stance.${stance}`)}
            </li>
          ))}
          <li>
            <svg className={styles['mark']} viewBox="0 0 20 20" aria-hidden="true">
              <SvgMarks of={legendShape({ ...PLACE, contested: true })} />
            </svg>
            {w('legend.contested')}
          </li>
        </>
      )}
    </ul>
  )
}
