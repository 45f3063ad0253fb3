import { Isolated } from '../text/Isolated.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface Props {
  /** What is seen. It should begin the name, so that who speaks to the page can say it. */
  readonly shown: string
  /** The accessible name: "Only Mali" for "Only". */
  readonly name: string
}

/**
 * The content of a control whose name says more than what is seen. As content and not as `aria-label`, so that a name from an article
 * keeps its language for the voice.
 */
export function ShortName({ shown, name }: Props) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <VisuallyHidden>
        <Isolated>{name}</Isolated>
      </VisuallyHidden>
    </>
  )
}
