import { isRtl } from '../../scene/marks/lettering.ts'
import { useApp } from '../../store/hooks/useApp.ts'
import styles from './MatrixView.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Beside the matrix, if there is room: what is above its diagonal, and what is below. */
export function SideNotes() {
  const w = useWords('matrix')
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
