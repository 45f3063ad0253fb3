import type { Stance } from '../../../domain/dataset/dataset.ts'
import { LineSample } from '../../../ui/symbols/LineSample.tsx'
import styles from './StanceBadge.module.css'
import { useWords } from '../../../store/hooks/useWords.ts'

/** The stance of a sentence: the line style and the word for it. */
export function StanceBadge({ category, stance }: { readonly category: string; readonly stance: Stance }) {
  const t = useWords('app')
  return (
    <span className={styles['badge']}>
      <LineSample category={category} stance={stance} width={24} line={2.4} />
      {t(`stance.${stance}`)}
    </span>
  )
}
