import type { Localised } from '../../domain/dataset/dataset.ts'
import { inLanguage } from '../../scene/marks/lettering.ts'
import { writtenIn } from './writtenIn.ts'

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
