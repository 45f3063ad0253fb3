import { useEmptiness } from './useEmptiness.ts'
import { EmptyState } from '../../ui/controls/EmptyState.tsx'

interface Props {
  readonly title: string
  readonly text: string
  /** Whether it is shown over a picture instead of in its place. */
  readonly isOver?: boolean
}

/** Shown for an empty view: why it is empty, and how to reset it. */
export function EmptyView({ title, text, isOver = false }: Props) {
  const { withheld, reset } = useEmptiness()
  return <EmptyState isOver={isOver} {...(withheld ?? { title, text, action: reset })} />
}
