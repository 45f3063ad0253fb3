import styles from './MatrixView.module.css'
import { useWords } from '../../store/hooks/useWords.ts'

/** Beside the matrix, if there is room: what is above its diagonal, and what is below. */
export function SideNotes() {
  const w = useWords('matrix')
  return (
    <div className={styles['notes']}>
      {(['above', 'below'] as const).map((side) => (
        <p key={side}>
          <em>{w(`${side}.lead`)}</em>
          <span>{w(`${side}.text`)}</span>
        </p>
      ))}
    </div>
  )
}
