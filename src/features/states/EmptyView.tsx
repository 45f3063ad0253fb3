import { useEmptiness } from './useEmptiness.ts'
import { EmptyState } from '../../ui/controls/EmptyState.tsx'

interface Props {
  readonly title: string
  readonly text: string
  /** Whether it lies over a picture, and not in the place of one. */
  readonly isOver?: boolean
}

/** Instead of a view of nothing: why, and the way back. */
export function EmptyView({ title, text, isOver = false }: Props) {
  const { withheld, wayBack } = useEmptiness()
  return <EmptyState isOver={isOver} {...(withheld ?? { title, text, action: wayBack })} />
}
