import type { Localised } from '../domain/dataset'
import { inLanguage } from '../scene/lettering'
import { writtenIn } from './writtenIn'

interface Props {
  readonly of: Localised
  /** The wanted language; where there is no such text, the first there is. */
  readonly language: string
  readonly className?: string | undefined
}

/** A text of the dataset, isolated, with the language and direction that it really has. */
export function LocalText({ of, language, className }: Props) {
  const { text, language: found } = inLanguage(of, language)
  return (
    <bdi className={className} {...writtenIn(found)}>
      {text}
    </bdi>
  )
}
