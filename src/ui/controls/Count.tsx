import { VisuallyHidden } from './VisuallyHidden.tsx'

interface Props {
  /** The number alone, as displayed. */
  readonly number: string
  /** The number with what it counts: "285 relations". */
  readonly text: string
  readonly className?: string | undefined
}

/** A bare number that says what it counts: to the pointer as a tooltip, to a screen reader in full. */
export function Count({ number, text, className }: Props) {
  return (
    <span className={className} title={text}>
      <span aria-hidden="true">{number}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  )
}
