import { matrixWords } from '../../i18n/matrixWords'
import { isRtl } from '../../scene/lettering'
import { useApp } from '../../store/useApp'
import { useWords } from '../../store/useWords'
import styles from './MatrixView.module.css'

/** Beside the matrix, where there is room: what stands above its diagonal, and what below. */
export function SideNotes() {
  const w = useWords(matrixWords)
  const language = useApp((state) => state.language)
  return (
    <div className={styles['notes']} dir={isRtl(language) ? 'rtl' : 'ltr'}>
      {(['above', 'below'] as const).map((side) => (
        <p key={side}>
          <em>{w(`${side}.lead`)}</em>
          <span>{w(`${side}.text`)}</span>
        </p>
      ))}
    </div>
  )
}
